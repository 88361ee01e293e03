import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useForm } from '@mantine/form';
import { graphql } from 'react-relay/hooks';
import type { BulkSuspendDialogMutation } from '../../__generated__/BulkSuspendDialogMutation.graphql';
import { dateIn } from '../../lib/format';
import { useSubmit } from '../../lib/submit';
import { FieldGrid } from '../../ui/Form';
import { type LastDay, LastDayChoice } from '../../ui/LastDayChoice';
import { BulkDialog } from './BulkDialog';
import type { BulkProps } from './BulkRenewDialog';
import classes from './Operations.module.css';
import type { WatchedOperation } from './useOperation';

const mutation = graphql`
  mutation BulkSuspendDialogMutation($input: AssignmentsSuspendInput!, $dryRun: Boolean!) {
    assignmentsSuspend(input: $input, dryRun: $dryRun) {
      operation {
        id
      }
      userErrors {
        ...submit_userError
      }
    }
  }
`;

/** Ends the licenses of many plans now or on a day, to be resumed before their grace ends; for good where they have none. */
export function BulkSuspendDialog({ targets, count, now, onClose }: BulkProps) {
  const { t } = useLingui();
  const form = useForm({ initialValues: { expirationDate: null as LastDay } });
  const { expirationDate } = form.getValues();
  const submit = useSubmit<BulkSuspendDialogMutation>(mutation, {
    errors: (answer) => answer.assignmentsSuspend.userErrors,
    form,
  });
  const begin = async (dryRun: boolean) => {
    if (expirationDate === '') {
      form.setFieldError('expirationDate', t`Select a day.`);
      return null;
    }
    const answer = await submit.run({
      input: { ...targets, ...(expirationDate && { expirationDate }) },
      dryRun,
    });
    return answer?.assignmentsSuspend.operation?.id ?? null;
  };
  return (
    <BulkDialog
      title={t`Suspend plans`}
      count={count}
      begin={begin}
      pending={submit.pending}
      problems={submit.problems}
      failure={submit.failure}
      would={(n) => <Plural value={n} one="# plan would be suspended" other="# plans would be suspended" />}
      confirm={(n) => <Plural value={n} one="Suspend # plan" other="Suspend # plans" />}
      did={(n) => <Plural value={n} one="# plan suspended" other="# plans suspended" />}
      danger
      typed={endsForGood}
      onClose={onClose}
    >
      <FieldGrid>
        <LastDayChoice
          label={t`When the licenses end`}
          otherwise={t`Now`}
          min={dateIn(now, 'UTC')}
          value={expirationDate}
          error={typeof form.errors.expirationDate === 'string' ? form.errors.expirationDate : undefined}
          onChange={(day) => {
            form.clearErrors();
            form.setValues({ expirationDate: day });
          }}
        />
      </FieldGrid>
      <p className={classes.text}>
        {expirationDate === null ? (
          <Trans>
            Their licenses end now and renew no more. Each plan can be resumed until its grace period ends;
            its licenses then have their old expiration dates.
          </Trans>
        ) : (
          <Trans>
            Their licenses work to the end of that day; from now on they renew no more and cannot be changed.
            Each plan can be resumed until its grace period ends; its licenses then have their old expiration
            dates.
          </Trans>
        )}
      </p>
      <p className={classes.text}>
        <Trans>
          A plan without a grace period is over at once and cannot be resumed: the check shows its licenses as
          expired.
        </Trans>
      </p>
    </BulkDialog>
  );
}

/** Whether plans would be over at once; where the check shows only some of them, others may be. */
function endsForGood({ isDone: { nodes, totalCount } }: WatchedOperation): boolean {
  return (
    nodes.length < totalCount ||
    nodes.some(({ effects }) => effects?.licenses.some(({ after }) => after?.status === 'EXPIRED'))
  );
}
