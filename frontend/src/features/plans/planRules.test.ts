import { describe, expect, it } from 'vitest';
import {
  askedNumbers,
  boundsOf,
  componentsInput,
  defaultTerms,
  firstChoices,
  fixedTerms,
  type Licensed,
  type PlanRules,
  type PlanValues,
  rulesOf,
  termsInput,
  trialFormInput,
  type Version,
} from './planRules';

const hosted: Licensed = {
  id: 'prd_1',
  name: 'Mail Guard',
  dataCenters: ['Europe', 'Japan'],
  manageable: true,
};
const installed: Licensed = {
  id: 'prd_2',
  name: 'Endpoint Guard',
  dataCenters: [],
  manageable: false,
};

const full = {
  initialMonths: 12,
  autoRenew: false,
  renewalMonths: 0,
  notificationDays: 30,
  chargeableMonth: 1,
  graceLength: 1,
  graceUnit: 'MONTHS',
} as const;
const trial = { ...full, initialMonths: 1, notificationDays: 7, graceLength: 0 };
const bounds = [
  { term: 'NOTIFICATION_DAYS', graceUnit: null, minimum: 0, maximum: 365 },
  { term: 'GRACE_LENGTH', graceUnit: 'MONTHS', minimum: 0, maximum: 12 },
  { term: 'GRACE_LENGTH', graceUnit: 'DAYS', minimum: 0, maximum: 366 },
] as const;
const ofTrial = ['INITIAL_MONTHS', 'AUTO_RENEW', 'RENEWAL_MONTHS', 'GRACE_LENGTH', 'GRACE_UNIT'] as const;

/** As the server tells them. */
const rules: PlanRules = [
  { licenseVersion: 'FULL', defaults: full, fixed: [], bounds },
  { licenseVersion: 'TRIAL', defaults: trial, fixed: ofTrial, bounds },
  {
    licenseVersion: 'NFR',
    defaults: { ...full, graceLength: 0 },
    fixed: ['ACTIVATION', 'NOTIFICATION_DAYS', 'CHARGEABLE_MONTH', ...ofTrial],
    bounds,
  },
];
const of = (version: Version) => rulesOf(rules, version);

function values(change: Partial<PlanValues> = {}): PlanValues {
  const licenseVersion = change.licenseVersion ?? 'FULL';
  return {
    ...defaultTerms(rulesOf(rules, licenseVersion), ['AT_START']),
    name: 'Mail annual',
    externalId: '',
    productId: 'prd_1',
    licenseVersion,
    trialForm: false,
    trialFormUnits: 5,
    components: firstChoices([hosted]),
    ...change,
  };
}

describe('what a version decides', () => {
  it('leaves all to a full plan', () => {
    expect(fixedTerms(of('FULL')).size).toBe(0);
    expect(defaultTerms(of('FULL'), ['AT_START'])).toMatchObject({ initialMonths: 12, graceLength: 1 });
  });

  it('begins a trial with the notice that the server gives trials', () => {
    expect(defaultTerms(of('TRIAL'), ['AT_START'])).toMatchObject({ initialMonths: 1, notificationDays: 7 });
    expect(termsInput(of('TRIAL'), values({ licenseVersion: 'TRIAL' })).notificationDays).toBe(7);
  });

  it('begins with the first of the ways in which the product can start', () => {
    expect(defaultTerms(of('FULL'), ['FIRST_SIGN_IN', 'AT_START']).activation).toBe('FIRST_SIGN_IN');
  });

  it('says how long a renewal is only where plans renew', () => {
    expect(defaultTerms(of('FULL'), []).renewalMonths).toBe('');
    const renewing = { ...full, autoRenew: true, renewalMonths: 12 };
    const [rule] = rules;
    expect(rule && defaultTerms({ ...rule, defaults: renewing }, []).renewalMonths).toBe(12);
  });

  it('leaves nothing but the name to a not-for-resale plan', () => {
    expect(Object.keys(defaultTerms(of('NFR'), ['AT_START'])).sort()).toEqual(
      [...fixedTerms(of('NFR'))].sort(),
    );
  });

  it('sends nothing that is fixed', () => {
    const sent = (version: Version) =>
      Object.entries(termsInput(of(version), values({ licenseVersion: version })))
        .filter(([, value]) => value !== undefined)
        .map(([name]) => name);
    expect(sent('NFR')).toEqual([]);
    expect(sent('TRIAL')).toEqual(['activation', 'notificationDays', 'chargeableMonth']);
  });

  it('bounds a grace period by what it is counted in', () => {
    expect(boundsOf(of('FULL'), 'graceLength', 'DAYS')).toEqual([0, 366]);
    expect(boundsOf(of('FULL'), 'graceLength', 'MONTHS')).toEqual([0, 12]);
    expect(boundsOf(of('FULL'), 'notificationDays', 'DAYS')).toEqual([0, 365]);
  });
});

describe('renewal', () => {
  it('is asked for and sent only where the plan renews', () => {
    expect(askedNumbers(of('FULL'), values())).not.toContain('renewalMonths');
    expect(termsInput(of('FULL'), values({ renewalMonths: 3 })).renewalMonths).toBeUndefined();
    const renewing = values({ autoRenew: true, renewalMonths: 3 });
    expect(askedNumbers(of('FULL'), renewing)).toContain('renewalMonths');
    expect(termsInput(of('FULL'), renewing).renewalMonths).toBe(3);
  });
});

describe('choices per product', () => {
  it('are made where there is one data center, and open where there are several', () => {
    expect(firstChoices([hosted, { ...hosted, id: 'prd_3', dataCenters: ['Japan'] }])).toEqual([
      { productId: 'prd_1', dataCenter: '', managed: false },
      { productId: 'prd_3', dataCenter: 'Japan', managed: false },
    ]);
  });

  it('send what a product has, in its place', () => {
    const components = [
      { productId: 'prd_2', dataCenter: '', managed: false },
      { productId: 'prd_1', dataCenter: 'Europe', managed: true },
    ];
    expect(componentsInput(values({ components }), [hosted, installed])).toEqual([
      { productId: 'prd_2', dataCenter: undefined, managed: undefined },
      { productId: 'prd_1', dataCenter: 'Europe', managed: true },
    ]);
  });
});

describe('the form of a trial', () => {
  it('is sent of a trial alone, with units where it is open', () => {
    expect(trialFormInput(values({ trialForm: true }))).toEqual({});
    const trial = { licenseVersion: 'TRIAL', trialFormUnits: '7' } as const;
    expect(trialFormInput(values({ ...trial, trialForm: true }))).toEqual({
      trialForm: true,
      trialFormUnits: 7,
    });
    expect(trialFormInput(values(trial))).toEqual({ trialForm: false });
  });
});
