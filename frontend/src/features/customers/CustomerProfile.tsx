import { Trans, useLingui } from '@lingui/react/macro';
import { Alert, Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconInfoCircle } from '@tabler/icons-react';
import { graphql, useFragment } from 'react-relay/hooks';
import type {
  CustomerProfile_customer$data,
  CustomerProfile_customer$key,
} from '../../__generated__/CustomerProfile_customer.graphql';
import type { CustomerProfileMutation } from '../../__generated__/CustomerProfileMutation.graphql';
import { countryName, languageName } from '../../lib/choices';
import { toFirstError } from '../../lib/firstError';
import { useNewest } from '../../lib/newest';
import { useSubmit } from '../../lib/submit';
import { useUndo } from '../../lib/undo';
import { CopyText } from '../../ui/CopyText';
import { InstantText, NoValue } from '../../ui/DateText';
import { FieldSection, FormActions, FormProblems } from '../../ui/Form';
import { Fact, KeyValue } from '../../ui/KeyValue';
import { LeaveGuard } from '../../ui/LeaveGuard';
import { Card } from '../../ui/PageLayout';
import { toast } from '../../ui/toast';
import { CompanyFields, OptionalFields } from './ProfileFields';
import { profileField, profileInput } from './profile';

const mutation = graphql`
  mutation CustomerProfileMutation($input: CustomerUpdateInput!) {
    customerUpdate(input: $input) {
      customer {
        version
        ...CustomerProfile_customer
        ...CustomerHeader_customer
      }
      userErrors {
        ...submit_userError
      }
    }
  }
`;

const errors = (answer: CustomerProfileMutation['response']) => answer.customerUpdate.userErrors;

/** Who the customer is. Whoever may change it gets a form, everybody else the facts. */
export function CustomerProfile({ customer }: { customer: CustomerProfile_customer$key }) {
  const { t } = useLingui();
  const data = useFragment(
    graphql`
      fragment CustomerProfile_customer on Customer {
        id
        version
        externalId
        company
        city
        state
        country
        address
        postalCode
        phone
        notes
        firstName
        lastName
        email
        timeZone
        locale
        emergencyEmails
        industry
        createdAt
        updatedAt
        signInUrl
        createdByVendor
        createdBy {
          company
        }
        viewerCanUpdate
      }
    `,
    customer,
  );
  const createdBy = data.createdByVendor || data.createdBy?.company;
  return (
    <>
      <Card title={t`Account`}>
        <KeyValue>
          <Fact label={t`Sign-in URL`}>
            <CopyText text={data.signInUrl} label={t`sign-in URL`} />
          </Fact>
          <Fact label={t`Customer ID`}>
            <CopyText text={data.id} label={t`customer ID`} mono />
          </Fact>
          <Fact label={t`Created`}>
            <InstantText instant={data.createdAt} />
            {createdBy && (
              <>
                {' · '}
                {createdBy}
              </>
            )}
          </Fact>
          <Fact label={t`Changed`}>
            <InstantText instant={data.updatedAt} />
          </Fact>
        </KeyValue>
      </Card>
      <Card title={t`Profile`}>
        {data.viewerCanUpdate ? <ProfileForm data={data} /> : <Facts data={data} />}
      </Card>
    </>
  );
}

