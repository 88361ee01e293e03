import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconFilterOff, IconInbox, IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './EmptyState.module.css';

type EmptyStateProps =
  /** There is none yet: what it is, and the first thing to do. */
  | { kind: 'nothing'; title: string; children?: ReactNode; action?: ReactNode }
  /** Some exist, but none that matches. */
  | { kind: 'noMatch'; children?: ReactNode; onClear: () => void }
  /** It is not for this person: why, and who can give access. */
  | { kind: 'notAllowed'; children: ReactNode; action?: ReactNode };

/** Why a place is empty. The three reasons are never mixed. */
export function EmptyState(props: EmptyStateProps) {
  if (props.kind === 'noMatch') {
    return (
      <Frame icon={<IconFilterOff size={26} stroke={1.5} aria-hidden />} title={<Trans>No match</Trans>}>
        <p>{props.children ?? <Trans>Nothing fits the search and the filters.</Trans>}</p>
        <Button variant="default" onClick={props.onClear}>
          <Trans>Clear filters</Trans>
        </Button>
      </Frame>
    );
  }
  if (props.kind === 'notAllowed') {
    return (
      <Frame
        icon={<IconLock size={26} stroke={1.5} aria-hidden />}
        title={<Trans>Not available to you</Trans>}
      >
        <p>{props.children}</p>
        {props.action}
      </Frame>
    );
  }
  return (
    <Frame icon={<IconInbox size={26} stroke={1.5} aria-hidden />} title={props.title}>
      {props.children !== undefined && <p>{props.children}</p>}
      {props.action}
    </Frame>
  );
}

function Frame({ icon, title, children }: { icon: ReactNode; title: ReactNode; children: ReactNode }) {
  return (
    <div className={classes.empty}>
      <span className={classes.icon}>{icon}</span>
      <h2 className={classes.title}>{title}</h2>
      {children}
    </div>
  );
}
