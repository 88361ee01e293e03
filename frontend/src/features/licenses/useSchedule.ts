import { graphql } from 'react-relay/hooks';
import type {
  AssignmentScheduleInput,
  useScheduleMutation,
} from '../../__generated__/useScheduleMutation.graphql';
import type { FormTarget } from '../../lib/submit';
import { type Change, useChange } from './useChange';

const mutation = graphql`
  mutation useScheduleMutation($input: AssignmentScheduleInput!, $dryRun: Boolean!) {
    assignmentSchedule(input: $input, dryRun: $dryRun) {
      assignment {
        customer {
          ...CustomerHeader_customer
          ...CustomerLicenses_customer
        }
      }
      effects {
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
  onSaved: () => void;
}

/** A change of an assignment that waits for its time; it takes the place of the one that waits already. */
export function useSchedule({ input, ready, form, onSaved }: ScheduleOptions): Change {
  return useChange<useScheduleMutation>(mutation, {
    variables: (dryRun) => ({ input, dryRun }),
    ready,
    effects: (answer) => answer.assignmentSchedule.effects,
    errors: (answer) => answer.assignmentSchedule.userErrors,
    form,
    onSaved,
  });
}
