import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useHeadingFocus } from './focusTrail';
import classes from './OutsideLayout.module.css';

/** A page for people who are not signed in: one card in the middle. */
export function OutsideLayout({
  title,
  wide = false,
  children,
}: {
  title: string;
  /** Room for a form with fields side by side. */
  wide?: boolean;
  children: ReactNode;
}) {
  const { t } = useLingui();
  const heading = useHeadingFocus(title);
  return (
    <main className={classes.page} aria-label={t`OpenLMP`}>
      <title>{`${title} · OpenLMP`}</title>
      <div className={classes.card} data-wide={wide || undefined}>
        <img className={classes.logo} src="/icon.svg" alt="" width={36} height={36} />
        <h1 ref={heading} className={classes.title} tabIndex={-1}>
          {title}
        </h1>
        {children}
      </div>
    </main>
  );
}

/** What is said in place of the form. */
export function OutsideMessage({ children }: { children: ReactNode }) {
  return (
    <div className={classes.message} role="status">
      {children}
    </div>
  );
}
