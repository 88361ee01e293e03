import { describe, expect, it } from 'vitest';
import { directionOf, missingPlanChange, noPlanChange, planChangeInput, unitsOn } from './planChangeValues';

const held = [
  { units: 20, product: { family: 'client', level: 1 } },
  { units: 5, product: { family: 'mail', level: 1 } },
];
const client = { id: 'pro', family: 'client', level: 2 };
const mail = { id: 'mail', family: 'mail', level: 1 };

describe('a change of plan', () => {
  it('begins with the units that each family has', () => {
    expect(unitsOn(held, [mail, client])).toEqual([
      { productId: 'mail', units: 5 },
      { productId: 'pro', units: 20 },
    ]);
  });

  it('goes up or down by the levels of its products', () => {
    expect(directionOf(held, [client, mail])).toBe('up');
    expect(directionOf(held, [{ ...client, level: 0 }, mail])).toBe('down');
    expect(directionOf(held, [{ ...client, level: 1 }, mail])).toBe('same');
    expect(directionOf(held, [client, { ...mail, level: 0 }])).toBe('same');
  });

  it('asks for a plan and its units', () => {
    expect(missingPlanChange(noPlanChange)).toBe('planId');
    const present = [{ productId: 'pro', units: 20 }];
    expect(missingPlanChange({ ...noPlanChange, planId: 'p', present })).toBe('units');
    expect(missingPlanChange({ ...noPlanChange, planId: 'p', present, units: 5 })).toBeNull();
  });

  it('sends units only where they are not the present ones', () => {
    const values = { planId: 'p', units: 20, licenses: [], present: [{ productId: 'pro', units: 20 }] };
    expect(planChangeInput(values)).toEqual({ planId: 'p' });
    expect(planChangeInput({ ...values, units: 25 })).toEqual({ planId: 'p', units: 25 });
  });

  it('sends what an update says again, and nothing where it says nothing', () => {
    const waits = { ...noPlanChange, planId: 'p' };
    expect(planChangeInput(waits)).toEqual({ planId: 'p' });
    expect(missingPlanChange(waits)).toBeNull();
    expect(planChangeInput({ ...waits, units: 20 })).toEqual({ planId: 'p', units: 20 });
    const licenses = [{ productId: 'pro', units: 3 }];
    expect(planChangeInput({ ...waits, licenses })).toEqual({ planId: 'p', licenses });
  });
});
