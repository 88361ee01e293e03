import { Trans, useLingui } from '@lingui/react/macro';
import { useForm } from '@mantine/form';
import { graphql, useFragment } from 'react-relay/hooks';
import type { ResumeDialog_assignment$key } from '../../__generated__/ResumeDialog_assignment.graphql';
import type { ResumeDialogMutation } from '../../__generated__/ResumeDialogMutation.graphql';
import { dateIn } from '../../lib/format';
import { FieldSection } from '../../ui/Form';
import { type LastDay, LastDayChoice } from '../../ui/LastDayChoice';
import { toast } from '../../ui/toast';
import { ChangeDialog } from './ChangeDialog';
import { bundled, textOf } from './changeValues';
import { useChange } from './useChange';

export const resumeMutation = graphql`
  mutation ResumeDialogMutation($input: AssignmentUnsuspendInput!, $dryRun: Boolean!) {
    assignmentUnsuspend(input: $input, dryRun: $dryRun) {
      assignment {
        customer {
          ...CustomerHeader_customer
          ...CustomerLicenses_customer
          ...CustomerTable_licenses
        }
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

interface ResumeDialogProps {
  assignment: ResumeDialog_assignment$key;
  now: string;
  onClose: () => void;
}

/** Gives the licenses of a suspended plan their old expiry back, or one last day. */
export function ResumeDialog({ assignment, now, onClose }: ResumeDialogProps) {
  const { t } = useLingui();
  const { id, version, plan, licenses } = useFragment(
    graphql`
      fragment ResumeDialog_assignment on Assignment {
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
  const form = useForm({ initialValues: { expirationDate: null as LastDay } });
  const { expirationDate } = form.getValues();
  const held = bundled(licenses);
  // From today, or from when they end while suspended.
  const earliest = [
    dateIn(now, held[0]?.timeZone ?? 'UTC'),
    ...held.flatMap((license) => license.expirationDate ?? []),
  ];
  const change = useChange<ResumeDialogMutation>(resumeMutation, {
    variables: (dryRun) => ({
      input: { id, expectedVersion: version, ...(expirationDate && { expirationDate }) },
      dryRun,
    }),
    ready: expirationDate !== '',
    form,
    effects: (answer) => answer.assignmentUnsuspend.effects,
    errors: (answer) => answer.assignmentUnsuspend.userErrors,
    onSaved: () => {
      toast({ tone: 'good', title: t`Service plan resumed`, message: planName });
      onClose();
    },
  });
  return (
    <ChangeDialog
      title={t`Resume ${planName}?`}
      change={change}
      now={now}
      confirm={t`Resume plan`}
      leave={t`Keep as it is`}
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
          otherwise={t`As before`}
          min={earliest.sort().at(-1)}
          value={expirationDate}
          error={textOf(form.errors.expirationDate)}
          onChange={(day) => {
            form.clearErrors();
            form.setValues({ expirationDate: day });
          }}
        />
      </FieldSection>
      <p>
        {expirationDate === null ? (
          <Trans>
            Its licenses work again and have their old expiration dates. What has ended since and renews
            itself is renewed.
          </Trans>
        ) : (
          <Trans>
            Its licenses work to the end of that day, which lies within their grace period; renewals count
            from it.
          </Trans>
        )}
      </p>
    </ChangeDialog>
  );
}
