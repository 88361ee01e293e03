import type { ReactNode } from 'react';
import { isolated } from './isolated';
import classes from './KeyValue.module.css';

/** Facts about one object: `<KeyValue><Fact label="E-mail">…</Fact></KeyValue>`. */
export function KeyValue({ children }: { children: ReactNode }) {
  return <dl className={classes.list}>{children}</dl>;
}

export function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={classes.fact}>
      <dt className={classes.label}>{label}</dt>
      <dd className={classes.value}>{isolated(children)}</dd>
    </div>
  );
}
