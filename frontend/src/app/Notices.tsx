import { Trans } from '@lingui/react/macro';
import { IconRefresh, IconWifiOff } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { InstantText } from '../ui/DateText';
import { showChanges, useAsked } from '../ui/live';
import classes from './Notices.module.css';

/** What is to be known of the page as a whole: that it is old, and why. */
export function Notices() {
  const asked = useAsked();
  const offlineSince = useOfflineSince();
  return (
    <div role="status" className={classes.place}>
      {offlineSince !== null ? (
        <span className={classes.note}>
          <IconWifiOff size={15} aria-hidden />
          <span>
            <Trans>
              You are offline. What you see is as it was at <InstantText instant={offlineSince} />; nothing
              can be saved.
            </Trans>
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

/** When the browser lost its connection; null while it has one. */
function useOfflineSince(): string | null {
  const [since, setSince] = useState(() => (navigator.onLine ? null : new Date().toISOString()));
  useEffect(() => {
    const look = () => setSince((before) => (navigator.onLine ? null : (before ?? new Date().toISOString())));
    window.addEventListener('online', look);
    window.addEventListener('offline', look);
    return () => {
      window.removeEventListener('online', look);
      window.removeEventListener('offline', look);
    };
  }, []);
  return since;
}
