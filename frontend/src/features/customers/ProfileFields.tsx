import { useLingui } from '@lingui/react/macro';
import { Select, Textarea, TextInput } from '@mantine/core';
import type { GetInputPropsReturnType } from '@mantine/form';
import { countryChoices, languageChoices, timeZoneChoices } from '../../lib/choices';
import { WideField } from '../../ui/Form';
import type { ProfileValues } from './profile';

interface FieldProps {
  /** The form's hold on one field. */
  field: (name: keyof ProfileValues) => GetInputPropsReturnType;
}

/** What every customer has: its name and where it is. */
export function CompanyFields({ field }: FieldProps) {
  const { t } = useLingui();
  return (
    <>
      <TextInput label={t`Company`} required maxLength={128} autoComplete="off" {...field('company')} />
      <TextInput label={t`City`} required maxLength={64} autoComplete="off" {...field('city')} />
      <TextInput
        label={t`State`}
        placeholder={t`State, region or province`}
        required
        maxLength={64}
        autoComplete="off"
        {...field('state')}
      />
    </>
  );
}

/** What may be left empty. */
export function OptionalFields({ field }: FieldProps) {
  const { t, i18n } = useLingui();
  const country = field('country');
  const timeZone: unknown = field('timeZone').value;
  const locale: unknown = field('locale').value;
  return (
    <>
      <TextInput label={t`Address`} maxLength={128} autoComplete="off" {...field('address')} />
      <TextInput label={t`Postal code`} maxLength={10} autoComplete="off" {...field('postalCode')} />
      <Select
        label={t`Country`}
        data={countryChoices(i18n.locale)}
        searchable
        clearable
        nothingFoundMessage={t`Nothing found`}
        limit={100}
        clearButtonProps={{ 'aria-label': t`Clear country` }}
        {...country}
        value={country.value || null}
      />
      <TextInput label={t`Phone`} type="tel" maxLength={32} autoComplete="off" {...field('phone')} />
      <Select
        label={t`Time zone`}
        description={t`The customer's license dates are counted in it.`}
        data={timeZoneChoices(typeof timeZone === 'string' ? timeZone : undefined)}
        searchable
        allowDeselect={false}
        nothingFoundMessage={t`Nothing found`}
        limit={100}
        {...field('timeZone')}
      />
      <Select
        label={t`Language`}
        description={t`Messages to the customer are written in it.`}
        data={languageChoices(i18n.locale, typeof locale === 'string' ? locale : undefined)}
        searchable
        allowDeselect={false}
        nothingFoundMessage={t`Nothing found`}
        {...field('locale')}
      />
      <TextInput
        label={t`Emergency contact email`}
        description={t`For when the customer's own mail is down; up to 5, separated by semicolons.`}
        autoComplete="off"
        {...field('emergencyEmails')}
      />
      <TextInput label={t`Industry`} maxLength={64} autoComplete="off" {...field('industry')} />
      <TextInput
        label={t`External ID`}
        description={t`The customer's number in your own system.`}
        maxLength={64}
        autoComplete="off"
        {...field('externalId')}
      />
      <WideField>
        <Textarea label={t`Notes`} rows={3} resize="vertical" maxLength={2000} {...field('notes')} />
      </WideField>
    </>
  );
}
