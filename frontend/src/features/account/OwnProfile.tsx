import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { graphql, useFragment } from 'react-relay/hooks';
import type { OwnProfile_user$key } from '../../__generated__/OwnProfile_user.graphql';
import type { OwnProfileMutation } from '../../__generated__/OwnProfileMutation.graphql';
import type { OwnProfileResetMutation } from '../../__generated__/OwnProfileResetMutation.graphql';
import { languageChoices, timeZoneChoices } from '../../lib/choices';
import { toFirstError } from '../../lib/firstError';
import { useMailNote } from '../../lib/mail';
import { useNewest } from '../../lib/newest';
import { useSubmit } from '../../lib/submit';
import { useUndo } from '../../lib/undo';
import { roleWords } from '../../lib/words';
import { FieldGrid, FormActions, FormProblems } from '../../ui/Form';
import { Fact, KeyValue } from '../../ui/KeyValue';
import { LeaveGuard } from '../../ui/LeaveGuard';
import { Card } from '../../ui/PageLayout';
import { toast } from '../../ui/toast';

const fragment = graphql`
  fragment OwnProfile_user on User {
    id
    version
    accountName
    role
    firstName
    lastName
    email
    phone
    timeZone
    locale
  }
`;

const mutation = graphql`
  mutation OwnProfileMutation($input: UserUpdateInput!) {
    userUpdate(input: $input) {
      user {
        version
        ...OwnProfile_user
      }
      userErrors {
        ...submit_userError
      }
    }
  }
`;

const resetMutation = graphql`
  mutation OwnProfileResetMutation($input: UserPasswordResetInput!) {
    userPasswordReset(input: $input) {
      userErrors {
        ...submit_userError
      }
    }
  }
`;

const errors = (answer: OwnProfileMutation['response']) => answer.userUpdate.userErrors;

/** The viewer's own name, addresses, zone and language. */
export function OwnProfile({ user: key }: { user: OwnProfile_user$key }) {
  const { t, i18n } = useLingui();
  const mailNote = useMailNote();
  const user = useFragment(fragment, key);
  const required = (value: string) => (value.trim() === '' ? t`This is required.` : null);
  const values = {
    firstName: user.firstName,
    lastName: user.lastName,
    email: user.email,
    phone: user.phone,
    timeZone: user.timeZone,
    locale: user.locale,
  };
  const form = useForm({
    initialValues: values,
    validate: { firstName: required, lastName: required, email: required },
  });
  const setBack = useUndo<OwnProfileMutation>(mutation, errors);
  const submit = useSubmit<OwnProfileMutation>(mutation, {
    errors,
    form,
    onSaved: ({ userUpdate: { user: saved } }) =>
      toast({
        tone: 'good',
        title: t`Profile saved`,
        action: saved
          ? setBack({ input: { id: user.id, expectedVersion: saved.version, ...values } })
          : undefined,
      }),
  });
  const newest = useNewest({ form, submit, version: user.version, values });
  const { email } = user;
  const reset = useSubmit<OwnProfileResetMutation>(resetMutation, {
    errors: (answer) => answer.userPasswordReset.userErrors,
    onSaved: () =>
      toast({
        tone: 'good',
        title: mailNote ? t`A message with a link is written to ${email}` : t`A link goes to ${email}`,
        message: mailNote,
      }),
  });
  return (
    <>
      <Card
        title={<Trans>Account</Trans>}
        aside={
          <Button
            variant="default"
            loading={reset.pending}
            onClick={() => void reset.run({ input: { id: user.id } })}
          >
            <Trans>Reset password</Trans>
          </Button>
        }
      >
        <FormProblems problems={reset.problems} failure={reset.failure} onRetry={reset.retry} />
        <KeyValue>
          <Fact label={t`Account name`}>{user.accountName}</Fact>
          <Fact label={t`User role`}>{i18n._(roleWords[user.role])}</Fact>
        </KeyValue>
      </Card>
      <Card title={<Trans>Profile</Trans>}>
        <form
          noValidate
          onSubmit={form.onSubmit(
            (typed) =>
              newest.saving(
                typed,
                submit.run({ input: { id: user.id, expectedVersion: user.version, ...typed } }),
              ),
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
          <FieldGrid>
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
              label={t`Phone`}
              type="tel"
              maxLength={32}
              autoComplete="tel"
              {...form.getInputProps('phone')}
            />
            <Select
              label={t`Time zone`}
              data={timeZoneChoices(form.values.timeZone)}
              searchable
              allowDeselect={false}
              nothingFoundMessage={t`Nothing found`}
              limit={100}
              {...form.getInputProps('timeZone')}
            />
            <Select
              label={t`Language`}
              data={languageChoices(i18n.locale, form.values.locale)}
              searchable
              allowDeselect={false}
              nothingFoundMessage={t`Nothing found`}
              {...form.getInputProps('locale')}
            />
          </FieldGrid>
          <FormActions>
            <Button type="submit" loading={submit.pending} disabled={!form.isDirty()}>
              <Trans>Save</Trans>
            </Button>
          </FormActions>
        </form>
      </Card>
    </>
  );
}
