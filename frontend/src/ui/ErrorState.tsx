import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './EmptyState.module.css';

interface ErrorStateProps {
  title?: ReactNode;
  children?: ReactNode;
  requestId?: string | null;
  onRetry?: () => void;
}

/** A part of the page that could not be shown. It replaces that part only. */
export function ErrorState({ title, children, requestId, onRetry }: ErrorStateProps) {
  return (
    <div className={`${classes.empty} ${classes.error}`} role="alert">
      <span className={classes.icon}>
        <IconAlertCircle size={26} stroke={1.5} aria-hidden />
      </span>
      <h2 className={classes.title}>{title ?? <Trans>This could not be loaded</Trans>}</h2>
      {children !== undefined && <p>{children}</p>}
      {requestId && (
        <span className={classes.request}>
          <Trans>Request {requestId}</Trans>
        </span>
      )}
      {onRetry && (
        <Button variant="default" onClick={onRetry}>
          <Trans>Try again</Trans>
        </Button>
      )}
    </div>
  );
}
