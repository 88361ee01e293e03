import { describe, expect, it } from 'vitest';
import { sorting } from './sorting';

const sorts = sorting('-recorded', { recorded: 'CREATED_AT', customer: 'COMPANY' });

describe('what a list is sorted by', () => {
  it('is as at first where the address says nothing', () => {
    expect(sorts.shown()).toEqual({ column: 'recorded', direction: 'DESC' });
    expect(sorts.order(undefined)).toEqual({ field: 'CREATED_AT', direction: 'DESC' });
  });

  it('comes back from the address as it was chosen', () => {
    for (const column of ['recorded', 'customer']) {
      for (const direction of ['ASC', 'DESC'] as const) {
        expect(sorts.shown(sorts.word({ column, direction }))).toEqual({ column, direction });
      }
    }
  });

  it('leaves the address alone where it is as at first', () => {
    expect(sorts.word({ column: 'recorded', direction: 'DESC' })).toBeUndefined();
  });

  it('drops a column that the list cannot be sorted by', () => {
    expect(sorts.search.parse('-nose')).toBeUndefined();
    expect(sorts.search.parse('-customer')).toBe('-customer');
  });
});
