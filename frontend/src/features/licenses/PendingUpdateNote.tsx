import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { graphql, useFragment } from 'react-relay/hooks';
import type { PendingUpdateNote_assignment$key } from '../../__generated__/PendingUpdateNote_assignment.graphql';
import { InstantText } from '../../ui/DateText';
import { StatusBadge } from '../../ui/StatusBadge';
import classes from './AssignmentPanel.module.css';
import type { AssignmentAction } from './changeValues';
import { readUpdate } from './pendingUpdate';
import { ScheduledChanges } from './ScheduledChanges';

interface PendingUpdateNoteProps {
  assignment: PendingUpdateNote_assignment$key;
  /** Opens what was chosen; without it nothing can be changed here. */
  onChange?: (action: AssignmentAction) => void;
}

/** What will be changed of a plan, when, and who asked for it; or why it could not be. */
export function PendingUpdateNote({ assignment, onChange }: PendingUpdateNoteProps) {
  const { t } = useLingui();
  const { autoRenew, scheduledUpdate, plan, viewerCanChange, viewerCanSchedule, viewerCanConvert } =
    useFragment(
      graphql`
      fragment PendingUpdateNote_assignment on Assignment {
        autoRenew
        viewerCanChange
        viewerCanSchedule
        viewerCanConvert
        plan {
          name
        }
        scheduledUpdate {
          timing
          requestedBy
          updatedAt
          failedAt
          failure
          ...pendingUpdate_update
        }
      }
    `,
      assignment,
    );
  if (!scheduledUpdate) return null;
  const { timing, requestedBy, updatedAt, failedAt, failure } = scheduledUpdate;
  const update = readUpdate(scheduledUpdate);
  const planName = plan.name;
  const mayEdit = timing === 'AT_TRIAL_END' ? viewerCanConvert : viewerCanSchedule;
  return (
    <section className={classes.update} aria-label={t`Scheduled update of ${planName}`}>
      <div className={classes.updateText}>
        <StatusBadge tone={failedAt ? 'bad' : 'info'}>
          {failedAt ? t`Scheduled update refused` : t`Scheduled update`}
        </StatusBadge>
        <div className={classes.updateFacts}>
          <ScheduledChanges facts={{ ...update, newPlanName: update.plan?.name }} />
        </div>
        {timing === 'AT_RENEWAL' && !autoRenew && !failedAt && (
          <span>
            <Trans>The plan does not renew by itself: the update waits until somebody renews it.</Trans>
          </span>
        )}
        {failedAt && (
          <span className={classes.refused}>
            <InstantText instant={failedAt} />: {failure}
          </span>
        )}
        <span className={classes.soft}>
          {requestedBy === '' ? (
            <Trans>
              Scheduled on <InstantText instant={updatedAt} />
            </Trans>
          ) : (
            <Trans>
              Scheduled by {requestedBy} on <InstantText instant={updatedAt} />
            </Trans>
          )}
        </span>
      </div>
      {onChange && viewerCanChange && (
        <div className={classes.updateActions}>
          {mayEdit && (
            <Button size="compact-sm" variant="default" onClick={() => onChange('reschedule')}>
              <Trans>Edit update</Trans>
            </Button>
          )}
          <Button size="compact-sm" variant="default" onClick={() => onChange('unschedule')}>
            <Trans>Cancel update</Trans>
          </Button>
        </div>
      )}
    </section>
  );
}
