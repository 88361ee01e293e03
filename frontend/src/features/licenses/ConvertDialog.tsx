import { useLingui } from '@lingui/react/macro';
import { SegmentedControl } from '@mantine/core';
import { useForm } from '@mantine/form';
import { Suspense } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import type { ConvertDialog_assignment$key } from '../../__generated__/ConvertDialog_assignment.graphql';
import type {
  ConversionStart,
  ConvertDialogMutation,
} from '../../__generated__/ConvertDialogMutation.graphql';
import type { UnscheduleDialogMutation } from '../../__generated__/UnscheduleDialogMutation.graphql';
import { useUndo } from '../../lib/undo';
import { FieldSection, WideField } from '../../ui/Form';
import { RowsSkeleton } from '../../ui/Skeletons';
import { toast } from '../../ui/toast';
import { ChangeDialog } from './ChangeDialog';
import classes from './ChangeDialog.module.css';
import { bundled, textOf } from './changeValues';
import { readUpdate, unitsOfUpdate } from './pendingUpdate';
import { missingPlanChange, noPlanChange, type PlanChangeValues, planChangeInput } from './planChangeValues';
import { SuccessorSelect } from './SuccessorSelect';
import { unscheduleMutation } from './UnscheduleDialog';
import { useChange } from './useChange';

const mutation = graphql`
  mutation ConvertDialogMutation($input: AssignmentConvertInput!, $dryRun: Boolean!) {
    assignmentConvert(input: $input, dryRun: $dryRun) {
      assignment {
        version
        customer {
          ...CustomerHeader_customer
          ...CustomerLicenses_customer
          ...CustomerTable_licenses
        }
      }
      effects {
        scheduledUpdates {
          before {
            timing
          }
        }
        ...EffectsSummary_effects
      }
      userErrors {
        ...submit_userError
      }
    }
  }
`;

interface ConvertValues extends PlanChangeValues {
  start: ConversionStart;
}

interface ConvertDialogProps {
  assignment: ConvertDialog_assignment$key;
  now: string;
  /** It is the conversion that waits which is changed. */
  edits?: boolean;
  onClose: () => void;
}

/** Makes full licenses of a trial: now, or when it ends. */
export function ConvertDialog({ assignment, now, edits = false, onClose }: ConvertDialogProps) {
  const { t } = useLingui();
  const data = useFragment(
    graphql`
      fragment ConvertDialog_assignment on Assignment {
        id
        version
        plan {
          name
        }
        scheduledUpdate {
          ...pendingUpdate_update
        }
        licenses {
          units
          status
          unbundledAt
          product {
            family
            level
          }
        }
      }
    `,
    assignment,
  );
  const planName = data.plan.name;
  const held = bundled(data.licenses);
  const update = edits && data.scheduledUpdate ? readUpdate(data.scheduledUpdate) : null;
  const initialValues: ConvertValues = update
    ? {
        ...noPlanChange,
        ...unitsOfUpdate(update, held),
        planId: update.plan?.id ?? '',
        start: 'TRIAL_END',
      }
    : { ...noPlanChange, start: 'NOW' };
  const form = useForm({ initialValues });
  const values = form.getValues();
  const later = values.start === 'TRIAL_END';
  const set = (changed: Partial<ConvertValues>) => {
    form.clearErrors();
    form.setValues({ ...values, ...changed });
  };

  const missing = missingPlanChange(values);
  const cancel = useUndo<UnscheduleDialogMutation>(
    unscheduleMutation,
    (answer) => answer.assignmentUnschedule.userErrors,
  );
  const change = useChange<ConvertDialogMutation>(mutation, {
    variables: (dryRun) => ({
      input: {
        id: data.id,
        expectedVersion: data.version,
        start: values.start,
        ...planChangeInput(values),
      },
      dryRun,
    }),
    ready: missing === null,
    effects: (answer) => answer.assignmentConvert.effects,
    errors: (answer) => answer.assignmentConvert.userErrors,
    form,
    onSaved: ({ assignmentConvert: { assignment: after, effects } }) => {
      const first = effects?.scheduledUpdates.every(({ before }) => before === null);
      const action =
        later && after && first
          ? cancel({ input: { id: data.id, expectedVersion: after.version }, dryRun: false })
          : undefined;
      const title = later ? t`Conversion scheduled` : t`Trial converted`;
      toast({ tone: 'good', title, message: planName, action });
      onClose();
    },
  });
  const save = () => {
    if (missing === null) return change.save();
    form.setFieldError(missing, missing === 'planId' ? t`Select a service plan.` : t`Type a number.`);
    form.getInputNode(missing)?.focus();
  };

  return (
    <ChangeDialog
      title={edits ? t`Edit the scheduled update of ${planName}` : t`Convert ${planName} to full`}
      change={change}
      now={now}
      hint={t`Select a service plan to see here what that does.`}
      confirm={later ? t`Schedule` : t`Convert`}
      leave={t`Cancel`}
      onSave={save}
      onClose={onClose}
    >
      <p className={classes.soft}>{t`The licenses keep their activation codes and their history.`}</p>
      <FieldSection title={t`When`}>
        <WideField>
          <SegmentedControl
            aria-label={t`When the trial is converted`}
            data={[
              { value: 'NOW', label: t`Now` },
              { value: 'TRIAL_END', label: t`When the trial ends` },
            ]}
            value={values.start}
            onChange={(start) => set({ start: start === 'TRIAL_END' ? 'TRIAL_END' : 'NOW' })}
          />
        </WideField>
      </FieldSection>
      <Suspense fallback={<RowsSkeleton rows={2} />}>
        <SuccessorSelect
          assignmentId={data.id}
          held={held}
          values={values}
          onChange={set}
          error={(path) => textOf(form.errors[path])}
        />
      </Suspense>
    </ChangeDialog>
  );
}
