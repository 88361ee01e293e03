import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import type {
  CustomerStatusDialog_customer$data,
  CustomerStatusDialog_customer$key,
} from '../../__generated__/CustomerStatusDialog_customer.graphql';
import type { CustomerStatusDialogDisableMutation } from '../../__generated__/CustomerStatusDialogDisableMutation.graphql';
import type { CustomerStatusDialogEnableMutation } from '../../__generated__/CustomerStatusDialogEnableMutation.graphql';
import { useUndo } from '../../lib/undo';
import { toast } from '../../ui/toast';
import { ChangeDialog } from './ChangeDialog';
import { useChange } from './useChange';

const disableMutation = graphql`
  mutation CustomerStatusDialogDisableMutation($input: CustomerDisableInput!, $dryRun: Boolean!) {
    customerDisable(input: $input, dryRun: $dryRun) {
      customer {
        version
        ...CustomerStatusDialog_customer
        ...CustomerHeader_customer
        ...CustomerLicenses_customer
        ...CustomerTable_licenses
      }
      effects {
        messages {
          kind
        }
        canceledMessages {
          kind
        }
        ...EffectsSummary_effects
      }
      userErrors {
        ...submit_userError
      }
    }
  }
`;

const enableMutation = graphql`
  mutation CustomerStatusDialogEnableMutation($input: CustomerEnableInput!, $dryRun: Boolean!) {
    customerEnable(input: $input, dryRun: $dryRun) {
      customer {
        ...CustomerStatusDialog_customer
        ...CustomerHeader_customer
        ...CustomerLicenses_customer
        ...CustomerTable_licenses
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

interface CustomerStatusDialogProps {
  customer: CustomerStatusDialog_customer$key;
  now: string;
  onClose: () => void;
}

interface TurnDialogProps {
  customer: CustomerStatusDialog_customer$data;
  now: string;
  onClose: () => void;
}

/** Disables a customer, or enables it again, after showing what that does to its licenses. */
export function CustomerStatusDialog({ customer, now, onClose }: CustomerStatusDialogProps) {
  const found = useFragment(
    graphql`
      fragment CustomerStatusDialog_customer on Customer {
        id
        version
        company
        status
      }
    `,
    customer,
  );
  // As it was when the dialog opened: the answer changes the status and the version while it closes.
  const [opened] = useState(found);
  const Dialog = opened.status === 'ENABLED' ? DisableDialog : EnableDialog;
  return <Dialog customer={opened} now={now} onClose={onClose} />;
}

function DisableDialog({ customer, now, onClose }: TurnDialogProps) {
  const { t } = useLingui();
  const { id, version, company } = customer;
  const enableAgain = useUndo<CustomerStatusDialogEnableMutation>(
    enableMutation,
    (answer) => answer.customerEnable.userErrors,
  );
  const change = useChange<CustomerStatusDialogDisableMutation>(disableMutation, {
    variables: (dryRun) => ({ input: { id, expectedVersion: version }, dryRun }),
    ready: true,
    effects: (answer) => answer.customerDisable.effects,
    errors: (answer) => answer.customerDisable.userErrors,
    onSaved: ({ customerDisable: { customer: after, effects } }) => {
      // Messages that waited do not come back.
      const quiet = effects?.messages.length === 0 && effects.canceledMessages.length === 0;
      const action =
        after && quiet
          ? enableAgain({ input: { id, expectedVersion: after.version }, dryRun: false })
          : undefined;
      toast({ tone: 'good', title: t`${company} is disabled`, action });
      onClose();
    },
  });
  return (
    <ChangeDialog
      title={t`Disable ${company}?`}
      change={change}
      now={now}
      confirm={t`Disable customer`}
      leave={t`Keep as it is`}
      danger
      onClose={onClose}
    >
      <p>
        <Trans>
          Its users can no longer sign in and all its licenses expire at once. You can enable it again at any
          time; the licenses then have their old expiration dates. Messages that wait for it, also the one
          that creates its first account, are canceled for good.
        </Trans>
      </p>
    </ChangeDialog>
  );
}

function EnableDialog({ customer, now, onClose }: TurnDialogProps) {
  const { t } = useLingui();
  const { id, version, company } = customer;
  // It takes nothing away; disabling it again is no undo, since its licenses would have ended anew.
  const change = useChange<CustomerStatusDialogEnableMutation>(enableMutation, {
    variables: (dryRun) => ({ input: { id, expectedVersion: version }, dryRun }),
    ready: true,
    effects: (answer) => answer.customerEnable.effects,
    errors: (answer) => answer.customerEnable.userErrors,
    onSaved: () => {
      toast({ tone: 'good', title: t`${company} is enabled` });
      onClose();
    },
  });
  return (
    <ChangeDialog
      title={t`Enable ${company}?`}
      change={change}
      now={now}
      confirm={t`Enable customer`}
      leave={t`Keep as it is`}
      onClose={onClose}
    >
      <p>
        <Trans>
          Its users can sign in again and its licenses have their old expiration dates. A user who has set no
          password yet gets a new link by Reset password on the tab Users.
        </Trans>
      </p>
    </ChangeDialog>
  );
}
