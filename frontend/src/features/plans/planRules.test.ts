import { describe, expect, it } from 'vitest';
import {
  askedNumbers,
  boundsOf,
  componentsInput,
  defaultTerms,
  firstChoices,
  fixedTerms,
  type Licensed,
  type PlanValues,
  startsOffered,
  termsInput,
  trialFormInput,
} from './planRules';

const hosted: Licensed = {
  id: 'prd_1',
  name: 'Mail Guard',
  kind: 'SAAS',
  activationPolicies: ['AT_START', 'FIRST_SIGN_IN'],
  dataCenters: ['Europe', 'Japan'],
  manageable: true,
};
const installed: Licensed = {
  id: 'prd_2',
  name: 'Endpoint Guard',
  kind: 'SOFTWARE',
  activationPolicies: ['ACTIVATION_CODE'],
  dataCenters: [],
  manageable: false,
};

function values(change: Partial<PlanValues> = {}): PlanValues {
  const licenseVersion = change.licenseVersion ?? 'FULL';
  return {
    ...defaultTerms(licenseVersion, ['AT_START']),
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

describe('what a version fixes', () => {
  it('leaves all to a full plan', () => {
    expect(fixedTerms('FULL').size).toBe(0);
    expect(defaultTerms('FULL', ['AT_START'])).toMatchObject({ initialMonths: 12, graceLength: 1 });
  });

  it('makes a trial one month without renewal and grace, and leaves its start and notice', () => {
    expect(defaultTerms('TRIAL', ['AT_START'])).toMatchObject({
      initialMonths: 1,
      autoRenew: false,
      graceLength: 0,
    });
    expect([...fixedTerms('TRIAL')].sort()).toEqual([
      'autoRenew',
      'graceLength',
      'graceUnit',
      'initialMonths',
      'renewalMonths',
    ]);
  });

  it('leaves nothing but the name to a not-for-resale plan', () => {
    expect(Object.keys(defaultTerms('NFR', ['AT_START'])).sort()).toEqual([...fixedTerms('NFR')].sort());
  });

  it('sends nothing that is fixed', () => {
    const sent = (version: 'TRIAL' | 'NFR') =>
      Object.entries(termsInput(values({ licenseVersion: version })))
        .filter(([, value]) => value !== undefined)
        .map(([name]) => name);
    expect(sent('NFR')).toEqual([]);
    expect(sent('TRIAL')).toEqual(['activation', 'notificationDays', 'chargeableMonth']);
  });
});

describe('renewal', () => {
  it('is asked for and sent only where the plan renews', () => {
    expect(askedNumbers(values())).not.toContain('renewalMonths');
    expect(termsInput(values({ renewalMonths: 3 })).renewalMonths).toBeUndefined();
    const renewing = values({ autoRenew: true, renewalMonths: 3 });
    expect(askedNumbers(renewing)).toContain('renewalMonths');
    expect(termsInput(renewing).renewalMonths).toBe(3);
  });
});

describe('start', () => {
  it('is by code where nothing hosted is licensed', () => {
    expect(startsOffered([installed])).toEqual(['ACTIVATION_CODE']);
  });

  it('follows the hosted products of a suite', () => {
    expect(startsOffered([installed, hosted])).toEqual(['AT_START', 'FIRST_SIGN_IN']);
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

it('lets a grace period last longer in days than in months', () => {
  expect(boundsOf('graceLength', 'DAYS')).toEqual([0, 366]);
  expect(boundsOf('graceLength', 'MONTHS')).toEqual([0, 12]);
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
