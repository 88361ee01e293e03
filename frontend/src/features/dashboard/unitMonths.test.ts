import { expect, it } from 'vitest';
import { unitMonths } from './unitMonths';

const words = {
  axis: 'Month',
  rest: 'Others',
  short: (month: string) => month.slice(5, 7),
  long: (month: string) => `end of ${month}`,
  present: 'Now',
  href: (product: string) => `/customers?product=${product}`,
};
const months = ['2026-09-01', '2026-10-01', '2026-11-01'];
const product = (name: string, units: readonly number[]) => ({ product: { id: name, name }, units });

it('shows the products that have most now, and adds up the others', () => {
  const { series, points } = unitMonths(
    months,
    [
      product('a', [900, 1, 1]),
      product('b', [0, 5, 50]),
      product('c', [0, 6, 40]),
      product('d', [0, 7, 30]),
      product('e', [0, 8, 20]),
      product('f', [0, 9, 0]),
    ],
    words,
  );
  expect(series.map(({ id }) => id)).toEqual(['b', 'c', 'd', 'e', 'others']);
  expect(points.map(({ values }) => values)).toEqual([
    [0, 0, 0, 0, 900],
    [5, 6, 7, 8, 10],
    [50, 40, 30, 20, 1],
  ]);
});

it('names a product that alone is left over', () => {
  const five = ['a', 'b', 'c', 'd', 'e'].map((name, i) => product(name, [0, 0, 9 - i]));
  expect(unitMonths(months, five, words).series.map(({ label }) => label)).toEqual(['a', 'b', 'c', 'd', 'e']);
});

it('leads to a list from what is in use now, and from nothing that was', () => {
  const { points } = unitMonths(months, [product('a', [1, 2, 3])], words);
  expect(points.map(({ label, name, hrefs }) => [label, name, ...hrefs])).toEqual([
    ['09', 'end of 2026-09-01'],
    ['10', 'end of 2026-10-01'],
    ['Now', 'Now', '/customers?product=a'],
  ]);
});
