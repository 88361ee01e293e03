import { describe, expect, it } from 'vitest';
import { periodOf } from './period';

describe('a period', () => {
  it('holds the whole of its last day', () => {
    expect(periodOf({ from: '2026-02-01', to: '2026-02-28' })).toEqual({
      from: '2026-02-01T00:00:00Z',
      before: '2026-03-01T00:00:00Z',
    });
    expect(periodOf({ to: '2026-12-31' }).before).toBe('2027-01-01T00:00:00Z');
  });

  it('may be open on either side, and forgets a day that does not exist', () => {
    expect(periodOf({})).toEqual({ from: undefined, before: undefined });
    expect(periodOf({ to: '2026-99-99' }).before).toBeUndefined();
  });
});
