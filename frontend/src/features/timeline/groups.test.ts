import { expect, test } from 'vitest';
import { grouped } from './groups';

interface Told {
  at?: string;
  recordedAt?: string;
  actorName?: string;
  changes?: object;
  plan?: string;
}

function entry(
  action: string,
  object: string,
  { at = '1', recordedAt = at, changes, plan, ...told }: Told = {},
) {
  return {
    action,
    object: { id: object, plan: plan ? { id: plan } : null },
    recordedAt: instant(recordedAt),
    effectiveAt: instant(at),
    actorName: told.actorName ?? 'ann',
    changes: changes ? JSON.stringify(changes) : '',
    transaction: null,
  };
}

function line(action: string, license: string, told: Told = {}) {
  const plan = told.plan ?? 'suite';
  return {
    ...entry(action, license, told),
    object: { id: license },
    transaction: { plan: { id: plan, name: plan } },
  };
}

/** What time did on a day, and recorded when it ran. */
const time = (at: string, recordedAt = at) => ({ at, recordedAt, actorName: 'system' });
const instant = (day: string) => `2026-01-${day.padStart(2, '0')}T00:00:00Z`;
const told = (entries: Parameters<typeof grouped>[0]) =>
  grouped(entries).map(({ head, lines }) => [head.action, head.effectiveAt.slice(9, 10), lines.length]);

test('an event has the licenses that it changed below it', () => {
  expect(
    told([
      entry('assignment.modify', 'asg', { at: '2' }),
      line('license.modified', 'lic_b', { at: '2' }),
      line('license.modified', 'lic_a', { at: '2' }),
      entry('customer.update', 'cus', { at: '1' }),
    ]),
  ).toEqual([
    ['assignment.modify', '2', 2],
    ['customer.update', '1', 0],
  ]);
});

test('of verbs at one instant, as on a clock that stands, each has its own licenses', () => {
  expect(
    told([
      entry('customer.update', 'cus'),
      entry('assignment.modify', 'asg_b'),
      line('license.modified', 'lic_b'),
      entry('assignment.update_lost', 'asg_b'),
      entry('assignment.modify', 'asg_a'),
      line('license.modified', 'lic_a'),
    ]),
  ).toEqual([
    ['customer.update', '1', 0],
    ['assignment.modify', '1', 1],
    ['assignment.update_lost', '1', 0],
    ['assignment.modify', '1', 1],
  ]);
});

test('what time did is told once, by the line', () => {
  expect(
    told([
      entry('license.auto_renewed', 'lic_a', time('3')),
      line('license.auto_renewed', 'lic_a', time('3')),
      entry('license.expiring_soon', 'lic_a', time('2')),
    ]),
  ).toEqual([
    ['license.auto_renewed', '3', 1],
    ['license.expiring_soon', '2', 0],
  ]);
});

test('what was recorded late together is told in the order in which it happened, each once', () => {
  expect(
    told([
      line('license.auto_renewed', 'lic', time('5', '9')),
      line('license.auto_renewed', 'lic', time('3', '9')),
      entry('license.auto_renewed', 'lic', time('5', '9')),
      entry('license.expiring_soon', 'lic', time('4', '9')),
      entry('license.auto_renewed', 'lic', time('3', '9')),
    ]),
  ).toEqual([
    ['license.auto_renewed', '5', 1],
    ['license.expiring_soon', '4', 0],
    ['license.auto_renewed', '3', 1],
  ]);
});

test('what the same instant did to other licenses has no part in an event', () => {
  const did = { plan: 'other', product: 'Backup', notRenewed: 'AUTO_RENEWAL_OFF' };
  expect(
    told([
      entry('license.expired', 'lic_c', { ...time('3'), changes: did }),
      entry('license.auto_renewed', 'lic_b', time('3')),
      line('license.auto_renewed', 'lic_b', time('3')),
      entry('license.auto_renewed', 'lic_a', time('3')),
      line('license.auto_renewed', 'lic_a', time('3')),
      entry('assignment.composition_applied', 'asg', { ...time('3'), plan: 'suite' }),
      line('license.component_added', 'lic_b', time('3')),
    ]),
  ).toEqual([
    ['license.expired', '3', 0],
    ['license.auto_renewed', '3', 2],
    ['assignment.composition_applied', '3', 1],
  ]);
});

test('the lines of an update that ran are below it, whatever became of its plan since', () => {
  const changes = { at: instant('3'), plan: 'suite' };
  expect(
    told([
      entry('license.auto_renewed', 'lic', { ...time('3'), changes: { ...changes, product: 'Mail' } }),
      entry('assignment.update_applied', 'asg', { ...time('3'), changes, plan: 'newer' }),
      line('license.scheduled_update', 'lic', time('3')),
    ]),
  ).toEqual([
    ['license.auto_renewed', '3', 0],
    ['assignment.update_applied', '3', 1],
  ]);
});

test('what happened to the licenses of a plan at one instant is told once, and of which', () => {
  const soon = (license: string, plan: string, product: string) =>
    entry('license.expiring_soon', license, { ...time('3'), changes: { at: instant('3'), plan, product } });
  const groups = grouped([
    soon('lic_d', 'Office', 'Backup'),
    soon('lic_c', 'Suite', 'Mail'),
    soon('lic_b', 'Suite', 'Client'),
    soon('lic_a', 'Suite', 'Backup'),
  ]);
  expect(groups.map(({ of }) => of)).toEqual([
    { plan: 'Office', products: ['Backup'] },
    { plan: 'Suite', products: ['Backup', 'Client', 'Mail'] },
  ]);
});

test('licenses that an import made have no event', () => {
  expect(told([line('license.imported', 'lic_a', { actorName: 'import' })])).toEqual([
    ['license.imported', '1', 1],
  ]);
});
