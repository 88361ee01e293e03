import { useLingui } from '@lingui/react/macro';
import { Checkbox, NumberInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { graphql, useFragment } from 'react-relay/hooks';
import type { ModifyDialog_assignment$key } from '../../__generated__/ModifyDialog_assignment.graphql';
import type { ModifyDialogMutation } from '../../__generated__/ModifyDialogMutation.graphql';
import { addDays, dateIn } from '../../lib/format';
import { unitsOf } from '../../lib/units';
import { DateField } from '../../ui/DateField';
import { FieldGrid, FieldSection, WideField } from '../../ui/Form';
import { toast } from '../../ui/toast';
import { ChangeDialog } from './ChangeDialog';
import { bundled, commonDay, type ModifyValues, missingChange, modifyInput, textOf } from './changeValues';
import { UnitsFields } from './UnitsFields';
import { useChange } from './useChange';

const mutation = graphql`
  mutation ModifyDialogMutation($input: AssignmentModifyInput!, $dryRun: Boolean!) {
    assignmentModify(input: $input, dryRun: $dryRun) {
      assignment {
        customer {
          ...CustomerHeader_customer
          ...CustomerLicenses_customer
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
  onClose: () => void;
}

/** Changes units, days and terms of an assigned plan. */
export function ModifyDialog({ assignment, now, onClose }: ModifyDialogProps) {
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
  const form = useForm({ initialValues: was });
  const values = form.getValues();
  const error = (path: string) => textOf(form.errors[path]);
  const set = (changed: Partial<ModifyValues>) => {
    form.clearErrors();
    form.setValues({ ...values, ...changed });
  };

  const missing = missingChange(was, values);
  const changes = modifyInput(was, values, held);
  const changed = Object.keys(changes).length > 0;
  const change = useChange<ModifyDialogMutation>(mutation, {
    variables: (dryRun) => ({ input: { id: data.id, expectedVersion: data.version, ...changes }, dryRun }),
    ready: changed && missing === null,
    effects: (answer) => answer.assignmentModify.effects,
    errors: (answer) => answer.assignmentModify.userErrors,
    form,
    onSaved: () => {
      toast({ tone: 'good', title: t`Service plan modified`, message: planName });
      onClose();
    },
  });
  const save = () => {
    if (missing === null) return change.save();
    form.setFieldError(missing, missing.endsWith('Date') ? t`Select a day.` : t`Type a number.`);
    form.getInputNode(missing)?.focus();
  };

  const days = { allowDecimal: false, allowNegative: false, clampBehavior: 'none' as const, required: true };
  const zone = t`In the time zone of the licenses`;
  return (
    <ChangeDialog
      title={t`Modify ${planName}`}
      change={change}
      now={now}
      hint={t`Change something to see here what that does.`}
      confirm={t`Save`}
      leave={t`Cancel`}
      disabled={!changed && missing === null}
      onSave={save}
      onClose={onClose}
    >
      <FieldSection title={t`Units and term`}>
        <WideField>
          <UnitsFields
            products={licenses.map(({ product, units }) => ({ ...product, units }))}
            values={values}
            onChange={set}
            error={error}
          />
        </WideField>
        {scheduled && (
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
            label={t`Last day`}
            description={was.expirationDate === '' ? t`The licenses end on different days` : zone}
            min={scheduled ? values.startDate : today}
            data-path="expirationDate"
            value={values.expirationDate}
            error={error('expirationDate')}
            onChange={(expirationDate) => set({ expirationDate })}
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
        {(data.managed || licenses.some(({ product }) => product.manageable)) && (
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
