import { describe, expect, it } from 'vitest';
import {
  actionsOf,
  bundled,
  commonDay,
  type ModifyValues,
  missingChange,
  missingRenewal,
  modifyInput,
  type RenewValues,
  renewInput,
} from './changeValues';

const license = { unbundledAt: null, status: 'ACTIVE', expirationDate: '2027-01-31' };
const nothing: Parameters<typeof actionsOf>[0] = {
  viewerCanApply: false,
  viewerCanModify: false,
  viewerCanChangePlan: false,
  viewerCanConvert: false,
  viewerCanRenew: false,
  viewerCanSuspend: false,
  viewerCanUnsuspend: false,
  viewerCanCancel: false,
};

describe('bundled', () => {
  it('leaves out what stands alone and what has ended', () => {
    const alone = { unbundledAt: '2026-11-02T00:00:00Z', status: 'ACTIVE' };
    expect(bundled([license, alone, { ...license, status: 'CANCELED' }])).toEqual([license]);
  });
});

describe('actionsOf', () => {
  const cases = [
    ['viewerCanApply', 'apply'],
    ['viewerCanModify', 'modify'],
    ['viewerCanChangePlan', 'changePlan'],
    ['viewerCanConvert', 'convert'],
    ['viewerCanRenew', 'renew'],
    ['viewerCanSuspend', 'suspend'],
    ['viewerCanUnsuspend', 'resume'],
    ['viewerCanCancel', 'cancel'],
  ] as const;
  for (const [can, action] of cases) {
    it(`offers ${action} where the server says ${can}, and nothing else`, () => {
      expect(actionsOf(nothing)).toEqual([]);
      expect(actionsOf({ ...nothing, [can]: true })).toEqual([action]);
    });
  }
});

describe('commonDay', () => {
  it('is a day only where all have the same', () => {
    expect(commonDay(['2027-01-31', '2027-01-31'])).toBe('2027-01-31');
    expect(commonDay(['2027-01-31', '2027-02-28'])).toBe('');
    expect(commonDay(['2027-01-31', null])).toBe('');
    expect(commonDay([])).toBe('');
  });
});

const held = [{ productId: 'prd_1', units: 5 }];
const was: ModifyValues = {
  units: 5,
  licenses: [],
  startDate: '',
  expirationDate: '2027-01-31',
  autoRenew: false,
  renewalMonths: 12,
  notificationDays: 30,
  managed: false,
};

describe('modifyInput', () => {
  it('sends nothing where nothing changed', () => {
    expect(modifyInput(was, was, held)).toEqual({});
  });

  it('sends what changed and no more', () => {
    const values = { ...was, units: 8, expirationDate: '2027-03-31', notificationDays: 14, managed: true };
    expect(modifyInput(was, values, held)).toEqual({
      units: 8,
      expirationDate: '2027-03-31',
      notificationDays: 14,
      managed: true,
    });
  });

  it('says how long a renewal is when auto-renewal is turned on, and not when it is turned off', () => {
    expect(modifyInput(was, { ...was, autoRenew: true }, held)).toEqual({
      autoRenew: true,
      renewalMonths: 12,
    });
    expect(modifyInput({ ...was, autoRenew: true }, { ...was, renewalMonths: 1 }, held)).toEqual({
      autoRenew: false,
    });
  });
});

describe('missingChange', () => {
  it('names a field that was emptied, and lets be what was never there', () => {
    expect(missingChange(was, was)).toBeNull();
    expect(missingChange(was, { ...was, units: '' })).toBe('units');
    expect(missingChange(was, { ...was, expirationDate: '' })).toBe('expirationDate');
    expect(missingChange(was, { ...was, notificationDays: '' })).toBe('notificationDays');
    expect(missingChange(was, { ...was, renewalMonths: '' })).toBeNull();
    expect(missingChange(was, { ...was, autoRenew: true, renewalMonths: '' })).toBe('renewalMonths');
  });
});

describe('renewInput', () => {
  const values: RenewValues = {
    by: 'months',
    months: 12,
    expirationDate: '2028-01-31',
    units: 5,
    licenses: [],
  };

  it('says how long, or until when, never both', () => {
    expect(renewInput(values, held)).toEqual({ months: 12 });
    expect(renewInput({ ...values, by: 'day' }, held)).toEqual({ expirationDate: '2028-01-31' });
  });

  it('changes units with it', () => {
    expect(renewInput({ ...values, units: 6 }, held)).toEqual({ months: 12, units: 6 });
  });

  it('wants what the chosen way needs', () => {
    expect(missingRenewal(values)).toBeNull();
    expect(missingRenewal({ ...values, months: '' })).toBe('months');
    expect(missingRenewal({ ...values, by: 'day', expirationDate: '' })).toBe('expirationDate');
    expect(missingRenewal({ ...values, by: 'day', months: '' })).toBeNull();
    expect(missingRenewal({ ...values, units: '' })).toBe('units');
  });
});
