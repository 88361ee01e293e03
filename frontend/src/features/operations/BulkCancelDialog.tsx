import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { graphql } from 'react-relay/hooks';
import type { BulkCancelDialogMutation } from '../../__generated__/BulkCancelDialogMutation.graphql';
import { useSubmit } from '../../lib/submit';
import { BulkDialog } from './BulkDialog';
import type { BulkProps } from './BulkRenewDialog';
import classes from './Operations.module.css';

const mutation = graphql`
  mutation BulkCancelDialogMutation($input: AssignmentsCancelInput!, $dryRun: Boolean!) {
    assignmentsCancel(input: $input, dryRun: $dryRun) {
      operation {
        id
      }
      userErrors {
        ...submit_userError
      }
    }
  }
`;

/** Ends many plans for good; their number has to be typed. */
export function BulkCancelDialog({ targets, count, onClose }: BulkProps) {
  const { t } = useLingui();
  const submit = useSubmit<BulkCancelDialogMutation>(mutation, {
    errors: (answer) => answer.assignmentsCancel.userErrors,
  });
  const begin = async (dryRun: boolean) => {
    const answer = await submit.run({ input: targets, dryRun });
    return answer?.assignmentsCancel.operation?.id ?? null;
  };
  return (
    <BulkDialog
      title={t`Cancel plans`}
      count={count}
      begin={begin}
      pending={submit.pending}
      problems={submit.problems}
      failure={submit.failure}
      would={(n) => <Plural value={n} one="# plan would be canceled" other="# plans would be canceled" />}
      confirm={(n) => <Plural value={n} one="Cancel # plan for good" other="Cancel # plans for good" />}
      did={(n) => <Plural value={n} one="# plan canceled" other="# plans canceled" />}
      danger
      typed={() => true}
      onClose={onClose}
    >
      <p className={classes.text}>
        <Trans>
          This cannot be taken back. Every license of the plans ends now; to use the products again, the
          customers need new plans.
        </Trans>
      </p>
    </BulkDialog>
  );
}
