import { i18n, type Messages } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { preference } from './preference';

/** The words of each language, fetched when they are first needed. */
const catalogues = {
  en: () => import('../locales/en/messages.po'),
  de: () => import('../locales/de/messages.po'),
  es: () => import('../locales/es/messages.po'),
  ja: () => import('../locales/ja/messages.po'),
} satisfies Record<string, () => Promise<{ messages: Messages }>>;

type Language = keyof typeof catalogues;

/** What each language calls itself. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  de: 'Deutsch',
  es: 'Español',
  ja: '日本語',
};

/** The languages that there are words for. */
export const languages = Object.keys(catalogues).filter(isLanguage);

/** The locale of the browser that goes best with a language: de-AT for de, where that is what the browser wants. */
export function browserLocale(language: Language): string {
  return navigator.languages.find((tag) => languagePart(tag) === language) ?? language;
}

let latest = '';

/**
 * Shows the console in the language of a locale, in English where there are no words for it, with its dates and
 * numbers in the same language: 3 janv. in an English sentence helps nobody.
 */
export async function speak(locale: string): Promise<void> {
  const part = languagePart(locale);
  const language = isLanguage(part) ? part : 'en';
  const spoken = language === part ? locale : language;
  latest = spoken;
  const { messages } = await catalogues[language]();
  if (latest !== spoken) return; // another language was wanted meanwhile
  i18n.loadAndActivate({ locale: spoken, messages });
  document.documentElement.lang = spoken;
  document.documentElement.dir = direction(spoken);
  preference.locale.set(spoken);
}

/** Speaks the language of whoever is signed in. False until it does; what is on screen then only changes its words. */
export function useLanguage(locale: string): boolean {
  const { i18n } = useLingui();
  const [tried, setTried] = useState(false);
  useEffect(() => {
    // A language that cannot be fetched leaves the one that is spoken.
    void speak(locale)
      .catch(() => {})
      .finally(() => setTried(true));
  }, [locale]);
  return tried || i18n.locale === locale;
}

function isLanguage(tag: string): tag is Language {
  return tag in catalogues;
}

function languagePart(locale: string): string {
  return parsed(locale)?.language ?? '';
}

/** Scripts that run from right to left. */
function direction(locale: string): 'ltr' | 'rtl' {
  const script = parsed(locale)?.maximize().script ?? '';
  return /^(Adlm|Arab|Hebr|Nkoo|Rohg|Syrc|Thaa)$/.test(script) ? 'rtl' : 'ltr';
}

function parsed(locale: string): Intl.Locale | null {
  try {
    return new Intl.Locale(locale);
  } catch {
    return null; // not a tag at all
  }
}
