import { i18n } from '@lingui/core';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { browserLocale, speak } from './language';

beforeEach(() => localStorage.clear());
afterAll(() => i18n.loadAndActivate({ locale: 'en', messages: {} }));

describe('speak', () => {
  it.each([
    ['de-AT', 'de-AT', 'de-AT'],
    ['ja-JP', 'ja-JP', 'ja-JP'],
    ['en-GB', 'en-GB', 'en-GB'],
    ['fr-FR', 'en', 'en'],
    ['not a tag', 'en', 'en'],
  ])('%s is spoken as %s', async (locale, spoken, lang) => {
    await speak(locale);
    expect(i18n.locale).toBe(spoken);
    expect(document.documentElement.lang).toBe(lang);
    expect(document.documentElement.dir).toBe('ltr');
    expect(localStorage.getItem('locale')).toBe(spoken);
  });

  it('gives the words of the language to each of its countries', async () => {
    await speak('de-CH');
    expect(Object.keys(i18n.messages).length).toBeGreaterThan(1000);
  });

  it('leaves the language that was wanted last, whichever words come first', async () => {
    await Promise.all([speak('ja'), speak('es-MX')]);
    expect(i18n.locale).toBe('es-MX');
  });
});

it('takes the country from the browser where the browser names one', () => {
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['fr-FR', 'de-AT', 'de-DE']);
  expect(browserLocale('de')).toBe('de-AT');
  expect(browserLocale('ja')).toBe('ja');
});
