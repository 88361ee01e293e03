import { Trans } from '@lingui/react/macro';
import { IconPlugConnectedX, IconRefresh, IconWifiOff } from '@tabler/icons-react';
import { useOutage } from '../lib/connection';
import { InstantText } from '../ui/DateText';
import { showChanges, useAsked } from '../ui/live';
import classes from './Notices.module.css';

/** What is to be known of the page as a whole: that it is old, and why. */
export function Notices() {
  const asked = useAsked();
  const outage = useOutage();
  return (
    <div role="status" className={classes.place}>
      {outage ? (
        <span className={classes.note}>
          {outage.cause === 'offline' ? (
            <IconWifiOff size={15} aria-hidden />
          ) : (
            <IconPlugConnectedX size={15} aria-hidden />
          )}
          <span>
            {outage.cause === 'offline' ? (
              <Trans>
                You are offline. What you see is as it was at <InstantText instant={outage.since} />; nothing
                can be saved.
              </Trans>
            ) : (
              <Trans>
                The server does not answer. What you see is as it was at{' '}
                <InstantText instant={outage.since} />; nothing can be saved.
              </Trans>
            )}
          </span>
        </span>
      ) : (
        // Others changed what is on screen, and showing it would move what somebody works with.
        asked && (
          <button type="button" className={classes.note} onClick={showChanges}>
            <IconRefresh size={15} aria-hidden />
            <Trans>Something here has changed. Show it</Trans>
          </button>
        )
      )}
    </div>
  );
}
