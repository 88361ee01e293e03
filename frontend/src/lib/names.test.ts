import { expect, it } from 'vitest';
import { formatList, initialOf, nameOrder, planLabels } from './names';

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

it('takes a first letter whole', () => {
  expect(initialOf('unit')).toBe('U');
  expect(initialOf('\u{1d518}nit')).toBe('\u{1d518}');
  expect(initialOf('\u{1f468}\u200d\u{1f469}\u200d\u{1f467} Family')).toBe(
    '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}',
  );
  expect(initialOf('')).toBe('');
});

it('tells plans of one name apart by who made them', () => {
  const plans = [
    { id: '1', name: 'Mail', partner: { company: 'Harbor' } },
    { id: '2', name: 'Disk', partner: { company: 'Harbor' } },
    { id: '3', name: 'Mail', partner: { company: 'Kestrel' } },
    { id: '4', name: 'Web', partner: null },
  ];
  expect([...planLabels(plans).values()]).toEqual(['Mail · Harbor', 'Disk', 'Mail · Kestrel', 'Web']);
});
