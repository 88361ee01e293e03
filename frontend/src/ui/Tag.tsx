import type { ReactNode } from 'react';
import classes from './Tag.module.css';

/** A short word about something, without a judgement. */
export function Tag({ children }: { children: ReactNode }) {
  return <span className={classes.tag}>{children}</span>;
}
