import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { changeFields, codeWords, fieldWords } from './changeWords';
import { duplicatesTold, formerPlansTold } from './crossgradeStory';
import { formatDate, formatInstant, formatNumber } from './format';
import { formatList } from './names';

/** What says which object it was and in which state: no change of it. */
const beside: ReadonlySet<string> = new Set([
  'id',
  'expectedVersion',
  'holdingsVersion',
  'planVersion',
  'reasons',
  'own',
  'at',
  'plan',
  'product',
  'canceledAt',
  'crossgrades',
  'madeAssignment',
  'hint',
  'page',
  'search',
]);

/** Lists of which the size alone says something to people. */
const counted: ReadonlySet<string> = new Set(['ids', 'columns', 'widgets']);

/** What an event tells beside the licenses: what became of the plan, and of what was held. */
const exchanged: ReadonlySet<string> = new Set([
  'servicePlan',
  'products',
  'licenseVersion',
  'duplicates',
  'formerPlans',
]);

export interface ChangedField {
  /** Unique in an event. */
  id: string;
  name: string;
  value: string;
}

type Json = Readonly<Record<string, unknown>>;

/** The fields of an event's JSON with their values, or with those before and after, in words. */
export function changedFields(i18n: I18n, changes: string): ChangedField[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(changes);
  } catch {
    return []; // the action says it all
  }
  return isObject(parsed) ? fieldsOf(i18n, parsed) : [];
}

/** Of these, what the licenses do not tell. */
export function exchangedFields(fields: readonly ChangedField[]): ChangedField[] {
  return fields.filter(({ id }) => exchanged.has(id.split('.')[0] ?? ''));
}

/** Whether a field is told: ids say nothing to people, and lists of them how many there are. */
export function isTold(name: string): boolean {
  return !beside.has(name) && !(name.endsWith('Id') && name !== 'externalId');
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fieldsOf(i18n: I18n, parsed: Json): ChangedField[] {
  return Object.entries(parsed).flatMap(([id, value]): ChangedField[] => {
    if (id === 'duplicates') return duplicatesTold(i18n, value);
    if (id === 'formerPlans') return formerPlansTold(i18n, value);
    if (id === 'holdingsVersion' && isObject(value)) {
      return [{ id, name: i18n._(msg`Licenses of the customer`), value: i18n._(msg`looked at again`) }];
    }
    // One setting of a product of a plan: components, the product's id, and the setting.
    const name = id.split('.').at(-1) ?? id;
    if (!isTold(name)) return [];
    const text = shown(i18n, name, value);
    return text === '' ? [] : [{ id, name: nameOf(i18n, name), value: text }];
  });
}

function nameOf(i18n: I18n, name: string): string {
  const field = changeFields.find((known) => known === name);
  // An older event may hold a field that there is no more.
  return field ? i18n._(fieldWords[field]) : name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** A value in words; empty where it says nothing. */
function shown(i18n: I18n, name: string, value: unknown): string {
  if (value === null || value === '') return '–';
  if (typeof value === 'boolean') return value ? i18n._(msg`On`) : i18n._(msg`Off`);
  if (typeof value === 'number') return formatNumber(i18n.locale, value);
  if (typeof value === 'string') return name === 'logoPath' ? i18n._(msg`Picture`) : textOf(i18n, value);
  if (Array.isArray(value)) {
    if (value.length === 0) return '';
    if (counted.has(name) || name.endsWith('Ids')) return formatNumber(i18n.locale, value.length);
    const texts = value.map((one: unknown) => shown(i18n, name, one)).filter(Boolean);
    return value.some(isObject) ? texts.join('; ') : formatList(i18n.locale, texts);
  }
  if (!isObject(value)) return String(value);
  if ('from' in value && 'to' in value) {
    const side = (one: unknown) => shown(i18n, name, one) || '–';
    return `${side(value.from)} → ${side(value.to)}`;
  }
  if (name === 'licenses' && 'units' in value) return shown(i18n, 'units', value.units);
  const fields = fieldsOf(i18n, value).map((field) => `${field.name}: ${field.value}`);
  return formatList(i18n.locale, fields);
}

function textOf(i18n: I18n, text: string): string {
  const code = Object.hasOwn(codeWords, text) ? codeWords[text] : undefined;
  if (code) return i18n._(code);
  // What was stored may be no date: 0000-00-00 was one that was cleared.
  if (Number.isNaN(Date.parse(text))) return text;
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return formatDate(i18n.locale, text);
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text)) return formatInstant(i18n.locale, text);
  return text;
}
