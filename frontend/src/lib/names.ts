/** Names in a sentence or a cell, as the reader's language puts them together. */
export function formatList(locale: string, names: readonly string[]): string {
  return new Intl.ListFormat(locale, { style: 'narrow' }).format(names);
}

/** The order of names in the reader's language; 2 comes before 10. */
export function nameOrder(locale: string): (one: string, other: string) => number {
  return new Intl.Collator(locale, { numeric: true }).compare;
}
