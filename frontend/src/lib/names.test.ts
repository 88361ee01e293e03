import { expect, it } from 'vitest';
import { formatList, nameOrder } from './names';

it('puts names together as each language does', () => {
  const names = ['Mail', 'Disk', 'Web'];
  expect(formatList('en-US', names)).toBe('Mail, Disk, Web');
  expect(formatList('de-DE', names)).toBe('Mail, Disk und Web');
  expect(formatList('es-ES', names)).toBe('Mail, Disk y Web');
  expect(formatList('ja-JP', names)).toBe('Mail、Disk、Web');
  expect(formatList('de-DE', ['Mail'])).toBe('Mail');
});

it('sorts names as each language does, and numbers by their size', () => {
  expect(['Zürich', 'Österreich', 'Plan 10', 'Plan 2'].sort(nameOrder('de'))).toEqual([
    'Österreich',
    'Plan 2',
    'Plan 10',
    'Zürich',
  ]);
});