function ProfileForm({ data }: { data: CustomerProfile_customer$data }) {
  const { t } = useLingui();
  const required = (value: string) => (value.trim() === '' ? t`This is required.` : null);
  const values = {
    company: data.company,
    city: data.city,
    state: data.state,
    firstName: data.firstName,
    lastName: data.lastName,
    email: data.email,
    address: data.address,
    postalCode: data.postalCode,
    country: data.country,
    phone: data.phone,
    notes: data.notes,
    timeZone: data.timeZone,
    locale: data.locale,
    emergencyEmails: data.emergencyEmails.join('; '),
    industry: data.industry,
    externalId: data.externalId ?? '',
  };
  const form = useForm({
    initialValues: values,
    validate: {
      company: required,
      city: required,
      state: required,
      firstName: required,
      lastName: required,
      email: required,
    },
  });
  const incomplete = data.firstName === '' || data.lastName === '' || data.email === '';
  const inputOf = (profile: typeof values, expectedVersion: number) => ({
    input: { id: data.id, expectedVersion, ...profileInput(profile), ...contactOf(profile) },
  });
  const setBack = useUndo<CustomerProfileMutation>(mutation, errors);
  const submit = useSubmit<CustomerProfileMutation>(mutation, {
    errors,
    form,
    field: profileField,
    onSaved: ({ customerUpdate: { customer: saved } }) => {
      // A profile without a contact person, as an import leaves it, is not saved again.
      const action = saved && !incomplete ? setBack(inputOf(values, saved.version)) : undefined;
      toast({ tone: 'good', title: t`Profile saved`, action });
    },
  });
  const newest = useNewest({ form, submit, version: data.version, values });
  return (
    <form
      noValidate
      onSubmit={form.onSubmit(
        (typed) => newest.saving(typed, submit.run(inputOf(typed, data.version))),
        toFirstError(form),
      )}
    >
      <FormProblems
        problems={submit.problems}
        stale={submit.stale !== null}
        newest={newest}
        failure={submit.failure}
        onRetry={submit.retry}
      />
      <LeaveGuard dirty={form.isDirty()} />
      {incomplete && (
        <Alert variant="light" icon={<IconInfoCircle size={18} aria-hidden />} mb="md">
          <Trans>The contact person is missing; saving the profile needs one.</Trans>
        </Alert>
      )}
      <FieldSection title={t`Company`}>
        <CompanyFields field={form.getInputProps} />
      </FieldSection>
      <FieldSection title={t`Contact person`}>
        <TextInput
          label={t`First name`}
          required
          maxLength={50}
          autoComplete="off"
          {...form.getInputProps('firstName')}
        />
        <TextInput
          label={t`Last name`}
          required
          maxLength={50}
          autoComplete="off"
          {...form.getInputProps('lastName')}
        />
        <TextInput
          label={t`Email address`}
          type="email"
          required
          maxLength={128}
          autoComplete="off"
          {...form.getInputProps('email')}
        />
      </FieldSection>
      <FieldSection title={t`Details`}>
        <OptionalFields field={form.getInputProps} />
      </FieldSection>
      <FormActions>
        <Button variant="default" disabled={!form.isDirty()} onClick={() => form.reset()}>
          <Trans>Discard changes</Trans>
        </Button>
        <Button type="submit" loading={submit.pending} disabled={!form.isDirty() && !incomplete}>
          <Trans>Save</Trans>
        </Button>
      </FormActions>
    </form>
  );
}

function contactOf({ firstName, lastName, email }: { firstName: string; lastName: string; email: string }) {
  return { firstName, lastName, email };
}

function Facts({ data }: { data: CustomerProfile_customer$data }) {
  const { t, i18n } = useLingui();
  const facts: [string, string][] = [
    [t`Company`, data.company],
    [t`City`, data.city],
    [t`State`, data.state],
    [t`Contact person`, `${data.firstName} ${data.lastName}`.trim()],
    [t`Email address`, data.email],
    [t`Address`, data.address],
    [t`Postal code`, data.postalCode],
    [t`Country`, countryName(i18n.locale, data.country)],
    [t`Phone`, data.phone],
    [t`Time zone`, data.timeZone.replaceAll('_', ' ')],
    [t`Language`, languageName(i18n.locale, data.locale)],
    [t`Emergency contact email`, data.emergencyEmails.join('; ')],
    [t`Industry`, data.industry],
    [t`External ID`, data.externalId ?? ''],
    // Whose notes others keep has none.
    ...(data.notes ? [[t`Notes`, data.notes] satisfies [string, string]] : []),
  ];
  return (
    <KeyValue>
      {facts.map(([label, value]) => (
        <Fact key={label} label={label}>
          {value === '' ? <NoValue /> : value}
        </Fact>
      ))}
    </KeyValue>
  );
}
