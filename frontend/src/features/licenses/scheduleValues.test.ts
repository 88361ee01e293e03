import { describe, expect, it } from 'vitest';
import { unitsAfter } from './pendingUpdate';
import { atOnce, missingWhen, whenInput, whenOf } from './scheduleValues';

describe('when a change is made', () => {
  it('asks for a day only where a day decides', () => {
    expect(missingWhen(atOnce)).toBeNull();
    expect(missingWhen({ when: 'renewal', effectiveDate: '' })).toBeNull();
    expect(missingWhen({ when: 'date', effectiveDate: '' })).toBe('effectiveDate');
    expect(missingWhen({ when: 'date', effectiveDate: '2027-02-01' })).toBeNull();
  });

  it('sends a day only where a day decides', () => {
    expect(whenInput({ when: 'date', effectiveDate: '2027-02-01' })).toEqual({
      timing: 'ON_DATE',
      effectiveDate: '2027-02-01',
    });
    expect(whenInput({ when: 'renewal', effectiveDate: '2027-02-01' })).toEqual({ timing: 'AT_RENEWAL' });
  });

  it('is that of an update that waits, when that is changed', () => {
    expect(whenOf({ timing: 'ON_DATE', effectiveDate: '2027-02-01' })).toEqual({
      when: 'date',
      effectiveDate: '2027-02-01',
    });
    expect(whenOf({ timing: 'AT_RENEWAL', effectiveDate: null })).toEqual({
      when: 'renewal',
      effectiveDate: '',
    });
  });
});

describe('unitsAfter', () => {
  const held = [
    { productId: 'mail', units: 5 },
    { productId: 'client', units: 7 },
  ];

  it('names single products before all of them, and leaves alone what an update does not say', () => {
    expect(unitsAfter(held, { units: null, licenses: [] })).toEqual(held);
    expect(unitsAfter(held, { units: 9, licenses: [] }).map(({ units }) => units)).toEqual([9, 9]);
    const client = { productId: 'client', productName: 'Client', units: 12 };
    expect(unitsAfter(held, { units: null, licenses: [client] }).map(({ units }) => units)).toEqual([5, 12]);
  });
});
