import { describe, expect, it } from 'vitest';
import { termChanges } from './termChanges';

const terms = {
  planName: 'Office',
  autoRenew: true,
  renewalMonths: 12,
  notificationDays: 30,
  managed: false,
  suspended: false,
  endReason: null,
};

describe('termChanges', () => {
  it('is empty where the terms stay', () => {
    expect(termChanges(terms, { ...terms })).toEqual([]);
  });

  it('tells auto-renewal that goes on or off once, without its months', () => {
    const off = { ...terms, autoRenew: false, renewalMonths: 0 };
    expect(termChanges(terms, off)).toEqual([{ what: 'autoRenewOff' }]);
    expect(termChanges(off, terms)).toEqual([{ what: 'autoRenewOn', months: 12 }]);
    expect(termChanges(terms, { ...terms, renewalMonths: 1 })).toEqual([
      { what: 'renewalMonths', before: 12, after: 1 },
    ]);
  });

  it('tells everything that changes', () => {
    const after = { ...terms, planName: 'Office Plus', notificationDays: 14, managed: true, suspended: true };
    expect(termChanges(terms, after)).toEqual([
      { what: 'plan', before: 'Office', after: 'Office Plus' },
      { what: 'suspended' },
      { what: 'notificationDays', before: 30, after: 14 },
      { what: 'managed' },
    ]);
  });

  it('tells of an end nothing but the end', () => {
    expect(termChanges(terms, { ...terms, autoRenew: false, endReason: 'CANCELED' })).toEqual([
      { what: 'ended' },
    ]);
  });
});
