import { expect, test } from 'vitest';
import { grouped } from './groups';

function entry(action: string, object: string, at = '1', actorName = 'ann', line = false) {
  return {
    action,
    object: { id: object },
    recordedAt: at,
    effectiveAt: at,
    actorName,
    transaction: line ? {} : null,
  };
}

test('an event has the licenses that it changed below it', () => {
  const groups = grouped([
    entry('assignment.modify', 'asg', '2'),
    entry('license.modified', 'lic_b', '2', 'ann', true),
    entry('license.modified', 'lic_a', '2', 'ann', true),
    entry('customer.update', 'cus', '1'),
  ]);
  expect(groups.map(({ head, lines }) => [head.action, lines.length])).toEqual([
    ['assignment.modify', 2],
    ['customer.update', 0],
  ]);
});

test('what time did is told once, by the line', () => {
  const groups = grouped([
    entry('license.auto_renewed', 'lic_a', '3', 'system'),
    entry('license.auto_renewed', 'lic_a', '3', 'system', true),
    entry('license.expiring_soon', 'lic_a', '2', 'system'),
  ]);
  expect(groups.map(({ head, lines }) => [head.action, lines.length])).toEqual([
    ['license.auto_renewed', 1],
    ['license.expiring_soon', 0],
  ]);
});

test('two instants that were recorded late together stay apart', () => {
  const late = (effectiveAt: string) => ({
    ...entry('license.auto_renewed', 'lic', '9', 'system', true),
    effectiveAt,
  });
  expect(grouped([late('2'), late('1')])).toHaveLength(2);
});

test('licenses that an import made have no event', () => {
  const groups = grouped([entry('license.imported', 'lic_a', '1', 'import', true)]);
  expect(groups.map(({ head }) => head.action)).toEqual(['license.imported']);
});
