import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { auditActions } from './auditWords';

const nouns = [...new Set(auditActions.map((action) => action.split('.')[0]))];

/** Names of the same shape that are not of events: a step of the clock and a path of the catalogue. */
const others = ['registration.registrations_ended', 'product.kind'];

it('has words for each change that the server tells the audit log', () => {
  const server = path.join(process.cwd(), '..', 'server');
  const named = globSync('domain/**/*.go', { cwd: server })
    .filter((file) => !file.endsWith('_test.go'))
    .flatMap((file) => [
      ...readFileSync(path.join(server, file), 'utf8').matchAll(
        new RegExp(`"((?:${nouns.join('|')})\\.[a-z_]+)"`, 'g'),
      ),
    ])
    .map(([, action]) => action);
  expect(named.length).toBeGreaterThan(20);
  const known: readonly (string | undefined)[] = [...auditActions, ...others];
  expect([...new Set(named)].filter((action) => !known.includes(action))).toEqual([]);
});
