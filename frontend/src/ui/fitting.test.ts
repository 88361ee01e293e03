import { i18n } from '@lingui/core';
import { expect, test } from 'vitest';
import { fitting } from './fitting';

const few = { yes: { id: 'Active' } };
const more = { yes: { id: 'Active' }, no: { id: 'Awaiting activation' } };
const japanese = { soon: { id: '有効期限が近づいています' } };

test('a column is as wide as its widest word needs, and never narrower than its header', () => {
  const { width, minWidth } = fitting(i18n, 'Status', more, 'badge');
  expect(width).toBe(`${minWidth}px`);
  expect(minWidth).toBeGreaterThan(fitting(i18n, 'Status', few, 'badge').minWidth);
  expect(fitting(i18n, 'A header of many words', few, 'text').minWidth).toBeGreaterThan(150);
});

test('letters that are as wide as they are high get the room that they take', () => {
  // 12 pixels for each of them, and 54 for the icon and the margins.
  expect(fitting(i18n, '状態', japanese, 'badge').minWidth).toBeGreaterThanOrEqual(12 * 12 + 54);
});
