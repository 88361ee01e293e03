import type { ChartData } from '../../ui/ChartFigure';

export interface PartnerMonth {
  /** Its first day. */
  readonly month: string;
  readonly count: number;
}

export type Period = 'month' | 'quarter';

/** The years that can be compared with the one before, the latest first. */
export function comparable(months: readonly PartnerMonth[]): number[] {
  const years = [...new Set(months.map(({ month }) => Number(month.slice(0, 4))))];
  return years.filter((year) => years.includes(year - 1)).reverse();
}

interface Words {
  axis: string;
  /** A month or a quarter by its number, from 1. */
  short: (period: Period, number: number) => string;
  long: (period: Period, number: number) => string;
  href: (year: number, from: string, to: string) => string | undefined;
}

/** A year beside the one before, month by month or quarter by quarter. */
export function comparedYears(
  months: readonly PartnerMonth[],
  year: number,
  period: Period,
  words: Words,
): ChartData {
  const size = period === 'month' ? 1 : 3;
  const within = (of: number, first: number) =>
    months.filter(({ month }) => {
      const number = Number(month.slice(5, 7));
      return Number(month.slice(0, 4)) === of && number >= first && number < first + size;
    });
  return {
    axis: words.axis,
    series: [
      { id: 'before', label: String(year - 1), tone: 'second' },
      { id: 'year', label: String(year), tone: 'accent' },
    ],
    points: Array.from({ length: 12 / size }, (_, i) => {
      const first = i * size + 1;
      const years = [year - 1, year];
      return {
        id: String(first),
        label: words.short(period, i + 1),
        name: words.long(period, i + 1),
        values: years.map((of) => within(of, first).reduce((sum, { count }) => sum + count, 0)),
        hrefs: years.map((of) => words.href(of, dayOf(of, first), lastDay(of, first + size - 1))),
      };
    }),
  };
}

function dayOf(year: number, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}-01`;
}

function lastDay(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
