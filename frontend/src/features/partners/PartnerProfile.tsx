import { Trans, useLingui } from '@lingui/react/macro';
import { Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { graphql, useFragment } from 'react-relay/hooks';
import type {
  PartnerProfile_partner$data,
  PartnerProfile_partner$key,
} from '../../__generated__/PartnerProfile_partner.graphql';
import type { PartnerProfileMutation } from '../../__generated__/PartnerProfileMutation.graphql';
import { countryName, languageName } from '../../lib/choices';
import { toFirstError } from '../../lib/firstError';
import { useNewest } from '../../lib/newest';
import { useSubmit } from '../../lib/submit';
import { useUndo } from '../../lib/undo';
import { partnerKindWords } from '../../lib/words';
import { CopyText } from '../../ui/CopyText';
import { InstantText, NoValue } from '../../ui/DateText';
import { FieldSection, FormActions, FormProblems } from '../../ui/Form';
import { Fact, KeyValue } from '../../ui/KeyValue';
import { LeaveGuard } from '../../ui/LeaveGuard';
import { Card } from '../../ui/PageLayout';
import { toast } from '../../ui/toast';
import { OptionalCompanyFields, RequiredCompanyFields } from './CompanyFields';
import { companyInput } from './partnerProfile';

const fragment = graphql`
  fragment PartnerProfile_partner on Partner {
    id
    version
    kind
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
    signInUrl
    createdAt
    parent {
      company
    }
    viewerCanUpdate
    viewerCanEditNotes
  }
`;

const mutation = graphql`
  mutation PartnerProfileMutation($input: PartnerUpdateInput!) {
    partnerUpdate(input: $input) {
      partner {
        version
        ...PartnerProfile_partner
        ...PartnerTable_partner
      }
      userErrors {
        ...submit_userError
      }
    }
  }
`;

const errors = (answer: PartnerProfileMutation['response']) => answer.partnerUpdate.userErrors;

interface PartnerProfileProps {
  partner: PartnerProfile_partner$key;
}

/** Who a partner company is. Whoever may change it gets a form, everybody else the facts. */
export function PartnerProfile({ partner }: PartnerProfileProps) {
  const { t, i18n } = useLingui();
  const data = useFragment(fragment, partner);
  return (
    <>
      <Card title={t`Account`}>
        <KeyValue>
          <Fact label={t`Kind`}>{i18n._(partnerKindWords[data.kind])}</Fact>
          {data.parent && <Fact label={t`Tier 1`}>{data.parent.company}</Fact>}
          <Fact label={t`Sign-in URL`}>
            <CopyText text={data.signInUrl} label={t`sign-in URL`} />
          </Fact>
          <Fact label={t`Partner ID`}>
            <CopyText text={data.id} label={t`partner ID`} mono />
          </Fact>
          <Fact label={t`Created`}>
            <InstantText instant={data.createdAt} />
          </Fact>
        </KeyValue>
      </Card>
      <Card title={t`Profile`}>
        {data.viewerCanUpdate ? <ProfileForm data={data} /> : <Facts data={data} />}
      </Card>
    </>
  );
}

interface ShownProps {
  data: PartnerProfile_partner$data;
}

function ProfileForm({ data }: ShownProps) {
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
  const inputOf = (profile: typeof values, expectedVersion: number) => ({
    input: {
      id: data.id,
      expectedVersion,
      ...companyInput(profile),
      ...(data.viewerCanEditNotes ? {} : { notes: undefined }),
    },
  });
  const setBack = useUndo<PartnerProfileMutation>(mutation, errors);
  const submit = useSubmit<PartnerProfileMutation>(mutation, {
    errors,
    form,
    onSaved: ({ partnerUpdate: { partner: saved } }) =>
      toast({
        tone: 'good',
        title: t`Profile saved`,
        action: saved ? setBack(inputOf(values, saved.version)) : undefined,
      }),
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
      <FieldSection title={t`Company`}>
        <RequiredCompanyFields field={(name) => form.getInputProps(name)} />
        <OptionalCompanyFields field={(name) => form.getInputProps(name)} noted={data.viewerCanEditNotes} />
      </FieldSection>
      <FieldSection title={t`Contact person`}>
        <TextInput label={t`First name`} required maxLength={50} {...form.getInputProps('firstName')} />
        <TextInput label={t`Last name`} required maxLength={50} {...form.getInputProps('lastName')} />
        <TextInput
          label={t`Email address`}
          type="email"
          required
          maxLength={128}
          {...form.getInputProps('email')}
        />
      </FieldSection>
      <FormActions>
        <Button type="submit" loading={submit.pending} disabled={!form.isDirty()}>
          <Trans>Save</Trans>
        </Button>
      </FormActions>
    </form>
  );
}

function Facts({ data }: ShownProps) {
  const { t, i18n } = useLingui();
  const facts: [label: string, value: string][] = [
    [t`Company`, data.company],
    [t`Contact person`, `${data.firstName} ${data.lastName}`.trim()],
    [t`Email address`, data.email],
    [t`Phone`, data.phone],
    [t`Address`, data.address],
    [t`Postal code`, data.postalCode],
    [t`City`, data.city],
    [t`State`, data.state],
    [t`Country`, countryName(i18n.locale, data.country)],
    [t`Time zone`, data.timeZone.replaceAll('_', ' ')],
    [t`Language`, languageName(i18n.locale, data.locale)],
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
