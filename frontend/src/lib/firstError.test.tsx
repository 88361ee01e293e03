import { expect, test } from 'vitest';
import { toFirstError } from './firstError';

test('the focus goes to the wrong field that stands first, in whatever order they were found', () => {
  document.body.innerHTML = '<form><input id="name" /><input id="months" /><input id="units" /></form>';
  const getInputNode = (path: string) => document.getElementById(path);
  toFirstError({ getInputNode })({ units: 'wrong', months: 'wrong', gone: 'wrong' });
  expect(document.activeElement?.id).toBe('months');
});
