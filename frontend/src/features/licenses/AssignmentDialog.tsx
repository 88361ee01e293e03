import { graphql, useFragment } from 'react-relay/hooks';
import type { AssignmentDialog_assignment$key } from '../../__generated__/AssignmentDialog_assignment.graphql';
import { CancelDialog } from './CancelDialog';
import type { AssignmentAction } from './changeValues';
import { ModifyDialog } from './ModifyDialog';
import { RenewDialog } from './RenewDialog';
import { ResumeDialog } from './ResumeDialog';
import { SuspendDialog } from './SuspendDialog';

const dialogs = {
  modify: ModifyDialog,
  renew: RenewDialog,
  suspend: SuspendDialog,
  resume: ResumeDialog,
  cancel: CancelDialog,
} satisfies Record<AssignmentAction, unknown>;

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
        ...ModifyDialog_assignment
        ...RenewDialog_assignment
        ...SuspendDialog_assignment
        ...ResumeDialog_assignment
        ...CancelDialog_assignment
      }
    `,
    assignment,
  );
  const Shown = dialogs[action];
  return <Shown assignment={data} now={now} onClose={onClose} />;
}
