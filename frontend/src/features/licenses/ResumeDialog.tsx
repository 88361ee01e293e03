import { Trans, useLingui } from '@lingui/react/macro';
import { graphql, useFragment } from 'react-relay/hooks';
import type { ResumeDialog_assignment$key } from '../../__generated__/ResumeDialog_assignment.graphql';
import type { ResumeDialogMutation } from '../../__generated__/ResumeDialogMutation.graphql';
import { toast } from '../../ui/toast';
import { ChangeDialog } from './ChangeDialog';
import { useChange } from './useChange';

export const resumeMutation = graphql`
  mutation ResumeDialogMutation($input: AssignmentUnsuspendInput!, $dryRun: Boolean!) {
    assignmentUnsuspend(input: $input, dryRun: $dryRun) {
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

interface ResumeDialogProps {
  assignment: ResumeDialog_assignment$key;
  now: string;
  onClose: () => void;
}

/** Gives the licenses of a suspended plan their old expiry back. */
export function ResumeDialog({ assignment, now, onClose }: ResumeDialogProps) {
  const { t } = useLingui();
  const { id, version, plan } = useFragment(
    graphql`
      fragment ResumeDialog_assignment on Assignment {
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
  const change = useChange<ResumeDialogMutation>(resumeMutation, {
    variables: (dryRun) => ({ input: { id, expectedVersion: version }, dryRun }),
    ready: true,
    effects: (answer) => answer.assignmentUnsuspend.effects,
    errors: (answer) => answer.assignmentUnsuspend.userErrors,
    onSaved: () => {
      toast({ tone: 'good', title: t`Service plan resumed`, message: planName });
      onClose();
    },
  });
  return (
    <ChangeDialog
      title={t`Resume ${planName}?`}
      change={change}
      now={now}
      confirm={t`Resume plan`}
      leave={t`Keep as it is`}
      onClose={onClose}
    >
      <p>
        <Trans>Its licenses work again and have their old expiration dates.</Trans>
      </p>
    </ChangeDialog>
  );
}
