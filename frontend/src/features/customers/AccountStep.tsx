import { Trans, useLingui } from '@lingui/react/macro';
import { Radio, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useState } from 'react';
import { addDays } from '../../lib/format';
import { usePermission } from '../../lib/permissions';
import { DateField } from '../../ui/DateField';
import { FieldGrid, FieldSection, WideField } from '../../ui/Form';
import classes from './CustomerCreateWizard.module.css';
import type { CreateValues } from './createValues';
import { PartnerSelect } from './PartnerSelect';
import { CompanyFields, OptionalFields } from './ProfileFields';

/** How many days ahead the account-creation message may wait. */
const latestEmail = 366;

const optional = [
  'address',
  'postalCode',
  'country',
  'phone',
  'timeZone',
  'locale',
  'emergencyEmails',
  'industry',
  'externalId',
  'notes',
  'partnerId',
];

interface AccountStepProps {
  form: UseFormReturnType<CreateValues>;
  /** Today in the customer's zone. */
  today: string;
}

/** Who the customer is, and its first user. */
export function AccountStep({ form, today }: AccountStepProps) {
  const { t } = useLingui();
  const choosesPartner = usePermission('PARTNERS_READ');
  const [opened, setOpened] = useState(false);
  // A field that is wrong is never hidden.
  const open = opened || optional.some((path) => form.errors[path] !== undefined);
  const { emailWhen, accountEmailOn } = form.values;
  return (
    <>
      <FieldSection title={t`Company`}>
        <CompanyFields field={form.getInputProps} />
      </FieldSection>
      <FieldSection title={t`Account`}>
        <TextInput
          label={t`Account name`}
          description={t`4 to 25 letters, digits, hyphens or underscores`}
          required
          maxLength={25}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          {...form.getInputProps('administrator.accountName')}
        />
        <TextInput
          label={t`User role`}
          description={t`Fixed for the first account`}
          value={t`Administrator`}
          readOnly
        />
      </FieldSection>
      <FieldSection title={t`Contact person`}>
        <TextInput
          label={t`First name`}
          required
          maxLength={50}
          autoComplete="off"
          {...form.getInputProps('administrator.firstName')}
        />
        <TextInput
          label={t`Last name`}
          required
          maxLength={50}
          autoComplete="off"
          {...form.getInputProps('administrator.lastName')}
        />
        <TextInput
          label={t`Email address`}
          type="email"
          required
          maxLength={128}
          autoComplete="off"
          {...form.getInputProps('administrator.email')}
        />
        <WideField>
          <div className={classes.when}>
            <Radio.Group
              label={t`Send account creation email`}
              value={emailWhen}
              onChange={(value) => form.setFieldValue('emailWhen', value === 'date' ? 'date' : 'now')}
            >
              <div className={classes.radios}>
                <Radio value="now" label={t`Immediately`} />
                <Radio value="date" label={t`On a date`} />
              </div>
            </Radio.Group>
            {emailWhen === 'date' && (
              <DateField
                label={t`Email date`}
                required
                min={today}
                max={addDays(today, latestEmail)}
                data-path="accountEmailOn"
                value={accountEmailOn}
                error={form.errors.accountEmailOn}
                onChange={(date) => form.setFieldValue('accountEmailOn', date)}
              />
            )}
          </div>
        </WideField>
      </FieldSection>
      <details className={classes.more} open={open} onToggle={(event) => setOpened(event.currentTarget.open)}>
        <summary>
          <Trans>Optional information</Trans>
        </summary>
        {open && (
          <FieldGrid>
            {choosesPartner && (
              <PartnerSelect
                value={form.values.partnerId}
                error={form.errors.partnerId}
                onChange={(partnerId) => {
                  // Another partner has other plans.
                  form.setValues({ partnerId, plans: [] });
                }}
              />
            )}
            <OptionalFields field={form.getInputProps} />
          </FieldGrid>
        )}
      </details>
    </>
  );
}
