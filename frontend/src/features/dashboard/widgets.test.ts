import { expect, it } from 'vitest';
import { linesOf } from './widgets';

it('puts no number beside a chart, and what follows each other in one size together', () => {
  const places = [
    { widget: 'ENABLED_CUSTOMERS' },
    { widget: 'ENABLED_PLANS' },
    { widget: 'EXPIRIES_AHEAD' },
    { widget: 'ACTIVE_PARTNERS' },
  ] as const;
  expect(linesOf(places).map((line) => line.map(({ widget }) => widget))).toEqual([
    ['ENABLED_CUSTOMERS', 'ENABLED_PLANS'],
    ['EXPIRIES_AHEAD'],
    ['ACTIVE_PARTNERS'],
  ]);
});
