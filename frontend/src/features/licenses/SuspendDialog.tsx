import { Trans, useLingui } from '@lingui/react/macro';
import { useForm } from '@mantine/form';
import { graphql, useFragment } from 'react-relay/hooks';
import type { ResumeDialogMutation } from '../../__generated__/ResumeDialogMutation.graphql';
import type { SuspendDialog_assignment$key } from '../../__generated__/SuspendDialog_assignment.graphql';
import type { SuspendDialogMutation } from '../../__generated__/SuspendDialogMutation.graphql';
import { dateIn } from '../../lib/format';
import { useUndo } from '../../lib/undo';
import { FieldSection } from '../../ui/Form';
import { type LastDay, LastDayChoice } from '../../ui/LastDayChoice';
import { Note } from '../../ui/Note';
import { toast } from '../../ui/toast';
import { ChangeDialog } from './ChangeDialog';
import { bundled, textOf } from './changeValues';
import { resumeMutation } from './ResumeDialog';
import { useChange } from './useChange';

const mutation = graphql`
  mutation SuspendDialogMutation($input: AssignmentSuspendInput!, $dryRun: Boolean!) {
    assignmentSuspend(input: $input, dryRun: $dryRun) {
      assignment {
        version
        customer {
          ...CustomerHeader_customer
          ...CustomerLicenses_customer
          ...CustomerTable_licenses
        }
      }
      effects {
        licenses {
          after {
            status
          }
        }
        messages {
          kind
        }
        lostScheduledUpdates {
          reason
        }
        ...EffectsSummary_effects
      }
      userErrors {
        ...submit_userError
      }
    }
  }
`;

type SuspendEffects = NonNullable<SuspendDialogMutation['response']['assignmentSuspend']['effects']>;

interface SuspendDialogProps {
  assignment: SuspendDialog_assignment$key;
  now: string;
  onClose: () => void;
}

/** Ends the licenses of a plan now or on a day, to be resumed before their grace ends; for good where they have none. */
export function SuspendDialog({ assignment, now, onClose }: SuspendDialogProps) {
  const { t } = useLingui();
  const { id, version, plan, licenses } = useFragment(
    graphql`
      fragment SuspendDialog_assignment on Assignment {
        id
        version
        plan {
          name
        }
        licenses {
          status
          unbundledAt
          expirationDate
          timeZone
        }
      }
    `,
    assignment,
  );
  const planName = plan.name;
  const resume = useUndo<ResumeDialogMutation>(
    resumeMutation,
    (answer) => answer.assignmentUnsuspend.userErrors,
  );
  const form = useForm({ initialValues: { expirationDate: null as LastDay } });
  const { expirationDate } = form.getValues();
  const held = bundled(licenses);
  const ends = held.flatMap(({ expirationDate: day }) => day ?? []).sort();
  const change = useChange<SuspendDialogMutation, SuspendEffects>(mutation, {
    variables: (dryRun) => ({
      input: { id, expectedVersion: version, ...(expirationDate && { expirationDate }) },
      dryRun,
    }),
    ready: expirationDate !== '',
    form,
    effects: (answer) => answer.assignmentSuspend.effects,
    errors: (answer) => answer.assignmentSuspend.userErrors,
    onSaved: ({ assignmentSuspend: { assignment: after, effects } }) => {
      // The customer has been told, where it has an address; that is not taken back.
      const quiet = effects?.messages.length === 0 && effects.lostScheduledUpdates.length === 0;
      const action =
        after && quiet ? resume({ input: { id, expectedVersion: after.version }, dryRun: false }) : undefined;
      toast({ tone: 'good', title: t`Service plan suspended`, message: planName, action });
      onClose();
    },
  });
  // What has no grace period is over at once, and nothing of the plan can be resumed then.
  const forGood = change.preview.effects?.licenses.some(({ after }) => after?.status === 'EXPIRED') ?? false;
  return (
    <ChangeDialog
      title={t`Suspend ${planName}?`}
      change={change}
      now={now}
      confirm={t`Suspend plan`}
      leave={t`Keep as it is`}
      danger={forGood}
      typed={forGood ? planName : undefined}
      hint={t`Select a day to see here what that does.`}
      onSave={() => {
        if (expirationDate !== '') return change.save();
        form.setFieldError('expirationDate', t`Select a day.`);
      }}
      onClose={onClose}
    >
      <FieldSection title={t`End of the licenses`}>
        <LastDayChoice
          label={t`When the licenses end`}
          otherwise={t`Now`}
          min={dateIn(now, held[0]?.timeZone ?? 'UTC')}
          max={ends.at(-1)}
          value={expirationDate}
          error={textOf(form.errors.expirationDate)}
          onChange={(day) => {
            form.clearErrors();
            form.setValues({ expirationDate: day });
          }}
        />
      </FieldSection>
      {forGood ? (
        <Note tone="warn">
          <Trans>
            This plan has no grace period: its licenses end at once and are over, and the plan cannot be
            resumed.
          </Trans>
        </Note>
      ) : expirationDate !== null ? (
        <p>
          <Trans>
            Its licenses work to the end of that day; from now on they renew no more and cannot be changed.
            You can resume the plan until their grace period ends; they then have their old expiration dates.
          </Trans>
        </p>
      ) : (
        <p>
          <Trans>
            Its licenses end now and renew no more. You can resume the plan until their grace period ends;
            they then have their old expiration dates.
          </Trans>
        </p>
      )}
    </ChangeDialog>
  );
}
