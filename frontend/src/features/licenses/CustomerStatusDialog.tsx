import { Trans, useLingui } from '@lingui/react/macro';
import { Skeleton } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import type { CustomerStatusDialog_customer$key } from '../../__generated__/CustomerStatusDialog_customer.graphql';
import type { CustomerStatusDialogDisableMutation } from '../../__generated__/CustomerStatusDialogDisableMutation.graphql';
import type { CustomerStatusDialogEnableMutation } from '../../__generated__/CustomerStatusDialogEnableMutation.graphql';
import type { EffectsSummary_effects$key } from '../../__generated__/EffectsSummary_effects.graphql';
import { useSubmit } from '../../lib/submit';
import { useUndo } from '../../lib/undo';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { toast } from '../../ui/toast';
import { EffectsSummary } from './EffectsSummary';

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

/** Disables a customer, or enables it again, after showing what that does to its licenses. */
export function CustomerStatusDialog({ customer, now, onClose }: CustomerStatusDialogProps) {
  const { t } = useLingui();
  const { id, version, company, status } = useFragment(
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
  // What was asked when the dialog opened: the answer changes the status while it closes.
  const [off] = useState(status === 'ENABLED');
  const [effects, setEffects] = useState<EffectsSummary_effects$key | null>(null);
  const enableAgain = useUndo<CustomerStatusDialogEnableMutation>(
    enableMutation,
    (answer) => answer.customerEnable.userErrors,
  );
  const disable = useSubmit<CustomerStatusDialogDisableMutation>(disableMutation, {
    errors: (answer) => answer.customerDisable.userErrors,
    onSaved: ({ customerDisable: { customer: after, effects: done } }) => {
      // Messages that waited do not come back.
      const quiet = done?.messages.length === 0 && done.canceledMessages.length === 0;
      const action =
        after && quiet
          ? enableAgain({ input: { id, expectedVersion: after.version }, dryRun: false })
          : undefined;
      toast({ tone: 'good', title: t`${company} is disabled`, action });
      onClose();
    },
  });
  const enable = useSubmit<CustomerStatusDialogEnableMutation>(enableMutation, {
    errors: (answer) => answer.customerEnable.userErrors,
    onSaved: () => {
      toast({ tone: 'good', title: t`${company} is enabled` });
      onClose();
    },
  });
  const submit = off ? disable : enable;

  const preview = useRef(async () => {
    const variables = { input: { id, expectedVersion: version }, dryRun: true };
    const found = off
      ? (await disable.run(variables))?.customerDisable.effects
      : (await enable.run(variables))?.customerEnable.effects;
    setEffects(found ?? null);
  });
  useEffect(() => {
    void preview.current();
  }, []);

  const problems = [
    ...submit.problems,
    ...(submit.stale ? [t`Someone else changed the customer. Close this and look again.`] : []),
    ...(submit.failure ? [submit.failure.message] : []),
  ];
  return (
    <ConfirmDialog
      title={off ? t`Disable ${company}?` : t`Enable ${company}?`}
      confirm={off ? t`Disable customer` : t`Enable customer`}
      danger={off}
      pending={submit.pending}
      problems={problems}
      onConfirm={() => void submit.run({ input: { id, expectedVersion: version }, dryRun: false })}
      onClose={onClose}
    >
      <p>
        {off ? (
          <Trans>
            Its users can no longer sign in and all its licenses expire at once. You can enable it again at
            any time; the licenses then have their old expiration dates. Messages that wait for it, also the
            one that creates its first account, are canceled for good.
          </Trans>
        ) : (
          <Trans>
            Its users can sign in again and its licenses have their old expiration dates. A user who has set
            no password yet gets a new link by Reset password on the tab Users.
          </Trans>
        )}
      </p>
      {effects ? <EffectsSummary effects={effects} now={now} /> : submit.pending && <Skeleton height={64} />}
    </ConfirmDialog>
  );
}
