import { expect, it } from 'vitest';
import { comparable, comparedYears } from './partnerYears';

const months = [2024, 2025, 2026].flatMap((year) =>
  Array.from({ length: year === 2026 ? 5 : 12 }, (_, i) => ({
    month: `${year}-${String(i + 1).padStart(2, '0')}-01`,
    count: (year - 2023) * 100 + i,
  })),
);
const words = {
  axis: 'Time',
  short: (_: string, number: number) => String(number),
  long: (period: string, number: number) => `${period} ${number}`,
  href: (year: number, from: string, to: string) => `${year} ${from} ${to}`,
};

it('compares each year of which the one before is known', () => {
  expect(comparable(months)).toEqual([2026, 2025]);
});

it('puts each month beside that of the year before', () => {
  const { series, points } = comparedYears(months, 2025, 'month', words);
  expect(series.map(({ label }) => label)).toEqual(['2024', '2025']);
  expect(points).toHaveLength(12);
  expect(points[1]).toMatchObject({
    name: 'month 2',
    values: [101, 201],
    hrefs: ['2024 2024-02-01 2024-02-29', '2025 2025-02-01 2025-02-28'],
  });
});

it('adds up the months of a quarter, and leaves empty what has not come', () => {
  const { points } = comparedYears(months, 2026, 'quarter', words);
  expect(points.map(({ values }) => values)).toEqual([
    [200 + 201 + 202, 300 + 301 + 302],
    [203 + 204 + 205, 303 + 304],
    [206 + 207 + 208, 0],
    [209 + 210 + 211, 0],
  ]);
  expect(points[3]?.hrefs[1]).toBe('2026 2026-10-01 2026-12-31');
});
