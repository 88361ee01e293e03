import { useLingui } from '@lingui/react/macro';
import { Select, Textarea, TextInput } from '@mantine/core';
import type { GetInputPropsReturnType } from '@mantine/form';
import { countryChoices, languageChoices, timeZoneChoices } from '../../lib/choices';
import { WideField } from '../../ui/Form';
import type { CompanyValues } from './partnerProfile';

interface CompanyFieldsProps {
  /** The form's hold on one field. */
  field: (name: keyof CompanyValues) => GetInputPropsReturnType;
}

export function RequiredCompanyFields({ field }: CompanyFieldsProps) {
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

interface OptionalCompanyFieldsProps extends CompanyFieldsProps {
  /** Whether notes on the company are kept here. */
  noted?: boolean;
}

export function OptionalCompanyFields({ field, noted = true }: OptionalCompanyFieldsProps) {
  const { t, i18n } = useLingui();
  const country: unknown = field('country').value;
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
        {...field('country')}
        value={typeof country === 'string' && country !== '' ? country : null}
      />
      <TextInput label={t`Phone`} type="tel" maxLength={32} autoComplete="off" {...field('phone')} />
      <Select
        label={t`Time zone`}
        data={timeZoneChoices(typeof timeZone === 'string' ? timeZone : undefined)}
        searchable
        allowDeselect={false}
        nothingFoundMessage={t`Nothing found`}
        limit={100}
        {...field('timeZone')}
      />
      <Select
        label={t`Language`}
        data={languageChoices(i18n.locale, typeof locale === 'string' ? locale : undefined)}
        searchable
        allowDeselect={false}
        nothingFoundMessage={t`Nothing found`}
        {...field('locale')}
      />
      {noted && (
        <WideField>
          <Textarea label={t`Notes`} autosize minRows={2} maxRows={8} maxLength={2000} {...field('notes')} />
        </WideField>
      )}
    </>
  );
}
