import { Trans, useLingui } from '@lingui/react/macro';
import { graphql, useFragment } from 'react-relay/hooks';
import type { CancelDialog_assignment$key } from '../../__generated__/CancelDialog_assignment.graphql';
import type { CancelDialogMutation } from '../../__generated__/CancelDialogMutation.graphql';
import { toast } from '../../ui/toast';
import { ChangeDialog } from './ChangeDialog';
import { useChange } from './useChange';

const mutation = graphql`
  mutation CancelDialogMutation($input: AssignmentCancelInput!, $dryRun: Boolean!) {
    assignmentCancel(input: $input, dryRun: $dryRun) {
      assignment {
        customer {
          ...CustomerHeader_customer
          ...CustomerLicenses_customer
          ...CustomerTable_licenses
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

interface CancelDialogProps {
  assignment: CancelDialog_assignment$key;
  now: string;
  onClose: () => void;
}

/** Ends a plan for good; its name has to be typed. */
export function CancelDialog({ assignment, now, onClose }: CancelDialogProps) {
  const { t } = useLingui();
  const { id, version, plan } = useFragment(
    graphql`
      fragment CancelDialog_assignment on Assignment {
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
  const change = useChange<CancelDialogMutation>(mutation, {
    variables: (dryRun) => ({ input: { id, expectedVersion: version }, dryRun }),
    ready: true,
    effects: (answer) => answer.assignmentCancel.effects,
    errors: (answer) => answer.assignmentCancel.userErrors,
    onSaved: () => {
      toast({ tone: 'good', title: t`Service plan canceled`, message: planName });
      onClose();
    },
  });
  return (
    <ChangeDialog
      title={t`Cancel ${planName}?`}
      change={change}
      now={now}
      confirm={t`Cancel plan`}
      leave={t`Keep as it is`}
      danger
      typed={planName}
      onClose={onClose}
    >
      <p>
        <Trans>
          This cannot be taken back. Every license of the plan ends now; to use the products again, the
          customer needs a new plan.
        </Trans>
      </p>
    </ChangeDialog>
  );
}
