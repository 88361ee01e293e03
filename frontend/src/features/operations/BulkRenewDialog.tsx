import { Plural, useLingui } from '@lingui/react/macro';
import { NumberInput, Select } from '@mantine/core';
import { useForm } from '@mantine/form';
import { graphql } from 'react-relay/hooks';
import type {
  AssignmentFilter,
  BulkRenewDialogMutation,
} from '../../__generated__/BulkRenewDialogMutation.graphql';
import { dateIn } from '../../lib/format';
import { useSubmit } from '../../lib/submit';
import { DateField } from '../../ui/DateField';
import { FieldGrid } from '../../ui/Form';
import { BulkDialog } from './BulkDialog';

const mutation = graphql`
  mutation BulkRenewDialogMutation($input: AssignmentsRenewInput!, $dryRun: Boolean!) {
    assignmentsRenew(input: $input, dryRun: $dryRun) {
      operation {
        id
      }
      userErrors {
        ...submit_userError
      }
    }
  }
`;

/** The plans that were selected: some, or all that a filter finds. */
export type Targets = { ids: readonly string[] } | { filter: AssignmentFilter };

export interface BulkProps {
  targets: Targets;
  count: number;
  /** The server's clock. */
  now: string;
  /** Told whether anything was begun. */
  onClose: (begun: boolean) => void;
}

interface RenewValues {
  by: 'own' | 'months' | 'day';
  months: number | '';
  expirationDate: string;
}

/** Extends the terms of many plans. */
export function BulkRenewDialog({ targets, count, now, onClose }: BulkProps) {
  const { t } = useLingui();
  const initialValues: RenewValues = { by: 'own', months: 12, expirationDate: '' };
  const form = useForm({ initialValues });
  const values = form.getValues();
  const set = (changed: Partial<RenewValues>) => {
    form.clearErrors();
    form.setValues({ ...values, ...changed });
  };
  const submit = useSubmit<BulkRenewDialogMutation>(mutation, {
    errors: (answer) => answer.assignmentsRenew.userErrors,
    form,
  });
  const begin = async (dryRun: boolean) => {
    const { by, months, expirationDate } = values;
    if (by === 'months' && months === '') {
      form.setFieldError('months', t`Type a number.`);
      return null;
    }
    if (by === 'day' && expirationDate === '') {
      form.setFieldError('expirationDate', t`Select a day.`);
      return null;
    }
    const answer = await submit.run({
      input: {
        ...targets,
        ...(by === 'months' && { months: Number(months) }),
        ...(by === 'day' && { expirationDate }),
      },
      dryRun,
    });
    return answer?.assignmentsRenew.operation?.id ?? null;
  };
  const ways = [
    { value: 'own', label: t`By its own renewal period` },
    { value: 'months', label: t`By months` },
    { value: 'day', label: t`To a day` },
  ] as const;
  return (
    <BulkDialog
      title={t`Renew plans`}
      count={count}
      begin={begin}
      pending={submit.pending}
      problems={submit.problems}
      failure={submit.failure}
      would={(n) => <Plural value={n} one="# plan would be renewed" other="# plans would be renewed" />}
      confirm={(n) => <Plural value={n} one="Renew # plan" other="Renew # plans" />}
      did={(n) => <Plural value={n} one="# plan renewed" other="# plans renewed" />}
      onClose={onClose}
    >
      <FieldGrid>
        <Select
          label={t`How each is renewed`}
          data={ways}
          allowDeselect={false}
          value={values.by}
          onChange={(chosen) => set({ by: ways.find(({ value }) => value === chosen)?.value ?? 'own' })}
        />
        {values.by === 'months' && (
          <NumberInput
            label={t`Months`}
            min={1}
            max={66}
            allowDecimal={false}
            allowNegative={false}
            clampBehavior="none"
            required
            data-path="months"
            value={values.months}
            error={form.errors.months}
            onChange={(months) => set({ months: typeof months === 'number' ? months : '' })}
          />
        )}
        {values.by === 'day' && (
          <DateField
            label={t`Last day`}
            description={t`In the time zone of the licenses`}
            min={dateIn(now, 'UTC')}
            required
            data-path="expirationDate"
            value={values.expirationDate}
            error={typeof form.errors.expirationDate === 'string' ? form.errors.expirationDate : undefined}
            onChange={(expirationDate) => set({ expirationDate })}
          />
        )}
      </FieldGrid>
    </BulkDialog>
  );
}
