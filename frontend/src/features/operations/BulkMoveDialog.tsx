import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Checkbox } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ReactNode } from 'react';
import { graphql } from 'react-relay/hooks';
import type { BulkMoveDialogMutation } from '../../__generated__/BulkMoveDialogMutation.graphql';
import type { CustomerFilter } from '../../__generated__/CustomersPageQuery.graphql';
import { useSubmit } from '../../lib/submit';
import { FieldGrid, WideField } from '../../ui/Form';
import { BulkDialog } from './BulkDialog';
import classes from './Operations.module.css';

const mutation = graphql`
  mutation BulkMoveDialogMutation($input: CustomersMoveInput!, $dryRun: Boolean!) {
    customersMove(input: $input, dryRun: $dryRun) {
      operation {
        id
      }
      userErrors {
        ...submit_userError
      }
    }
  }
`;

/** How a field chooses the partner that takes customers over. */
export interface PartnerField {
  value: string;
  error: ReactNode;
  onChange: (id: string) => void;
}

interface BulkMoveDialogProps {
  /** The customers that were selected: some, or all that a filter finds. */
  targets: { ids: readonly string[] } | { filter: CustomerFilter };
  count: number;
  /** Draws the choice of a partner. */
  choose: (field: PartnerField) => ReactNode;
  /** Told whether anything was begun. */
  onClose: (begun: boolean) => void;
}

/** Gives many customers of canceled partners to another partner. */
export function BulkMoveDialog({ targets, count, choose, onClose }: BulkMoveDialogProps) {
  const { t } = useLingui();
  const form = useForm({ initialValues: { partnerId: '', clearExternalIds: false } });
  const values = form.getValues();
  const submit = useSubmit<BulkMoveDialogMutation>(mutation, {
    errors: (answer) => answer.customersMove.userErrors,
    form,
  });
  const begin = async (dryRun: boolean) => {
    if (values.partnerId === '') {
      form.setFieldError('partnerId', t`Choose a partner.`);
      return null;
    }
    const answer = await submit.run({ input: { ...targets, ...values }, dryRun });
    return answer?.customersMove.operation?.id ?? null;
  };
  return (
    <BulkDialog
      title={t`Move customers to another partner`}
      of="customers"
      count={count}
      begin={begin}
      pending={submit.pending}
      problems={submit.problems}
      failure={submit.failure}
      would={(n) => <Plural value={n} one="# customer would be moved" other="# customers would be moved" />}
      confirm={(n) => <Plural value={n} one="Move # customer" other="Move # customers" />}
      did={(n) => <Plural value={n} one="# customer moved" other="# customers moved" />}
      onClose={onClose}
    >
      <p className={classes.text}>
        <Trans>
          Only customers of a canceled partner can be moved. Their users can sign in again. What the canceled
          partner assigned is over and its licenses stay expired; the new partner assigns plans of its own.
          The report and the log keep what was before with the canceled partner, and you go on seeing all of
          it.
        </Trans>
      </p>
      <FieldGrid>
        {choose({
          value: values.partnerId,
          error: form.errors.partnerId,
          onChange: (partnerId) => {
            form.clearErrors();
            form.setFieldValue('partnerId', partnerId);
          },
        })}
        <WideField>
          <Checkbox
            label={t`Leave external IDs behind`}
            description={t`They were those of the canceled partner's systems; one that the new partner uses already is refused otherwise.`}
            data-path="clearExternalIds"
            checked={values.clearExternalIds}
            error={form.errors.clearExternalIds}
            onChange={(event) => form.setFieldValue('clearExternalIds', event.currentTarget.checked)}
          />
        </WideField>
      </FieldGrid>
    </BulkDialog>
  );
}
