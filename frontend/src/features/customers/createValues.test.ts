import { beforeEach, describe, expect, it } from 'vitest';
import { createField, createInput, emptyCreateValues, keepDraft, readDraft, stepOf } from './createValues';

const partner = { id: 'prt_1', timeZone: 'Europe/Berlin', locale: 'de-DE' };
const values = {
  ...emptyCreateValues(partner),
  company: 'Nordwind',
  emergencyEmails: 'a@example.com; b@example.com',
  plans: [{ planId: 'plan_1', units: 25, licenses: [], startDate: '' }],
};

describe('createInput', () => {
  it('starts from the zone and the language of the partner', () => {
    expect(createInput(values)).toMatchObject({
      partnerId: 'prt_1',
      timeZone: 'Europe/Berlin',
      locale: 'de-DE',
      emergencyEmails: ['a@example.com', 'b@example.com'],
      country: null,
      plans: [{ planId: 'plan_1', units: 25 }],
    });
  });

  it('sends a date only where one was chosen', () => {
    const dated = { ...values, accountEmailOn: '2026-12-01' };
    expect(createInput(dated).accountEmailOn).toBeNull();
    expect(createInput({ ...dated, emailWhen: 'date' }).accountEmailOn).toBe('2026-12-01');
  });
});

describe('errors', () => {
  it('belong to the step that holds their field', () => {
    expect(stepOf('administrator.accountName')).toBe('account');
    expect(stepOf('accountEmailOn')).toBe('account');
    expect(stepOf('plans')).toBe('plans');
    expect(stepOf('plans.0.units')).toBe('plans');
  });

  it('of one address are shown at the field of all', () => {
    expect(createField('emergencyEmails.1')).toBe('emergencyEmails');
    expect(createField('plans.1.units')).toBe('plans.1.units');
  });
});

describe('the draft', () => {
  beforeEach(() => sessionStorage.clear());

  it('comes back as it was', () => {
    expect(readDraft('key')).toBeNull();
    keepDraft('key', values);
    expect(readDraft('key')).toEqual(values);
    keepDraft('key', null);
    expect(readDraft('key')).toBeNull();
  });

  it('of another shape is forgotten', () => {
    sessionStorage.setItem('key', '{"company":"Nordwind"}');
    expect(readDraft('key')).toBeNull();
    sessionStorage.setItem('key', 'not json');
    expect(readDraft('key')).toBeNull();
  });
});
