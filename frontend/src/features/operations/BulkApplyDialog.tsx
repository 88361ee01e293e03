import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { graphql } from 'react-relay/hooks';
import type { BulkApplyDialogMutation } from '../../__generated__/BulkApplyDialogMutation.graphql';
import { useSubmit } from '../../lib/submit';
import { BulkDialog } from './BulkDialog';
import type { BulkProps } from './BulkRenewDialog';
import classes from './Operations.module.css';

const mutation = graphql`
  mutation BulkApplyDialogMutation($input: AssignmentsApplyInput!, $dryRun: Boolean!) {
    assignmentsApply(input: $input, dryRun: $dryRun) {
      operation {
        id
      }
      userErrors {
        ...submit_userError
      }
    }
  }
`;

/** Gives many assigned plans the new products of their suites; those that need a crossgrade stay as they are. */
export function BulkApplyDialog({ targets, count, onClose }: BulkProps) {
  const { t } = useLingui();
  const submit = useSubmit<BulkApplyDialogMutation>(mutation, {
    errors: (answer) => answer.assignmentsApply.userErrors,
  });
  const begin = async (dryRun: boolean) => {
    const answer = await submit.run({ input: targets, dryRun });
    return answer?.assignmentsApply.operation?.id ?? null;
  };
  return (
    <BulkDialog
      title={t`Apply the new composition`}
      count={count}
      begin={begin}
      pending={submit.pending}
      problems={submit.problems}
      failure={submit.failure}
      would={(n) => <Plural value={n} one="# plan would be updated" other="# plans would be updated" />}
      confirm={(n) => <Plural value={n} one="Update # plan" other="Update # plans" />}
      did={(n) => <Plural value={n} one="# plan updated" other="# plans updated" />}
      onClose={onClose}
    >
      <p className={classes.text}>
        <Trans>
          Products that come in bring licenses with the units and the expiration of the suite; licenses of
          those that go stand alone. Scheduled updates of these plans are lost. A customer who holds a new
          product otherwise stays as it is: that needs a crossgrade.
        </Trans>
      </p>
    </BulkDialog>
  );
}
