import { expect, it } from 'vitest';
import { countryName, languageName } from './choices';

it('names countries and languages, and leaves what has no name', () => {
  expect(countryName('en', 'IE')).toBe('Ireland');
  expect(languageName('en', 'en-US')).toBe('American English');
  expect(countryName('en', '')).toBe('');
  expect(countryName('en', 'Ireland')).toBe('Ireland');
  expect(languageName('en', 'not a tag')).toBe('not a tag');
});
