import { describe, expect, it } from 'vitest';
import { mostUrgent, nextExpiry, unitsOf } from './licenseState';

const license = (facts: Partial<Parameters<typeof mostUrgent>[0][number]> = {}) => ({
  status: 'ACTIVE' as const,
  units: 10,
  usedUnits: null,
  exceedsAllocation: false,
  expirationDate: '2027-05-01',
  ...facts,
});

describe('mostUrgent', () => {
  it('has nothing to say without licenses', () => {
    expect(mostUrgent([])).toBeNull();
  });

  it('puts what ends before what is well', () => {
    expect(mostUrgent([license(), license({ status: 'EXPIRING_SOON' })])).toBe('EXPIRING_SOON');
    expect(mostUrgent([license({ status: 'EXPIRING_SOON' }), license({ status: 'GRACE' })])).toBe('GRACE');
    expect(mostUrgent([license({ status: 'SCHEDULED' }), license({ status: 'AWAITING_ACTIVATION' })])).toBe(
      'AWAITING_ACTIVATION',
    );
  });

  it('tells of exceeded allocation where nothing ends', () => {
    expect(mostUrgent([license(), license({ exceedsAllocation: true })])).toBe('EXCEEDS_ALLOCATION');
    expect(mostUrgent([license({ exceedsAllocation: true }), license({ status: 'EXPIRED' })])).toBe(
      'EXPIRED',
    );
  });

  it('lets a cancelled license speak only where there is no other', () => {
    expect(mostUrgent([license({ status: 'CANCELED' }), license()])).toBe('ACTIVE');
    expect(mostUrgent([license({ status: 'CANCELED' })])).toBe('CANCELED');
  });
});

describe('unitsOf', () => {
  it('adds up what stands', () => {
    expect(unitsOf([license({ usedUnits: 4 }), license({ units: 5, usedUnits: 5 })])).toEqual({
      used: 9,
      provisioned: 15,
    });
  });

  it('leaves out what is over, and what does not report beside what does', () => {
    expect(
      unitsOf([license({ usedUnits: 4 }), license({ units: 99 }), license({ status: 'EXPIRED', units: 50 })]),
    ).toEqual({ used: 4, provisioned: 10 });
  });

  it('are those of the license that exceeds most, where one does, as the badge beside them says', () => {
    expect(
      unitsOf([
        license({ usedUnits: 1, units: 290 }),
        license({ usedUnits: 12, exceedsAllocation: true }),
        license({ usedUnits: 14, exceedsAllocation: true }),
      ]),
    ).toEqual({ used: 14, provisioned: 10 });
  });

  it('knows no use where nothing reports, and no units where nothing stands', () => {
    expect(unitsOf([license()])).toEqual({ used: null, provisioned: 10 });
    expect(unitsOf([license({ status: 'CANCELED' })])).toBeNull();
  });
});

describe('nextExpiry', () => {
  it('is the first day that is still to come', () => {
    expect(
      nextExpiry([
        license({ expirationDate: '2027-05-01' }),
        license({ expirationDate: '2026-12-31' }),
        license({ expirationDate: '2026-01-01', status: 'EXPIRED' }),
        license({ expirationDate: '2026-02-01', status: 'GRACE' }),
        license({ expirationDate: null, status: 'AWAITING_ACTIVATION' }),
      ]),
    ).toBe('2026-12-31');
    expect(nextExpiry([])).toBeNull();
  });
});
