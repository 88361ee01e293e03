import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Checkbox, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { activationPolicyWords } from '../../lib/words';
import { FieldGrid, WideField } from '../../ui/Form';
import { Note } from '../../ui/Note';
import { Card } from '../../ui/PageLayout';
import classes from './Plan.module.css';
import {
  type Activation,
  fixedTerms,
  type Licensed,
  type NumberField,
  type Version,
  type VersionRules,
} from './planRules';
import type { PlanForm } from './usePlanForm';

/** Descriptions below their fields keep neighbours in one line. */
const below: ('label' | 'input' | 'description' | 'error')[] = ['label', 'input', 'description', 'error'];

/** What the version of a plan means, and what it fixes. */
export function VersionNote({ version }: { version: Version }) {
  return (
    <Note>
      {version === 'TRIAL' && (
        <Trans>
          A free trial of one month: it does not renew and has no grace period. A customer can try each
          product family once.
        </Trans>
      )}
      {version === 'FULL' && (
        <Trans>The paid license. Its term, renewal and grace period are yours to choose.</Trans>
      )}
      {version === 'NFR' && (
        <Trans>
          Not for resale: one free license with one unit, for your own training, testing and demonstrations.
          All settings are fixed, only the name is yours to choose.
        </Trans>
      )}
    </Note>
  );
}

/** Whether prospects may ask for a trial by themselves. Its address is shown with the plan. */
export function TrialFormFields({ form }: { form: PlanForm }) {
  const { t } = useLingui();
  const { licenseVersion, trialForm } = form.getValues();
  if (licenseVersion !== 'TRIAL') return null;
  return (
    <Card title={<Trans>Trial form</Trans>}>
      <FieldGrid>
        <WideField>
          <Checkbox
            label={t`Offer a form where prospects ask for the trial`}
            description={t`Whoever confirms their email address becomes your customer. The plan shows the address to hand out.`}
            {...form.getInputProps('trialForm', { type: 'checkbox' })}
          />
        </WideField>
        {trialForm && (
          <NumberInput
            label={t`Units per prospect`}
            required
            withAsterisk={false}
            allowDecimal={false}
            allowNegative={false}
            clampBehavior="none"
            hideControls
            {...form.getInputProps('trialFormUnits')}
          />
        )}
      </FieldGrid>
    </Card>
  );
}

interface TermFieldsProps {
  form: PlanForm;
  /** Those of the plan's version. */
  rules: VersionRules | undefined;
  /** How a plan of its product can start. */
  starts: readonly Activation[];
}

/** When licenses start, how long they run, and what happens at their end. */
export function TermFields({ form, rules, starts }: TermFieldsProps) {
  const { t, i18n } = useLingui();
  const { autoRenew, initialMonths } = form.getValues();
  const fixed = fixedTerms(rules);
  const byCode = starts.length === 1 && starts[0] === 'ACTIVATION_CODE';
  return (
    <>
      <Card title={<Trans>Term</Trans>}>
        <FieldGrid>
          <NativeSelect
            inputWrapperOrder={below}
            label={t`License starts`}
            description={
              byCode
                ? t`Installed products start when their activation code is entered`
                : t`Hosted products only`
            }
            data={starts.map((value) => ({ value, label: i18n._(activationPolicyWords[value]) }))}
            disabled={fixed.has('activation') || starts.length === 1}
            {...form.getInputProps('activation')}
          />
          <TermNumber
            form={form}
            fixed={fixed}
            field="initialMonths"
            label={t`Initial license period`}
            suffix={(value) => t`${plural(value, { one: 'month', other: 'months' })}`}
          />
          <WideField>
            <Checkbox
              label={t`Renew automatically`}
              disabled={fixed.has('autoRenew')}
              {...form.getInputProps('autoRenew', { type: 'checkbox' })}
              onChange={(event) => {
                const on = event.currentTarget.checked;
                form.setFieldValue('autoRenew', on);
                if (on && form.getValues().renewalMonths === '')
                  form.setFieldValue('renewalMonths', initialMonths);
              }}
            />
          </WideField>
          {autoRenew && (
            <TermNumber
              form={form}
              fixed={fixed}
              field="renewalMonths"
              label={t`Each renewal lasts`}
              suffix={(value) => t`${plural(value, { one: 'month', other: 'months' })}`}
            />
          )}
        </FieldGrid>
      </Card>
      <Card title={<Trans>Expiry and charging</Trans>}>
        <FieldGrid>
          <TermNumber
            form={form}
            fixed={fixed}
            field="notificationDays"
            label={t`Expiration notification`}
            description={t`From then on a license is expiring soon`}
            suffix={(value) => t`${plural(value, { one: 'day before', other: 'days before' })}`}
          />
          <div className={classes.pair}>
            <TermNumber
              form={form}
              fixed={fixed}
              field="graceLength"
              label={t`Grace period`}
              description={t`How long a license works after it has expired`}
            />
            <NativeSelect
              aria-label={t`Grace period is counted in`}
              data={[
                { value: 'MONTHS', label: t`months` },
                { value: 'DAYS', label: t`days` },
              ]}
              disabled={fixed.has('graceUnit')}
              {...form.getInputProps('graceUnit')}
            />
          </div>
          <TermNumber
            form={form}
            fixed={fixed}
            field="chargeableMonth"
            label={t`Charging starts in month`}
            description={t`1 is at once`}
          />
        </FieldGrid>
      </Card>
    </>
  );
}

