import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { countryChoices } from '../../lib/choices';
import { toFirstError } from '../../lib/firstError';
import { type RegistrationValues, requestRegistration, type Wanted } from '../../lib/registration';
import { FieldSection, FormActions, FormProblems, WideField } from '../../ui/Form';
import { useRefusalWords } from './Refusal';

interface RegistrationFormProps {
  wanted: Wanted;
  /** The verb of the page: "Register", "Start the trial". */
  send: string;
  sendsMail: boolean;
  onSent: (email: string) => void;
}

const empty: RegistrationValues = {
  company: '',
  city: '',
  state: '',
  country: '',
  firstName: '',
  lastName: '',
  email: '',
  phone: '',
  accountName: '',
};

/** The company and its first user, as strangers fill them in. */
export function RegistrationForm({ wanted, send, sendsMail, onSent }: RegistrationFormProps) {
  const { t, i18n } = useLingui();
  const words = useRefusalWords();
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [sending, setSending] = useState(false);
  const required = (value: string) => (value.trim() === '' ? t`This is required.` : null);
  const form = useForm<RegistrationValues>({
    initialValues: empty,
    validate: {
      company: required,
      city: required,
      state: required,
      firstName: required,
      lastName: required,
      email: (value) => (/^\S+@\S+\.\S+$/.test(value.trim()) ? null : t`Enter an email address.`),
      accountName: (value) =>
        /^[A-Za-z0-9_-]{4,25}$/.test(value.trim())
          ? null
          : t`4 to 25 letters, digits, hyphens and underscores.`,
    },
  });

  async function submit(values: RegistrationValues) {
    setSending(true);
    setProblems([]);
    const answer = await requestRegistration(wanted, values);
    setSending(false);
    if (answer.ok) {
      onSent(values.email);
      return;
    }
    const own = answer.problems.filter(({ field }) => field !== null && field in empty);
    for (const { field, message } of own) form.setFieldError(field ?? '', message);
    if (own.length === 0 || own.length < answer.problems.length) setProblems(words(answer));
    const first = own[0]?.field;
    if (first) form.getInputNode(first)?.focus();
  }

  const country = form.getInputProps('country');
  return (
    <form noValidate onSubmit={form.onSubmit((values) => void submit(values), toFirstError(form))}>
      <FormProblems problems={problems} />
      <FieldSection title={t`Company`}>
        <WideField>
          <TextInput
            label={t`Company`}
            required
            maxLength={128}
            autoComplete="organization"
            {...form.getInputProps('company')}
          />
        </WideField>
        <TextInput
          label={t`City`}
          required
          maxLength={64}
          autoComplete="address-level2"
          {...form.getInputProps('city')}
        />
        <TextInput
          label={t`State`}
          placeholder={t`State, region or province`}
          required
          maxLength={64}
          autoComplete="address-level1"
          {...form.getInputProps('state')}
        />
        <Select
          label={t`Country`}
          data={countryChoices(i18n.locale)}
          searchable
          clearable
          nothingFoundMessage={t`Nothing found`}
          clearButtonProps={{ 'aria-label': t`Clear country` }}
          {...country}
          value={country.value || null}
          onChange={(value) => form.setFieldValue('country', value ?? '')}
        />
        <TextInput
          label={t`Phone`}
          type="tel"
          maxLength={32}
          autoComplete="tel"
          {...form.getInputProps('phone')}
        />
      </FieldSection>
      <FieldSection title={t`Your account`}>
        <TextInput
          label={t`First name`}
          required
          maxLength={50}
          autoComplete="given-name"
          {...form.getInputProps('firstName')}
        />
        <TextInput
          label={t`Last name`}
          required
          maxLength={50}
          autoComplete="family-name"
          {...form.getInputProps('lastName')}
        />
        <TextInput
          label={t`Email address`}
          type="email"
          required
          maxLength={128}
          autoComplete="email"
          {...form.getInputProps('email')}
        />
        <TextInput
          label={t`Account name`}
          required
          maxLength={25}
          autoComplete="username"
          {...form.getInputProps('accountName')}
        />
      </FieldSection>
      <p>
        {sendsMail ? (
          <Trans>We send a message to the email address. Nothing is made until you confirm it there.</Trans>
        ) : (
          <Trans>
            This server sends no mail at present: the message to confirm this at the email address waits until
            it does. Nothing is made before.
          </Trans>
        )}
      </p>
      <FormActions>
        <Button type="submit" loading={sending}>
          {send}
        </Button>
      </FormActions>
    </form>
  );
}
