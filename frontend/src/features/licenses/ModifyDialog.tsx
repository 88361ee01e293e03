import { Trans, useLingui } from '@lingui/react/macro';
import { Checkbox, NumberInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { graphql, useFragment } from 'react-relay/hooks';
import type { ModifyDialog_assignment$key } from '../../__generated__/ModifyDialog_assignment.graphql';
import type { ModifyDialogMutation } from '../../__generated__/ModifyDialogMutation.graphql';
import { addDays, dateIn } from '../../lib/format';
import { unitsOf } from '../../lib/units';
import { DateField } from '../../ui/DateField';
import { FieldGrid, FieldSection, WideField } from '../../ui/Form';
import { Note } from '../../ui/Note';
import { toast } from '../../ui/toast';
import { ChangeDialog } from './ChangeDialog';
import { bundled, commonDay, type ModifyValues, missingChange, modifyInput, textOf } from './changeValues';
import { readUpdate, unitsAfter } from './pendingUpdate';
import { atOnce, missingWhen, whenInput, whenOf } from './scheduleValues';
import { UnitsFields } from './UnitsFields';
import { useChange } from './useChange';
import { useSchedule } from './useSchedule';
import { WhenFields } from './WhenFields';

const mutation = graphql`
  mutation ModifyDialogMutation($input: AssignmentModifyInput!, $dryRun: Boolean!) {
    assignmentModify(input: $input, dryRun: $dryRun) {
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

/** How far a start may lie back or ahead, in days. */
const earliest = 31;
const latest = 366;

interface ModifyDialogProps {
  assignment: ModifyDialog_assignment$key;
  now: string;
  /** It is the update that waits which is changed. */
  edits?: boolean;
  onClose: () => void;
}

/** Changes units, days and terms of an assigned plan: now, on a day, or at its renewal. */
export function ModifyDialog({ assignment, now, edits = false, onClose }: ModifyDialogProps) {
  const { t } = useLingui();
  const data = useFragment(
    graphql`
      fragment ModifyDialog_assignment on Assignment {
        id
        version
        autoRenew
        renewalMonths
        notificationDays
        managed
        viewerCanSchedule
        scheduledUpdate {
          ...pendingUpdate_update
        }
        plan {
          name
          initialMonths
        }
        licenses {
          units
          status
          unbundledAt
          startsAt
          startDate
          expirationDate
          timeZone
          product {
            id
            name
            unitType
            manageable
          }
        }
      }
    `,
    assignment,
  );
  const planName = data.plan.name;
  const licenses = bundled(data.licenses);
  const held = licenses.map(({ units, product }) => ({ productId: product.id, units }));
  const scheduled = licenses.every(({ startsAt }) => startsAt && startsAt > now);
  const dated = licenses.every(({ expirationDate }) => Boolean(expirationDate));
  const today = dateIn(now, licenses[0]?.timeZone ?? 'UTC');
  const was: ModifyValues = {
    ...unitsOf(held),
    startDate: scheduled ? commonDay(licenses.map(({ startDate }) => startDate)) : '',
    expirationDate: commonDay(licenses.map(({ expirationDate }) => expirationDate)),
    autoRenew: data.autoRenew,
    renewalMonths: data.autoRenew ? data.renewalMonths : data.plan.initialMonths,
    notificationDays: data.notificationDays,
    managed: data.managed,
  };
  const waiting = data.scheduledUpdate ? readUpdate(data.scheduledUpdate) : null;
  const update = edits ? waiting : null;
  const form = useForm({
    initialValues: update
      ? {
          ...was,
          ...whenOf(update),
          ...unitsOf(unitsAfter(held, update)),
          expirationDate: update.expirationDate ?? was.expirationDate,
          autoRenew: update.autoRenew ?? was.autoRenew,
          renewalMonths: update.renewalMonths ?? was.renewalMonths,
          notificationDays: update.notificationDays ?? was.notificationDays,
        }
      : { ...was, ...atOnce },
  });
  const values = form.getValues();
  const error = (path: string) => textOf(form.errors[path]);
  const set = (changed: Partial<typeof values>) => {
    form.clearErrors();
    form.setValues({ ...values, ...changed });
  };

  // What is left to the day on which it starts, and to the remote manager, is changed at once alone.
  const later = values.when !== 'now';
  const wanted = later ? { ...values, startDate: was.startDate, managed: was.managed } : values;
  const missing = missingWhen(values) ?? missingChange(was, wanted);
  const changes = modifyInput(was, wanted, held);
  const changed = Object.keys(changes).length > 0;
  const schedule = useSchedule({
    input: { id: data.id, expectedVersion: data.version, ...whenInput(values), ...changes },
    ready: later && changed && missing === null,
    form,
    onSaved: (action) => {
      toast({ tone: 'good', title: t`Update scheduled`, message: planName, action });
      onClose();
    },
  });
  const modify = useChange<ModifyDialogMutation>(mutation, {
    variables: (dryRun) => ({ input: { id: data.id, expectedVersion: data.version, ...changes }, dryRun }),
    ready: !later && changed && missing === null,
    effects: (answer) => answer.assignmentModify.effects,
    errors: (answer) => answer.assignmentModify.userErrors,
    form,
    onSaved: () => {
      toast({ tone: 'good', title: t`Service plan modified`, message: planName });
      onClose();
    },
  });
  const change = later ? schedule : modify;
  const save = () => {
    if (missing === null) return change.save();
    form.setFieldError(missing, missing.endsWith('Date') ? t`Select a day.` : t`Type a number.`);
    form.getInputNode(missing)?.focus();
  };

  const days = { allowDecimal: false, allowNegative: false, clampBehavior: 'none' as const, required: true };
  const renewsTo = values.when === 'renewal' && values.expirationDate === was.expirationDate;
  // What is put off instead takes the place of what waits.
  const waitsInVain = !later && was.autoRenew && !values.autoRenew && waiting?.timing === 'AT_RENEWAL';
  const zone = t`In the time zone of the licenses`;
  return (
    <ChangeDialog
      title={edits ? t`Edit the scheduled update of ${planName}` : t`Modify ${planName}`}
      change={change}
      now={now}
      hint={t`Change something to see here what that does.`}
      confirm={later ? t`Schedule` : t`Save`}
      leave={t`Cancel`}
      disabled={!changed && missing === null}
      onSave={save}
      onClose={onClose}
    >
      {data.viewerCanSchedule && (
        <WhenFields
          values={values}
          onChange={set}
          error={error}
          today={today}
          waits={edits}
          renews={data.autoRenew}
        />
      )}
      <FieldSection title={t`Units and term`}>
        <WideField>
          <UnitsFields
            products={licenses.map(({ product, units }) => ({ ...product, units }))}
            values={values}
            onChange={set}
            error={error}
          />
        </WideField>
        {scheduled && !later && (
          <DateField
            label={t`License start date`}
            description={zone}
            min={addDays(today, -earliest)}
            max={addDays(today, latest)}
            data-path="startDate"
            value={values.startDate}
            error={error('startDate')}
            onChange={(startDate) => set({ startDate })}
          />
        )}
        {dated && (
          <DateField
            label={values.when === 'renewal' ? t`Last day after the renewal` : t`Last day`}
            description={
              values.when === 'renewal'
                ? t`As far as the renewal leads when empty`
                : was.expirationDate === ''
                  ? t`The licenses end on different days`
                  : zone
            }
            min={scheduled ? values.startDate : today}
            data-path="expirationDate"
            value={renewsTo ? '' : values.expirationDate}
            error={error('expirationDate')}
            onChange={(day) => set({ expirationDate: day === '' && later ? was.expirationDate : day })}
          />
        )}
      </FieldSection>
      <FieldSection title={t`Renewal`}>
        <WideField>
          <Checkbox
            label={t`Renew automatically`}
            checked={values.autoRenew}
            onChange={(event) => set({ autoRenew: event.currentTarget.checked })}
          />
        </WideField>
        {waitsInVain && (
          <WideField>
            <Note tone="warn">
              <Trans>
                A scheduled update waits for the renewal. Without auto-renewal it waits until somebody renews
                the plan.
              </Trans>
            </Note>
          </WideField>
        )}
        <WideField>
          <FieldGrid>
            <NumberInput
              {...days}
              label={t`Renewal period`}
              description={t`Months`}
              min={1}
              max={66}
              disabled={!values.autoRenew}
              data-path="renewalMonths"
              value={values.autoRenew ? values.renewalMonths : ''}
              error={error('renewalMonths')}
              onChange={(months) => set({ renewalMonths: typeof months === 'number' ? months : '' })}
            />
            <NumberInput
              {...days}
              label={t`Expiring soon from`}
              description={t`Days before the expiration`}
              min={0}
              max={365}
              data-path="notificationDays"
              value={values.notificationDays}
              error={error('notificationDays')}
              onChange={(count) => set({ notificationDays: typeof count === 'number' ? count : '' })}
            />
          </FieldGrid>
        </WideField>
        {!later && (data.managed || licenses.some(({ product }) => product.manageable)) && (
          <WideField>
            <Checkbox
              label={t`Remotely managed`}
              checked={values.managed}
              data-path="managed"
              error={error('managed')}
              onChange={(event) => set({ managed: event.currentTarget.checked })}
            />
          </WideField>
        )}
      </FieldSection>
    </ChangeDialog>
  );
}
