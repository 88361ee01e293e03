import { Plural, useLingui } from '@lingui/react/macro';
import { NumberInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { graphql } from 'react-relay/hooks';
import type { BulkUnitsDialogMutation } from '../../__generated__/BulkUnitsDialogMutation.graphql';
import { useSubmit } from '../../lib/submit';
import { maxUnits } from '../../lib/units';
import { FieldGrid } from '../../ui/Form';
import { BulkDialog } from './BulkDialog';
import type { BulkProps } from './BulkRenewDialog';

const mutation = graphql`
  mutation BulkUnitsDialogMutation($input: AssignmentsModifyInput!, $dryRun: Boolean!) {
    assignmentsModify(input: $input, dryRun: $dryRun) {
      operation {
        id
      }
      userErrors {
        ...submit_userError
      }
    }
  }
`;

/** Gives the licenses of many plans the same number of units. */
export function BulkUnitsDialog({ targets, count, onClose }: BulkProps) {
  const { t } = useLingui();
  const initialValues: { units: number | '' } = { units: '' };
  const form = useForm({ initialValues });
  const { units } = form.getValues();
  const submit = useSubmit<BulkUnitsDialogMutation>(mutation, {
    errors: (answer) => answer.assignmentsModify.userErrors,
    form,
  });
  const begin = async (dryRun: boolean) => {
    if (units === '') {
      form.setFieldError('units', t`Type a number.`);
      return null;
    }
    const answer = await submit.run({ input: { ...targets, units }, dryRun });
    return answer?.assignmentsModify.operation?.id ?? null;
  };
  return (
    <BulkDialog
      title={t`Change units`}
      count={count}
      begin={begin}
      pending={submit.pending}
      problems={submit.problems}
      failure={submit.failure}
      would={(n) => <Plural value={n} one="# plan would be changed" other="# plans would be changed" />}
      confirm={(n) => <Plural value={n} one="Change # plan" other="Change # plans" />}
      did={(n) => <Plural value={n} one="# plan changed" other="# plans changed" />}
      onClose={onClose}
    >
      <FieldGrid>
        <NumberInput
          label={t`Units of each license`}
          min={1}
          max={maxUnits}
          allowDecimal={false}
          allowNegative={false}
          clampBehavior="none"
          required
          data-autofocus
          data-path="units"
          value={units}
          error={form.errors.units}
          onChange={(value) => {
            form.clearErrors();
            form.setValues({ units: typeof value === 'number' ? value : '' });
          }}
        />
      </FieldGrid>
    </BulkDialog>
  );
}
