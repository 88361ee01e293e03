import { readFileSync } from 'node:fs';
import path from 'node:path';
import { i18n } from '@lingui/core';
import { expect, test } from 'vitest';
import { changedFields, exchangedFields, isTold } from './changedFields';
import { changeCodes, changeFields } from './changeWords';

i18n.activate('en');
const told = (changes: string) => changedFields(i18n, changes).map(({ name, value }) => `${name}: ${value}`);

test('the fields that an event changed, without what names its object', () => {
  expect(
    told(
      '{"id":"cus_1","expectedVersion":3,"phone":"","city":{"from":"Austin","to":"Bergen"},"emergencyEmails":["a","b"],"licenses":[]}',
    ),
  ).toEqual(['Phone: –', 'City: Austin → Bergen', 'Emergency contact email: a, b']);
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

test('a date that was cleared is told as it was stored', () => {
  expect(told('{"startDate":"0000-00-00"}')).toHaveLength(1);
  expect(told('{"startDate":null}')).toEqual(['Start: –']);
});

test('what is no object changed nothing that can be told', () => {
  for (const changes of ['', '[]', '1', 'null']) expect(told(changes)).toEqual([]);
});

test('what an event holds in objects is told in words, without ids and without JSON', () => {
  const changes = {
    company: 'Orbit',
    externalId: 'crm-1',
    administrator: { accountName: 'ada', firstName: 'Ada', lastName: 'Byron', email: 'a@b.example' },
    plans: [
      { planId: 'pln_1', units: 5, startDate: '2026-11-23' },
      { planId: 'pln_2', units: 6 },
    ],
    stock: [{ productId: 'prd_1', trial: 1, full: 20 }],
    'components.prd_1.managed': { from: false, to: true },
    productIds: { from: ['prd_1'], to: ['prd_1', 'prd_2'] },
    ids: ['asg_1', 'asg_2'],
    filter: { partnerIds: ['par_1'], autoRenew: false, statuses: ['EXPIRING_SOON'] },
  };
  expect(told(JSON.stringify(changes))).toEqual([
    'Company: Orbit',
    'External ID: crm-1',
    'Administrator: Account name: ada, First name: Ada, Last name: Byron, Email address: a@b.example',
    'Service plans: Units: 5, Start: Nov 23, 2026; Units: 6',
    'Stock: Trial: 1, Full: 20',
    'Remotely managed: Off → On',
    'Products: 1 → 2',
    'Selected: 2',
    'Filter: Partners: 1, Auto-renewal: Off, License status: Expiring soon',
  ]);
});

test('a crossgrade tells what was held, what became of it, and of the plans that it was from', () => {
  const held = (product: string, more: object) => ({ product, plan: `${product} plan`, ...more });
  const changes = JSON.stringify({
    id: 'cg_1',
    expectedVersion: 2,
    crossgrades: [{ licenseId: 'lic_1', choice: 'TRANSFER' }],
    duplicates: [
      held('Mail', { became: 'MOVED', newProduct: 'Mail Plus' }),
      held('Backup', { became: 'MOVED', newProduct: 'Backup' }),
      held('Client', { became: 'NEW_LICENSE', newProduct: 'Client Pro' }),
      held('Agent', { became: 'REPLACED', newProduct: 'Client Pro' }),
    ],
    formerPlans: [
      { plan: 'Mail plan', endReason: 'CROSSGRADED' },
      { plan: 'Old suite', unbundled: ['Encryption', 'Archive'] },
      { plan: 'Half a suite' },
    ],
  });
  const story = [
    'Mail (Mail plan): moved into the new plan as Mail Plus',
    'Backup (Backup plan): moved into the new plan',
    'Client (Client plan): ended; a new license of Client Pro takes its place',
    'Agent (Agent plan): ended; the license of Client Pro that moved takes its place',
    'Mail plan: ended by the crossgrade',
    'Old suite: stays, with unbundled licenses: Encryption, Archive',
    'Half a suite: stays with its other licenses',
  ];
  expect(told(changes)).toEqual(story);
  const beside = exchangedFields(changedFields(i18n, changes));
  expect(beside.map(({ name, value }) => `${name}: ${value}`)).toEqual(story);
});

test('a crossgrade that is kept tells what is to become of what is held, and what was changed of that', () => {
  const mail = { product: 'Mail', plan: 'A', chosen: 'TRANSFER' };
  const client = { product: 'Client', plan: 'B' };
  expect(told(JSON.stringify({ customerId: 'cus_1', planId: 'pln_1', duplicates: [mail, client] }))).toEqual([
    'Mail (A): Transfer the license',
    'Client (B): not decided',
  ]);
  const change = {
    holdingsVersion: { from: 1, to: 2 },
    units: { from: 5, to: 9 },
    duplicates: { from: [mail], to: [mail, { ...client, chosen: 'NEW_LICENSE' }] },
  };
  expect(told(JSON.stringify(change))).toEqual([
    'Licenses of the customer: looked at again',
    'Units: 5 → 9',
    'Client (B): not decided → New license',
  ]);
  expect(told('{"canceledAt":{"from":null,"to":"2026-11-23T04:00:00Z"}}')).toEqual([]);
});

const read = (file: string) => readFileSync(path.join(process.cwd(), '..', file), 'utf8');
const found = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].flatMap(([, name]) => (name === undefined ? [] : [name]));

/** The fields of a Go type, by their names in JSON. */
function tagsOf(file: string, name: string): string[] {
  const body = new RegExp(`type ${name} struct \\{([^}]*)\\}`).exec(read(`server/domain/${file}`))?.[1];
  expect(body, `${name} in ${file}`).toBeDefined();
  return found(body ?? '', /json:"(\w+)/g);
}

test('there are words for each field that an event of any verb can hold', () => {
  const inputs: readonly (readonly [string, readonly string[]])[] = [
    [
      'licensing/input.go',
      [
        ...['PlanAssignmentInput', 'AssignmentCreateInput', 'CrossgradeChangeInput', 'LicenseUpdateInput'],
        ...['AssignmentModifyInput', 'AssignmentScheduleInput', 'AssignmentRenewInput'],
        ...['AssignmentChangePlanInput', 'AssignmentConvertInput', 'AssignmentApplyInput'],
        ...['CrossgradeOpenInput', 'AssignmentFilter'],
      ],
    ],
    ['licensing/bulk_assignments.go', ['Targets', 'AssignmentsModifyInput', 'AssignmentsRenewInput']],
    ['licensing/bulk_customers.go', ['CustomersInput', 'CustomersMoveInput']],
    ['licensing/move.go', ['moveTold']],
    ['licensing/settle.go', ['Happening']],
    ['licensing/lost.go', ['lostTold']],
    ['licensing/scheduled.go', ['ScheduledUpdateFacts']],
    ['licensing/kept_save.go', ['keptOver']],
    ['licensing/exchange.go', ['exchange']],
    ['licensing/test_clock.go', ['TestClockAdvanceInput']],
    ['onboarding/input.go', ['CustomerCreateInput', 'PartnerCreateInput', 'StockInput']],
    ['onboarding/import_write.go', ['importEvent']],
    ['profile.go', ['ProfileInput', 'AdministratorInput']],
    ['customers/input.go', ['CustomerFilter']],
    [
      'catalog/input.go',
      ['PlanCreateInput', 'PlanForm', 'PlanTerms', 'PlanComponentInput', 'PoolCreateInput'],
    ],
    ['registration/input.go', ['GenerateInput']],
    ['registration/generate.go', ['Generated']],
    ['audit/export.go', ['Exported']],
  ];
  // Where an event is told field by field.
  const differences: readonly (readonly [string, RegExp])[] = [
    ['customers/update.go', /\{"(\w+)", /g],
    ['partners/update.go', /(?:\{|out\[)"(\w+)"[,\]]/g],
    ['branding/update.go', /\{"(\w+)", a\./g],
    ['identity/user_update.go', /\{"(\w+)", was\./g],
    ['identity/user_new.go', /"(\w+)": u\./g],
    ['identity/token_create.go', /"(\w+)": row\./g],
    ['views/update.go', /(?:\{|out\[)"(\w+)"[,\]]/g],
    ['views/create.go', /"(\w+)": row\./g],
    ['catalog/update_plan.go', /differ\(out, (?:name\+)?"\.?(\w+)"/g],
    ['catalog/approve_plan.go', /differ\(changes, (?:name\+)?"\.?(\w+)"/g],
    ['catalog/compare.go', /\{"(\w+)", func/g],
    ['catalog/pool.go', /"(\w+)": \{h\.was/g],
    ['licensing/kept_save.go', /(?:note\(|out\[)"(\w+)"/g],
  ];
  const fields = [
    ...inputs.flatMap(([file, names]) => names.flatMap((name) => tagsOf(file, name))),
    ...differences.flatMap(([file, pattern]) => {
      const names = found(read(`server/domain/${file}`), pattern);
      expect(names, file).not.toEqual([]);
      return names;
    }),
    ...['status', 'enabled', 'disabledAt', 'reason', 'widgets', 'components', 'planIds', 'productIds'],
  ];
  expect(new Set(fields).size).toBeGreaterThan(100);
  const ofCrossgrades = ['duplicates', 'formerPlans'];
  const known: readonly string[] = [...changeFields, ...ofCrossgrades];
  expect(fields.filter((name) => isTold(name) && !known.includes(name))).toEqual([]);
});

test('there are words for each code that the server alone tells of licenses', () => {
  const timings = /enum UpdateTiming \{([^}]*)\}/.exec(read('schema.graphqls'))?.[1] ?? '';
  const lost = /enum LostReason \{([^}]*)\}/.exec(read('schema.graphqls'))?.[1] ?? '';
  const codes = [
    ...found(timings, /^ {2}([A-Z_]+)$/gm),
    ...found(lost, /^ {2}([A-Z_]+)$/gm),
    ...found(read('server/domain/licensing/border.go'), /notRenewed = "([A-Z_]+)"/g),
    ...found(read('server/domain/licensing/input.go'), /ConversionStart = "([A-Z_]+)"/g),
  ];
  expect(codes.length).toBeGreaterThan(10);
  expect(codes.filter((code) => !changeCodes.some((one) => one === code))).toEqual([]);
});
