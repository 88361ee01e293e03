import { describe, expect, it } from 'vitest';
import { isComplete, noPlan, planInput } from './planValues';

describe('planInput', () => {
  it('leaves out what nobody said: today, and one number for all', () => {
    expect(planInput({ ...noPlan, planId: 'plan_1', units: 5 })).toEqual({ planId: 'plan_1', units: 5 });
  });

  it('names each license where the units differ', () => {
    const values = {
      planId: 'plan_1',
      units: 5,
      licenses: [
        { productId: 'prd_1', units: 3 },
        { productId: 'prd_2', units: 4 },
      ],
      startDate: '2026-12-01',
    };
    expect(planInput(values)).toEqual({
      planId: 'plan_1',
      licenses: values.licenses,
      startDate: '2026-12-01',
    });
  });
});

describe('isComplete', () => {
  it('wants a plan and the units of every license', () => {
    expect(isComplete(noPlan)).toBe(false);
    expect(isComplete({ ...noPlan, planId: 'plan_1' })).toBe(false);
    expect(isComplete({ ...noPlan, planId: 'plan_1', units: 1 })).toBe(true);
    expect(
      isComplete({ ...noPlan, planId: 'plan_1', units: 1, licenses: [{ productId: 'prd_1', units: '' }] }),
    ).toBe(false);
  });
});
