import { useLingui } from '@lingui/react/macro';
import { useForm } from '@mantine/form';
import { Suspense } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import type { ChangePlanDialog_assignment$key } from '../../__generated__/ChangePlanDialog_assignment.graphql';
import type { ChangePlanDialogMutation } from '../../__generated__/ChangePlanDialogMutation.graphql';
import { dateIn } from '../../lib/format';
import { RowsSkeleton } from '../../ui/Skeletons';
import { type ToastAction, toast } from '../../ui/toast';
import { ChangeDialog } from './ChangeDialog';
import classes from './ChangeDialog.module.css';
import { bundled, textOf } from './changeValues';
import { readUpdate, unitsOfUpdate } from './pendingUpdate';
import { missingPlanChange, noPlanChange, planChangeInput } from './planChangeValues';
import { SuccessorSelect } from './SuccessorSelect';
import { atOnce, missingWhen, whenInput, whenOf } from './scheduleValues';
import { useChange } from './useChange';
import { useSchedule } from './useSchedule';
import { WhenFields } from './WhenFields';

const mutation = graphql`
  mutation ChangePlanDialogMutation($input: AssignmentChangePlanInput!, $dryRun: Boolean!) {
    assignmentChangePlan(input: $input, dryRun: $dryRun) {
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

interface ChangePlanDialogProps {
  assignment: ChangePlanDialog_assignment$key;
  now: string;
  /** It is the update that waits which is changed. */
  edits?: boolean;
  onClose: () => void;
}

/** Moves an assignment to another plan of its products, up or down: now, on a day, or at its renewal. */
export function ChangePlanDialog({ assignment, now, edits = false, onClose }: ChangePlanDialogProps) {
  const { t } = useLingui();
  const data = useFragment(
    graphql`
      fragment ChangePlanDialog_assignment on Assignment {
        id
        version
        autoRenew
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
          timeZone
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
  const today = dateIn(now, held[0]?.timeZone ?? 'UTC');
  const update = edits && data.scheduledUpdate ? readUpdate(data.scheduledUpdate) : null;
  const form = useForm({
    initialValues: update
      ? { ...noPlanChange, ...whenOf(update), ...unitsOfUpdate(update, held), planId: update.plan?.id ?? '' }
      : { ...noPlanChange, ...atOnce },
  });
  const values = form.getValues();
  const error = (path: string) => textOf(form.errors[path]);
  const set = (changed: Partial<typeof values>) => {
    form.clearErrors();
    form.setValues({ ...values, ...changed });
  };

  const later = values.when !== 'now';
  const missing = missingWhen(values) ?? missingPlanChange(values);
  const input = { id: data.id, expectedVersion: data.version, ...planChangeInput(values) };
  const saved = (title: string, action?: ToastAction) => {
    toast({ tone: 'good', title, message: planName, action });
    onClose();
  };
  const atOnceChange = useChange<ChangePlanDialogMutation>(mutation, {
    variables: (dryRun) => ({ input, dryRun }),
    ready: !later && missing === null,
    effects: (answer) => answer.assignmentChangePlan.effects,
    errors: (answer) => answer.assignmentChangePlan.userErrors,
    form,
    onSaved: () => saved(t`Service plan changed`),
  });
  const schedule = useSchedule({
    // What the update says of the terms has no field here, and stays.
    input: { ...input, ...whenInput(values), ...(update && termsOf(update)) },
    ready: later && missing === null,
    form,
    onSaved: (action) => saved(t`Update scheduled`, action),
  });
  const change = later ? schedule : atOnceChange;
  const save = () => {
    if (missing === null) return change.save();
    const text =
      missing === 'planId'
        ? t`Select a service plan.`
        : missing === 'effectiveDate'
          ? t`Select a day.`
          : t`Type a number.`;
    form.setFieldError(missing, text);
    form.getInputNode(missing)?.focus();
  };

  return (
    <ChangeDialog
      title={edits ? t`Edit the scheduled update of ${planName}` : t`Change the service plan ${planName}`}
      change={change}
      now={now}
      hint={t`Select a service plan to see here what that does.`}
      confirm={later ? t`Schedule` : t`Change plan`}
      leave={t`Cancel`}
      onSave={save}
      onClose={onClose}
    >
      <p className={classes.soft}>
        {t`The licenses keep their activation codes, their history and their term.`}
      </p>
      <WhenFields
        values={values}
        onChange={set}
        error={error}
        today={today}
        waits={edits}
        renews={data.autoRenew}
      />
      <Suspense fallback={<RowsSkeleton rows={2} />}>
        <SuccessorSelect assignmentId={data.id} held={held} values={values} onChange={set} error={error} />
      </Suspense>
    </ChangeDialog>
  );
}

type Terms = Pick<
  ReturnType<typeof readUpdate>,
  'expirationDate' | 'autoRenew' | 'renewalMonths' | 'notificationDays'
>;

function termsOf({ expirationDate, autoRenew, renewalMonths, notificationDays }: Terms) {
  return { expirationDate, autoRenew, renewalMonths, notificationDays };
}
