import { Trans, useLingui } from '@lingui/react/macro';
import { graphql, useFragment } from 'react-relay/hooks';
import type { CancelCrossgradeDialog_crossgrade$key } from '../../__generated__/CancelCrossgradeDialog_crossgrade.graphql';
import type { CancelCrossgradeDialogMutation } from '../../__generated__/CancelCrossgradeDialogMutation.graphql';
import { paths } from '../../lib/paths';
import { useRefresh } from '../../lib/refresh';
import { useSubmit } from '../../lib/submit';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { useNavigation } from '../../ui/Link';
import { toast } from '../../ui/toast';

const mutation = graphql`
  mutation CancelCrossgradeDialogMutation($input: CrossgradeCancelInput!) {
    crossgradeCancel(input: $input) {
      crossgrade {
        ...CancelCrossgradeDialog_crossgrade
      }
      userErrors {
        ...submit_userError
      }
    }
  }
`;

interface CancelCrossgradeDialogProps {
  crossgrade: CancelCrossgradeDialog_crossgrade$key;
  onClose: () => void;
}

/** Gives a kept crossgrade up. */
export function CancelCrossgradeDialog({ crossgrade, onClose }: CancelCrossgradeDialogProps) {
  const { t } = useLingui();
  const { go } = useNavigation();
  const refresh = useRefresh();
  const { id, version, customer } = useFragment(
    graphql`
      fragment CancelCrossgradeDialog_crossgrade on Crossgrade {
        id
        version
        customer {
          id
          company
        }
      }
    `,
    crossgrade,
  );
  const { company } = customer;
  const submit = useSubmit<CancelCrossgradeDialogMutation>(mutation, {
    errors: (answer) => answer.crossgradeCancel.userErrors,
    onSaved: () => {
      toast({ tone: 'good', title: t`Crossgrade canceled`, message: company });
      onClose();
      refresh();
      go(paths.customer(customer.id, { tab: 'crossgrades' }));
    },
  });
  return (
    <ConfirmDialog
      title={t`Cancel the crossgrade?`}
      confirm={t`Cancel crossgrade`}
      danger
      outcome={submit}
      onReload={() => {
        onClose();
        refresh();
      }}
      onConfirm={() => void submit.run({ input: { id, expectedVersion: version } })}
      onClose={onClose}
    >
      <p>
        <Trans>The plan is not assigned, and {company} keeps what it has.</Trans>
      </p>
    </ConfirmDialog>
  );
}
