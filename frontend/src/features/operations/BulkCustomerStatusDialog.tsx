import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { graphql } from 'react-relay/hooks';
import type { BulkCustomerStatusDialogDisableMutation } from '../../__generated__/BulkCustomerStatusDialogDisableMutation.graphql';
import type { BulkCustomerStatusDialogEnableMutation } from '../../__generated__/BulkCustomerStatusDialogEnableMutation.graphql';
import type { CustomerFilter } from '../../__generated__/CustomersPageQuery.graphql';
import { useSubmit } from '../../lib/submit';
import { BulkDialog } from './BulkDialog';
import classes from './Operations.module.css';

const disableMutation = graphql`
  mutation BulkCustomerStatusDialogDisableMutation($input: CustomersDisableInput!, $dryRun: Boolean!) {
    customersDisable(input: $input, dryRun: $dryRun) {
      operation {
        id
      }
      userErrors {
        ...submit_userError
      }
    }
  }
`;

const enableMutation = graphql`
  mutation BulkCustomerStatusDialogEnableMutation($input: CustomersEnableInput!, $dryRun: Boolean!) {
    customersEnable(input: $input, dryRun: $dryRun) {
      operation {
        id
      }
      userErrors {
        ...submit_userError
      }
    }
  }
`;

interface BulkCustomerStatusDialogProps {
  /** Disables them; enables them where it is false. */
  off: boolean;
  /** The customers that were selected: some, or all that a filter finds. */
  targets: { ids: readonly string[] } | { filter: CustomerFilter };
  count: number;
  /** Told whether anything was begun. */
  onClose: (begun: boolean) => void;
}

/** Disables many customers, or enables them again. */
export function BulkCustomerStatusDialog({ off, targets, count, onClose }: BulkCustomerStatusDialogProps) {
  const { t } = useLingui();
  const disable = useSubmit<BulkCustomerStatusDialogDisableMutation>(disableMutation, {
    errors: (answer) => answer.customersDisable.userErrors,
  });
  const enable = useSubmit<BulkCustomerStatusDialogEnableMutation>(enableMutation, {
    errors: (answer) => answer.customersEnable.userErrors,
  });
  const submit = off ? disable : enable;
  const begin = async (dryRun: boolean) => {
    const variables = { input: targets, dryRun };
    const begun = off
      ? (await disable.run(variables))?.customersDisable
      : (await enable.run(variables))?.customersEnable;
    return begun?.operation?.id ?? null;
  };
  const verbs = off
    ? {
        would: (n: number) => (
          <Plural value={n} one="# customer would be disabled" other="# customers would be disabled" />
        ),
        confirm: (n: number) => <Plural value={n} one="Disable # customer" other="Disable # customers" />,
        did: (n: number) => <Plural value={n} one="# customer disabled" other="# customers disabled" />,
      }
    : {
        would: (n: number) => (
          <Plural value={n} one="# customer would be enabled" other="# customers would be enabled" />
        ),
        confirm: (n: number) => <Plural value={n} one="Enable # customer" other="Enable # customers" />,
        did: (n: number) => <Plural value={n} one="# customer enabled" other="# customers enabled" />,
      };
  return (
    <BulkDialog
      title={off ? t`Disable customers` : t`Enable customers`}
      of="customers"
      count={count}
      begin={begin}
      pending={submit.pending}
      problems={submit.problems}
      failure={submit.failure}
      {...verbs}
      danger={off}
      onClose={onClose}
    >
      <p className={classes.text}>
        {off ? (
          <Trans>
            Their users can no longer sign in and all their licenses expire at once. You can enable them again
            at any time; the licenses then have their old expiration dates. Messages that wait for them, also
            those that create their first accounts, are canceled for good.
          </Trans>
        ) : (
          <Trans>
            Their users can sign in again and their licenses have their old expiration dates. A user who has
            set no password yet gets a new link by Reset password on the tab Users of the customer.
          </Trans>
        )}
      </p>
    </BulkDialog>
  );
}
