import { readFileSync } from 'node:fs';
import path from 'node:path';
import { i18n } from '@lingui/core';
import { expect, test } from 'vitest';
import { changeCodes, changedFields, changeFields, exchangedFields } from './changedFields';

i18n.activate('en');
const told = (changes: string) => changedFields(i18n, changes).map(({ name, value }) => `${name}: ${value}`);

test('the fields that an event changed, without what names its object', () => {
  expect(
    told(
      '{"id":"cus_1","expectedVersion":3,"phone":"","city":{"from":"Austin","to":"Bergen"},"emails":["a","b"],"licenses":[]}',
    ),
  ).toEqual(['phone: –', 'city: Austin → Bergen', 'emails: a, b']);
});

test('an update that is scheduled is told in words', () => {
  expect(
    told('{"id":"asg_1","timing":"ON_DATE","effectiveDate":"2026-12-31","units":5000,"autoRenew":false}'),
  ).toEqual(['When: On a date', 'As of: Dec 31, 2026', 'Units: 5,000', 'Auto-renewal: Off']);
  expect(told('{"timing":"AT_RENEWAL","planId":"pln_1"}')).toEqual(['When: At the renewal']);
});

test('a change of the plan tells plan, product and version, before and after', () => {
  const changes =
    '{"id":"asg_1","planId":"pln_1","units":3,"servicePlan":{"from":"Std","to":"Adv"},"licenseVersion":{"from":"TRIAL","to":"FULL"},"products":[{"from":"Standard","to":"Advanced"}]}';
  expect(exchangedFields(changedFields(i18n, changes)).map(({ name, value }) => `${name}: ${value}`)).toEqual(
    ['Service plan: Std → Adv', 'Version: Trial → Full', 'Product: Standard → Advanced'],
  );
});

test('what is no object changed nothing that can be told', () => {
  for (const changes of ['', '[]', '1', 'null']) expect(told(changes)).toEqual([]);
});

test('there are words for each field and each code that the server tells of licenses', () => {
  const root = path.join(process.cwd(), '..');
  const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
  const found = (text: string, pattern: RegExp) =>
    [...text.matchAll(pattern)].flatMap(([, name]) => (name === undefined ? [] : [name]));
  const input = (name: string) =>
    found(
      new RegExp(`type ${name} struct \\{([^}]*)\\}`).exec(read('server/domain/licensing/input.go'))?.[1] ??
        '',
      /json:"(\w+)/g,
    );
  const fields = [
    ...['AssignmentModifyInput', 'AssignmentScheduleInput', 'AssignmentRenewInput'].flatMap(input),
    ...['AssignmentChangePlanInput', 'AssignmentConvertInput'].flatMap(input),
    ...found(read('server/domain/licensing/exchange.go'), /json:"(\w+)/g),
  ];
  expect(fields.length).toBeGreaterThan(20);
  const known: readonly string[] = [...changeFields, 'planId'];
  expect(fields.filter((name) => !known.includes(name))).toEqual([]);

  const timings = /enum UpdateTiming \{([^}]*)\}/.exec(read('schema.graphqls'))?.[1] ?? '';
  const codes = [
    ...found(timings, /^ {2}([A-Z_]+)$/gm),
    ...found(read('server/domain/licensing/border.go'), /notRenewed = "([A-Z_]+)"/g),
    ...found(read('server/domain/licensing/input.go'), /ConversionStart = "([A-Z_]+)"/g),
  ];
  expect(codes.length).toBeGreaterThan(10);
  expect(codes.filter((code) => !changeCodes.some((one) => one === code))).toEqual([]);
});
