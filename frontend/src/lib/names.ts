/** Names in a sentence or a cell, as the reader's language puts them together. */
export function formatList(locale: string, names: readonly string[]): string {
  return new Intl.ListFormat(locale, { style: 'narrow' }).format(names);
}

/** The order of names in the reader's language; 2 comes before 10. */
export function nameOrder(locale: string): (one: string, other: string) => number {
  return new Intl.Collator(locale, { numeric: true }).compare;
}

/** The first letter of a name, whole: what the eye takes for one may be several units of text. */
export function initialOf(name: string): string {
  for (const { segment } of new Intl.Segmenter().segment(name)) return segment.toUpperCase();
  return '';
}

interface NamedPlan {
  readonly id: string;
  readonly name: string;
  readonly partner: { readonly company: string } | null | undefined;
}

/** What a choice calls each plan, by its id: where two have one name, who made it is told too. */
export function planLabels(plans: readonly NamedPlan[]): ReadonlyMap<string, string> {
  return new Map(
    plans.map(({ id, name, partner }) => {
      const alone = plans.every((other) => other.id === id || other.name !== name);
      return [id, alone || !partner ? name : `${name} · ${partner.company}`];
    }),
  );
}
