import { IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './Note.module.css';

/** Something worth knowing where it matters. It is read in its place and announces nothing. */
export function Note({ tone = 'info', children }: { tone?: 'info' | 'warn'; children: ReactNode }) {
  return (
    <div className={classes.note} data-tone={tone}>
      <IconInfoCircle size={17} aria-hidden />
      <div>{children}</div>
    </div>
  );
}
