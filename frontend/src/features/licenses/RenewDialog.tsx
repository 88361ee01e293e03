import { Trans, useLingui } from '@lingui/react/macro';
import { NumberInput, SegmentedControl } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import type { RenewDialog_assignment$key } from '../../__generated__/RenewDialog_assignment.graphql';
import type { RenewDialogMutation } from '../../__generated__/RenewDialogMutation.graphql';
import { addDays, dateIn } from '../../lib/format';
import { paths } from '../../lib/paths';
import { unitsOf } from '../../lib/units';
import { DateField } from '../../ui/DateField';
import { DateText } from '../../ui/DateText';
import { FieldSection, WideField } from '../../ui/Form';
import { useNavigation } from '../../ui/Link';
import { toast } from '../../ui/toast';
import { ChangeDialog } from './ChangeDialog';
import classes from './ChangeDialog.module.css';
import { bundled, commonDay, missingRenewal, type RenewValues, renewInput, textOf } from './changeValues';
import { UnitsFields } from './UnitsFields';
import { useChange } from './useChange';

const mutation = graphql`
  mutation RenewDialogMutation($input: AssignmentRenewInput!, $dryRun: Boolean!) {
    assignmentRenew(input: $input, dryRun: $dryRun) {
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
        code
      }
    }
  }
`;

interface RenewDialogProps {
  assignment: RenewDialog_assignment$key;
  now: string;
  onClose: () => void;
}

/** Extends the term of an assigned plan by hand. */
export function RenewDialog({ assignment, now, onClose }: RenewDialogProps) {
  const { t } = useLingui();
  const data = useFragment(
    graphql`
      fragment RenewDialog_assignment on Assignment {
        id
        version
        renewalMonths
        customer {
          id
        }
        plan {
          id
          name
          initialMonths
        }
        licenses {
          units
          status
          unbundledAt
          expirationDate
          timeZone
          product {
            id
            name
            unitType
          }
        }
      }
    `,
    assignment,
  );
  const planName = data.plan.name;
  const licenses = bundled(data.licenses);
  const held = licenses.map(({ units, product }) => ({ productId: product.id, units }));
  const today = dateIn(now, licenses[0]?.timeZone ?? 'UTC');
  const until = commonDay(licenses.map(({ expirationDate }) => expirationDate));
  const initialValues: RenewValues = {
    ...unitsOf(held),
    by: 'months',
    months: data.renewalMonths || data.plan.initialMonths,
    expirationDate: '',
  };
  const form = useForm({ initialValues });
  const values = form.getValues();
  const error = (path: string) => textOf(form.errors[path]);
  const set = (changed: Partial<RenewValues>) => {
    form.clearErrors();
    form.setValues({ ...values, ...changed });
  };

  // Something else has taken the place of what has expired: the plan can be assigned anew instead.
  const [replaced, setReplaced] = useState(false);
  const { go } = useNavigation();
  const missing = missingRenewal(values);
  const change = useChange<RenewDialogMutation>(mutation, {
    variables: (dryRun) => ({
      input: { id: data.id, expectedVersion: data.version, ...renewInput(values, held) },
      dryRun,
    }),
    ready: missing === null,
    effects: (answer) => answer.assignmentRenew.effects,
    errors: (answer) => answer.assignmentRenew.userErrors,
    form,
    onRefused: (answer) =>
      setReplaced(answer.assignmentRenew.userErrors.some(({ code }) => code === 'CROSSGRADE_REQUIRED')),
    onSaved: () => {
      toast({ tone: 'good', title: t`Service plan renewed`, message: planName });
      onClose();
    },
  });
  const save = () => {
    if (missing === null) return change.save();
    form.setFieldError(missing, missing === 'expirationDate' ? t`Select a day.` : t`Type a number.`);
    form.getInputNode(missing)?.focus();
  };

  return (
    <ChangeDialog
      title={t`Renew ${planName}`}
      change={change}
      now={now}
      hint={t`Say how long, or until when, to see here what that does.`}
      confirm={t`Renew`}
      leave={t`Cancel`}
      disabled={replaced}
      instead={
        replaced
          ? {
              label: t`Assign the plan anew`,
              pending: false,
              onClick: () => {
                onClose();
                go(paths.customer(data.customer.id, { assign: true, plan: data.plan.id }));
              },
            }
          : undefined
      }
      onSave={save}
      onClose={onClose}
    >
      {until !== '' && (
        <p className={classes.soft}>
          {until < today ? (
            <Trans>
              The term ended on <DateText date={until} />.
            </Trans>
          ) : (
            <Trans>
              The term runs to <DateText date={until} />.
            </Trans>
          )}
        </p>
      )}
      <FieldSection title={t`Term`}>
        <WideField>
          <SegmentedControl
            aria-label={t`How it is renewed`}
            data={[
              { value: 'months', label: t`By months` },
              { value: 'day', label: t`To a day` },
            ]}
            value={values.by}
            onChange={(by) => set({ by: by === 'day' ? 'day' : 'months' })}
          />
        </WideField>
        {values.by === 'months' ? (
          <NumberInput
            label={t`Months`}
            min={1}
            max={66}
            allowDecimal={false}
            allowNegative={false}
            clampBehavior="none"
            required
            data-path="months"
            value={values.months}
            error={error('months')}
            onChange={(months) => set({ months: typeof months === 'number' ? months : '' })}
          />
        ) : (
          <DateField
            label={t`Last day`}
            description={t`In the time zone of the licenses`}
            min={addDays(today, 1)}
            required
            data-path="expirationDate"
            value={values.expirationDate}
            error={error('expirationDate')}
            onChange={(expirationDate) => set({ expirationDate })}
          />
        )}
      </FieldSection>
      <FieldSection title={t`Units`}>
        <WideField>
          <UnitsFields
            products={licenses.map(({ product, units }) => ({ ...product, units }))}
            values={values}
            onChange={set}
            error={error}
          />
        </WideField>
      </FieldSection>
    </ChangeDialog>
  );
}
