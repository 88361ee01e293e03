import { Trans } from '@lingui/react/macro';
import { IconRefresh } from '@tabler/icons-react';
import { showChanges, useAsked } from '../ui/live';
import classes from './LiveNote.module.css';

/** Others changed what is on screen, and showing it would move what somebody works with. */
export function LiveNote() {
  const asked = useAsked();
  return (
    <div role="status" className={classes.place}>
      {asked && (
        <button type="button" className={classes.note} onClick={showChanges}>
          <IconRefresh size={15} aria-hidden />
          <Trans>Something here has changed. Show it</Trans>
        </button>
      )}
    </div>
  );
}
