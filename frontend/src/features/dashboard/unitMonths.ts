import type { ChartData } from '../../ui/ChartFigure';

export interface ProductUnits {
  readonly product: { readonly id: string; readonly name: string };
  /** For each month. */
  readonly units: readonly number[];
}

interface Words {
  axis: string;
  rest: string;
  /** A month by its first day. */
  short: (month: string) => string;
  long: (month: string) => string;
  /** The last of the months, which has not ended. */
  present: string;
  /** Where the units of a product lead that are in use now. */
  href: (product: string) => string | undefined;
}

const tones = ['accent', 'soon', 'info', 'good'] as const;

/** The units month by month, of the products that have most of them now, and of all others together. */
export function unitMonths(
  months: readonly string[],
  products: readonly ProductUnits[],
  words: Words,
): ChartData {
  const now = (of: ProductUnits) => of.units.at(-1) ?? 0;
  const most = (of: ProductUnits) => Math.max(0, ...of.units);
  const ranked = products.toSorted((a, b) => now(b) - now(a) || most(b) - most(a));
  // One that is left over needs no word for all others.
  const shown = ranked.length <= tones.length + 1 ? ranked : ranked.slice(0, tones.length);
  const others = ranked.slice(shown.length);
  return {
    axis: words.axis,
    series: [
      ...shown.map(({ product }, i) => ({
        id: product.id,
        label: product.name,
        tone: tones[i] ?? ('neutral' as const),
      })),
      ...(others.length > 0 ? [{ id: 'others', label: words.rest, tone: 'neutral' as const }] : []),
    ],
    points: months.map((month, at) => {
      const present = at === months.length - 1;
      return {
        id: month,
        label: present ? words.present : words.short(month),
        name: present ? words.present : words.long(month),
        values: [
          ...shown.map(({ units }) => units[at] ?? 0),
          ...(others.length > 0 ? [others.reduce((sum, { units }) => sum + (units[at] ?? 0), 0)] : []),
        ],
        hrefs: present ? shown.map(({ product }) => words.href(product.id)) : [],
      };
    }),
  };
}
