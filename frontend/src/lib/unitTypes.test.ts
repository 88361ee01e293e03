import { i18n } from '@lingui/core';
import { expect, it } from 'vitest';
import { unitTypeText } from './unitTypes';

it('says in the language of the reader what is counted, and leaves a word of the catalog that it does not know', () => {
  expect(unitTypeText(i18n, 'Seats')).toBe('seats');
  expect(unitTypeText(i18n, 'teaspoons')).toBe('teaspoons');
});
