import { expect, it } from 'vitest';
import { countryName, languageChoices, languageName } from './choices';
import { languages } from './language';

it('names countries and languages, and leaves what has no name', () => {
  expect(countryName('en', 'IE')).toBe('Ireland');
  expect(languageName('en', 'en-US')).toBe('American English');
  expect(countryName('en', '')).toBe('');
  expect(countryName('en', 'Ireland')).toBe('Ireland');
  expect(languageName('en', 'not a tag')).toBe('not a tag');
});

it('offers the languages that there are words for, and the one that is set', () => {
  const offered = languageChoices('en', 'fr-FR').map(({ value }) => value);
  const spoken = new Set(offered.map((tag) => tag.split('-')[0]));
  expect([...spoken].sort()).toEqual([...languages, 'fr'].sort());
  expect(languageChoices('en').map(({ value }) => value)).not.toContain('fr-FR');
});
