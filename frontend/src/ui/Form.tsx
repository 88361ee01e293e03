import { Plural, Trans } from '@lingui/react/macro';
import { Alert, Button } from '@mantine/core';
import { IconAlertCircle, IconInfoCircle, IconRefresh } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef } from 'react';
import type { Failure } from '../lib/errors';
import classes from './Form.module.css';

/** Fields side by side where there is room, below each other where there is none. */
export function FieldGrid({ children }: { children: ReactNode }) {
  return <div className={classes.grid}>{children}</div>;
}

/** A field that takes the whole width of the grid. */
export function WideField({ children }: { children: ReactNode }) {
  return <div className={classes.wide}>{children}</div>;
}

/** Fields that belong together, with a heading. */
export function FieldSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className={classes.section}>
      <legend className={classes.legend}>{title}</legend>
      <FieldGrid>{children}</FieldGrid>
    </fieldset>
  );
}

/** The buttons at the end of a form. */
export function FormActions({ children }: { children: ReactNode }) {
  return <div className={classes.actions}>{children}</div>;
}

/** How a form takes over what somebody else saved, and keeps what was typed. */
export interface Newest {
  /** Asks for the newest state; what was typed is laid over it. */
  reload: () => void;
  /** The fields that somebody else changed, by their labels, once the newest state is here. */
  others: readonly string[] | null;
}

interface FormProblemsProps {
  /** What is wrong and belongs to no field. */
  problems: readonly string[];
  /** Somebody else saved in the meantime. */
  stale?: boolean;
  onReload?: () => void;
  /** Where reloading keeps what was typed, in place of onReload: `useNewest` answers it. */
  newest?: Newest;
  /** There was no answer that tells whether it was saved. */
  failure?: Failure | null;
  onRetry?: () => void;
}

/** What stands above a form after it was refused. It takes the focus, so that it is read. */
export function FormProblems(props: FormProblemsProps) {
  const { problems, stale, newest, failure, onRetry } = props;
  const onReload = newest?.reload ?? props.onReload;
  const box = useRef<HTMLDivElement>(null);
  const shown = problems.length > 0 || stale || Boolean(failure);
  useEffect(() => {
    if (shown) box.current?.focus();
  }, [shown]);
  if (!shown) return newest?.others ? <Reloaded others={newest.others} /> : null;
  return (
    <Alert
      ref={box}
      tabIndex={-1}
      role="alert"
      className={classes.problems}
      variant="light"
      color="red"
      icon={<IconAlertCircle size={18} aria-hidden />}
      title={
        stale ? (
          <Trans>Changed by someone else</Trans>
        ) : failure?.unknown ? (
          <Trans>It is not known whether this was saved</Trans>
        ) : failure ? (
          <Trans>Nothing was saved</Trans>
        ) : (
          <Plural value={problems.length} one="One thing to put right" other="# things to put right" />
        )
      }
    >
      {stale && (
        <p>
          <Trans>This was saved by someone else after you opened it. Reload to see the present state.</Trans>
          {newest && (
            <>
              {' '}
              <Trans>What you have typed stays.</Trans>
            </>
          )}
        </p>
      )}
      {problems.length > 0 && (
        <ul className={classes.list}>
          {problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
      {failure && (
        <p>
          {failure.message}
          {failure.unknown && onRetry && (
            <>
              {' '}
              <Trans>Trying again is safe: it is saved only once.</Trans>
            </>
          )}
          {failure.requestId && (
            <>
              {' '}
              <Trans>Request {failure.requestId}</Trans>
            </>
          )}
        </p>
      )}
      {stale && onReload && (
        <Button variant="default" leftSection={<IconRefresh size={16} aria-hidden />} onClick={onReload}>
          <Trans>Reload</Trans>
        </Button>
      )}
      {failure && onRetry && (
        <Button variant="default" leftSection={<IconRefresh size={16} aria-hidden />} onClick={onRetry}>
          <Trans>Try again</Trans>
        </Button>
      )}
    </Alert>
  );
}

/** After the newest state was laid under what was typed. The button that asked for it is gone, so this takes the focus. */
function Reloaded({ others }: { others: readonly string[] }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const fields = others.join(', ');
  return (
    <Alert
      ref={box}
      tabIndex={-1}
      role="status"
      className={classes.problems}
      variant="light"
      icon={<IconInfoCircle size={18} aria-hidden />}
      title={<Trans>Reloaded. What you have typed is still here.</Trans>}
    >
      {fields !== '' && <Trans>Changed by someone else: {fields}.</Trans>}
    </Alert>
  );
}
