import { graphql, useFragment } from 'react-relay/hooks';
import type { AssignmentDialog_assignment$key } from '../../__generated__/AssignmentDialog_assignment.graphql';
import { ApplyDialog } from './ApplyDialog';
import { CancelDialog } from './CancelDialog';
import { ChangePlanDialog } from './ChangePlanDialog';
import { ConvertDialog } from './ConvertDialog';
import type { AssignmentAction } from './changeValues';
import { ModifyDialog } from './ModifyDialog';
import { RenewDialog } from './RenewDialog';
import { ResumeDialog } from './ResumeDialog';
import { SuspendDialog } from './SuspendDialog';
import { UnscheduleDialog } from './UnscheduleDialog';

const dialogs = {
  apply: ApplyDialog,
  modify: ModifyDialog,
  changePlan: ChangePlanDialog,
  convert: ConvertDialog,
  renew: RenewDialog,
  suspend: SuspendDialog,
  resume: ResumeDialog,
  cancel: CancelDialog,
  unschedule: UnscheduleDialog,
} satisfies Record<Exclude<AssignmentAction, 'reschedule'>, unknown>;

interface AssignmentDialogProps {
  action: AssignmentAction;
  assignment: AssignmentDialog_assignment$key;
  now: string;
  onClose: () => void;
}

/** The dialog of an action on an assigned plan. */
export function AssignmentDialog({ action, assignment, now, onClose }: AssignmentDialogProps) {
  const data = useFragment(
    graphql`
      fragment AssignmentDialog_assignment on Assignment {
        scheduledUpdate {
          timing
          plan {
            id
          }
        }
        ...ApplyDialog_assignment
        ...ModifyDialog_assignment
        ...ChangePlanDialog_assignment
        ...ConvertDialog_assignment
        ...RenewDialog_assignment
        ...SuspendDialog_assignment
        ...ResumeDialog_assignment
        ...CancelDialog_assignment
        ...UnscheduleDialog_assignment
      }
    `,
    assignment,
  );
  if (action === 'reschedule') {
    const update = data.scheduledUpdate;
    const Edited =
      update?.timing === 'AT_TRIAL_END' ? ConvertDialog : update?.plan ? ChangePlanDialog : ModifyDialog;
    return <Edited assignment={data} now={now} edits onClose={onClose} />;
  }
  const Shown = dialogs[action];
  return <Shown assignment={data} now={now} onClose={onClose} />;
}
