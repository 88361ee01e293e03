import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { formatDate, formatInstant, formatNumber } from '../../lib/format';
import { formatList } from '../../lib/names';
import { licenseVersionWords, type Words } from '../../lib/words';

/** What says which object it was and in which state: no change of it. */
const beside = new Set([
  'id',
  'expectedVersion',
  'holdingsVersion',
  'at',
  'plan',
  'product',
  'planId',
  'customerId',
  'crossgrades',
  'madeAssignment',
]);

/** The fields that events of licenses name, in words. */
export const changeFields = [
  'timing',
  'start',
  'effectiveDate',
  'startDate',
  'expirationDate',
  'units',
  'licenses',
  'autoRenew',
  'renewalMonths',
  'notificationDays',
  'months',
  'managed',
  'servicePlan',
  'licenseVersion',
  'products',
  'notRenewed',
  'refused',
  'disabledAt',
] as const;
type ChangeField = (typeof changeFields)[number];
const fieldWords: Words<ChangeField> = {
  timing: msg`When`,
  start: msg`Full license`,
  effectiveDate: msg`As of`,
  startDate: msg`Start`,
  expirationDate: msg`Last day`,
  units: msg`Units`,
  licenses: msg`Units of single products`,
  autoRenew: msg`Auto-renewal`,
  renewalMonths: msg`Months of a renewal`,
  notificationDays: msg`Days of notice`,
  months: msg`Months`,
  managed: msg`Remotely managed`,
  servicePlan: msg`Service plan`,
  licenseVersion: msg`Version`,
  products: msg`Product`,
  notRenewed: msg`Not renewed`,
  refused: msg`Refused`,
  disabledAt: msg`Disabled`,
};

/** The codes that events of licenses hold, in words. */
export const changeCodes = [
  'ON_DATE',
  'AT_RENEWAL',
  'AT_TRIAL_END',
  'NOW',
  'TRIAL_END',
  'CUSTOMER_DISABLED',
  'PARTNER_SUSPENDED',
  'PARTNER_CANCELED',
  'END_OF_LIFE',
  'NOT_RUN_IN_TIME',
  'UNBUNDLED',
  'AUTO_RENEWAL_OFF',
  'FULL',
  'TRIAL',
  'NFR',
] as const;
type ChangeCode = (typeof changeCodes)[number];
const codeWords: Words<ChangeCode> = {
  ON_DATE: msg`On a date`,
  AT_RENEWAL: msg`At the renewal`,
  AT_TRIAL_END: msg`At the end of the trial`,
  NOW: msg`Now`,
  TRIAL_END: msg`At the end of the trial`,
  CUSTOMER_DISABLED: msg`The customer was disabled`,
  PARTNER_SUSPENDED: msg`The partner was suspended`,
  PARTNER_CANCELED: msg`The partner was canceled`,
  END_OF_LIFE: msg`The product had reached its end of life`,
  NOT_RUN_IN_TIME: msg`The server did not run in time`,
  UNBUNDLED: msg`The license stands alone`,
  AUTO_RENEWAL_OFF: msg`Auto-renewal is off`,
  ...licenseVersionWords,
};

/** What an event tells of a change of the plan, beside the licenses. */
const exchanged = ['servicePlan', 'products', 'licenseVersion'];

export interface ChangedField {
  /** The name in the API, unique in an event. */
  id: string;
  name: string;
  value: string;
}

/** The fields of an event's JSON with their values, or with those before and after, in words. */
export function changedFields(i18n: I18n, changes: string): ChangedField[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(changes);
  } catch {
    return []; // the action says it all
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return [];
  return Object.entries(parsed)
    .filter(([id, value]) => !beside.has(id) && !isEmpty(value))
    .map(([id, value]) => ({ id, name: nameOf(i18n, id), value: shown(i18n, value) }));
}

/** Of these, what became of the plan: licenses do not tell it. */
export function exchangedFields(fields: readonly ChangedField[]): ChangedField[] {
  return fields.filter(({ id }) => exchanged.includes(id));
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function nameOf(i18n: I18n, id: string): string {
  const field = changeFields.find((known) => known === id);
  return field ? i18n._(fieldWords[field]) : id;
}

function shown(i18n: I18n, value: unknown): string {
  if (value === null || value === '') return '–';
  if (typeof value === 'boolean') return value ? i18n._(msg`On`) : i18n._(msg`Off`);
  if (typeof value === 'number') return formatNumber(i18n.locale, value);
  if (typeof value === 'string') return textOf(i18n, value);
  if (Array.isArray(value))
    return formatList(
      i18n.locale,
      value.map((one) => shown(i18n, one)),
    );
  if (typeof value !== 'object') return String(value);
  if ('from' in value && 'to' in value) return `${shown(i18n, value.from)} → ${shown(i18n, value.to)}`;
  if ('units' in value) return shown(i18n, value.units);
  return JSON.stringify(value);
}

function textOf(i18n: I18n, text: string): string {
  const code = changeCodes.find((known) => known === text);
  if (code) return i18n._(codeWords[code]);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return formatDate(i18n.locale, text);
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text)) return formatInstant(i18n.locale, text);
  return text;
}