interface TermNumberProps {
  form: PlanForm;
  fixed: ReadonlySet<string>;
  field: NumberField;
  label: string;
  description?: string;
  /** What it counts, behind the number. */
  suffix?: (value: number) => string;
}

function TermNumber({ form, fixed, field, label, description, suffix }: TermNumberProps) {
  const { [field]: value } = form.getValues();
  return (
    <NumberInput
      inputWrapperOrder={below}
      label={label}
      description={description}
      required
      withAsterisk={false}
      allowDecimal={false}
      allowNegative={false}
      clampBehavior="none"
      suffix={suffix && ` ${suffix(Number(value))}`}
      hideControls
      disabled={fixed.has(field)}
      {...form.getInputProps(field)}
    />
  );
}

interface ComponentFieldsProps {
  form: PlanForm;
  licensed: readonly Licensed[];
  /** They can be seen and not changed. */
  fixed?: boolean;
}

/** Where each product of a plan runs, and who runs it. Products without a choice are named only. */
export function ComponentFields({ form, licensed, fixed = false }: ComponentFieldsProps) {
  const { t } = useLingui();
  const open = licensed.some(({ dataCenters, manageable }) => dataCenters.length > 0 || manageable);
  if (!open) return null;
  return (
    <Card title={<Trans>Products of the plan</Trans>} flush>
      <ul className={classes.components}>
        {licensed.map((product, index) => {
          const { name } = product;
          return (
            <li key={product.id} className={classes.component}>
              <span className={classes.componentName}>{name}</span>
              <span className={classes.choice}>
                {product.dataCenters.length > 0 ? (
                  <NativeSelect
                    aria-label={t`Data center of ${name}`}
                    data={[
                      ...(product.dataCenters.length > 1
                        ? [{ value: '', label: t`Choose a data center` }]
                        : []),
                      ...product.dataCenters,
                    ]}
                    disabled={fixed}
                    {...form.getInputProps(`components.${index}.dataCenter`)}
                  />
                ) : (
                  <span className={classes.soft}>
                    <Trans>No data center</Trans>
                  </span>
                )}
              </span>
              <span className={classes.choice}>
                {product.manageable ? (
                  <Checkbox
                    label={t`Run from the remote manager`}
                    aria-label={t`Run ${name} from the remote manager`}
                    disabled={fixed}
                    {...form.getInputProps(`components.${index}.managed`, { type: 'checkbox' })}
                  />
                ) : (
                  <span className={classes.soft}>
                    <Trans>Not run from the remote manager</Trans>
                  </span>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}

/** The integrator's own id. */
export function ExternalIdField({ form, disabled = false }: { form: PlanForm; disabled?: boolean }) {
  const { t } = useLingui();
  return (
    <TextInput
      inputWrapperOrder={below}
      label={t`External ID`}
      description={t`Your own id, for integrations`}
      maxLength={64}
      disabled={disabled}
      {...form.getInputProps('externalId')}
    />
  );
}
