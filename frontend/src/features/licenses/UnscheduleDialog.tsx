import { Trans, useLingui } from '@lingui/react/macro';
import { graphql, useFragment } from 'react-relay/hooks';
import type { UnscheduleDialog_assignment$key } from '../../__generated__/UnscheduleDialog_assignment.graphql';
import type { UnscheduleDialogMutation } from '../../__generated__/UnscheduleDialogMutation.graphql';
import { toast } from '../../ui/toast';
import { ChangeDialog } from './ChangeDialog';
import { useChange } from './useChange';

export const unscheduleMutation = graphql`
  mutation UnscheduleDialogMutation($input: AssignmentUnscheduleInput!, $dryRun: Boolean!) {
    assignmentUnschedule(input: $input, dryRun: $dryRun) {
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

interface UnscheduleDialogProps {
  assignment: UnscheduleDialog_assignment$key;
  now: string;
  onClose: () => void;
}

/** Cancels the update that waits for its time. */
export function UnscheduleDialog({ assignment, now, onClose }: UnscheduleDialogProps) {
  const { t } = useLingui();
  const { id, version, plan } = useFragment(
    graphql`
      fragment UnscheduleDialog_assignment on Assignment {
        id
        version
        plan {
          name
        }
      }
    `,
    assignment,
  );
  const planName = plan.name;
  const change = useChange<UnscheduleDialogMutation>(unscheduleMutation, {
    variables: (dryRun) => ({ input: { id, expectedVersion: version }, dryRun }),
    ready: true,
    effects: (answer) => answer.assignmentUnschedule.effects,
    errors: (answer) => answer.assignmentUnschedule.userErrors,
    onSaved: () => {
      toast({ tone: 'good', title: t`Scheduled update canceled`, message: planName });
      onClose();
    },
  });
  return (
    <ChangeDialog
      title={t`Cancel the scheduled update of ${planName}?`}
      change={change}
      now={now}
      confirm={t`Cancel update`}
      leave={t`Keep as it is`}
      danger
      onClose={onClose}
    >
      <p>
        <Trans>The plan and its licenses stay as they are.</Trans>
      </p>
    </ChangeDialog>
  );
}
