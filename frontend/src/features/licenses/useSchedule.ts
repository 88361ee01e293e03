import { graphql } from 'react-relay/hooks';
import type { UnscheduleDialogMutation } from '../../__generated__/UnscheduleDialogMutation.graphql';
import type {
  AssignmentScheduleInput,
  useScheduleMutation,
} from '../../__generated__/useScheduleMutation.graphql';
import type { FormTarget } from '../../lib/submit';
import { useUndo } from '../../lib/undo';
import type { ToastAction } from '../../ui/toast';
import { unscheduleMutation } from './UnscheduleDialog';
import { type Change, useChange } from './useChange';

const mutation = graphql`
  mutation useScheduleMutation($input: AssignmentScheduleInput!, $dryRun: Boolean!) {
    assignmentSchedule(input: $input, dryRun: $dryRun) {
      assignment {
        version
        customer {
          ...CustomerHeader_customer
          ...CustomerLicenses_customer
        }
      }
      effects {
        scheduledUpdates {
          before {
            timing
          }
        }
        ...EffectsSummary_effects
      }
      userErrors {
        ...submit_userError
      }
    }
  }
`;

interface ScheduleOptions {
  input: AssignmentScheduleInput;
  ready: boolean;
  form: FormTarget;
  /** undo cancels the update; there is none where it took the place of another. */
  onSaved: (undo: ToastAction | undefined) => void;
}

/** A change of an assignment that waits for its time; it takes the place of the one that waits already. */
export function useSchedule({ input, ready, form, onSaved }: ScheduleOptions): Change {
  const cancel = useUndo<UnscheduleDialogMutation>(
    unscheduleMutation,
    (answer) => answer.assignmentUnschedule.userErrors,
  );
  return useChange<useScheduleMutation>(mutation, {
    variables: (dryRun) => ({ input, dryRun }),
    ready,
    effects: (answer) => answer.assignmentSchedule.effects,
    errors: (answer) => answer.assignmentSchedule.userErrors,
    form,
    onSaved: ({ assignmentSchedule: { assignment, effects } }) => {
      const first = effects?.scheduledUpdates.every(({ before }) => before === null);
      onSaved(
        assignment && first
          ? cancel({ input: { id: input.id, expectedVersion: assignment.version }, dryRun: false })
          : undefined,
      );
    },
  });
}
