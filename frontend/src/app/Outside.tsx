import { useLingui } from '@lingui/react/macro';
import { UnstyledButton } from '@mantine/core';
import { Outlet } from '@tanstack/react-router';
import { browserLocale, languageNames, languages, speak } from '../lib/language';
import classes from './Outside.module.css';

/** What surrounds the pages of people who are not signed in: nothing but the choice of a language. */
export function Outside() {
  const { t, i18n } = useLingui();
  return (
    <div className={classes.outside}>
      <Outlet />
      <nav className={classes.languages} aria-label={t`Language`}>
        {languages.map((language) => (
          <UnstyledButton
            key={language}
            className={classes.language}
            lang={language}
            aria-current={i18n.locale.startsWith(language) || undefined}
            onClick={() => void speak(browserLocale(language))}
          >
            {languageNames[language]}
          </UnstyledButton>
        ))}
      </nav>
    </div>
  );
}
