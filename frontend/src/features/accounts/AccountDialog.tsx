import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { graphql, useFragment } from 'react-relay/hooks';
import type { AccountDialog_user$key, Role } from '../../__generated__/AccountDialog_user.graphql';
import type { AccountDialogCreateMutation } from '../../__generated__/AccountDialogCreateMutation.graphql';
import type { AccountDialogUpdateMutation } from '../../__generated__/AccountDialogUpdateMutation.graphql';
import { languageChoices, timeZoneChoices } from '../../lib/choices';
import { toFirstError } from '../../lib/firstError';
import { useMailNote } from '../../lib/mail';
import { useNewest } from '../../lib/newest';
import { useRefresh } from '../../lib/refresh';
import { useSubmit } from '../../lib/submit';
import { useUndo } from '../../lib/undo';
import { optionsOf, roles, roleWords } from '../../lib/words';
import { Dialog, DialogFoot } from '../../ui/Dialog';
import { FieldGrid, FormProblems } from '../../ui/Form';
import { toast } from '../../ui/toast';

const createMutation = graphql`
  mutation AccountDialogCreateMutation($input: UserCreateInput!) {
    userCreate(input: $input) {
      user {
        id
      }
      userErrors {
        ...submit_userError
      }
    }
  }
`;

const updateMutation = graphql`
  mutation AccountDialogUpdateMutation($input: UserUpdateInput!) {
    userUpdate(input: $input) {
      user {
        version
        ...AccountDialog_user
        ...AccountRow_user
      }
      userErrors {
        ...submit_userError
      }
    }
  }
`;

const updateErrors = (answer: AccountDialogUpdateMutation['response']) => answer.userUpdate.userErrors;

interface AccountDialogProps {
  /** The customer that a new account is for. */
  customerId?: string | null;
  /** The partner that a new account is for. */
  partnerId?: string | null;
  /** Whose zone and language a new account begins with. */
  company?: { timeZone: string; locale: string };
  /** The roles that a user of the company can have. */
  assignable: readonly Role[];
  /** The account to change; null for a new one. */
  user: AccountDialog_user$key | null;
  onClose: () => void;
}

/** Creates or changes the account of a person. */
export function AccountDialog(props: AccountDialogProps) {
  const { customerId = null, partnerId = null, company, assignable, user, onClose } = props;
  const { t, i18n } = useLingui();
  const refresh = useRefresh();
  const mailNote = useMailNote();
  const data = useFragment(
    graphql`
      fragment AccountDialog_user on User {
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
        lastSeenAt
        customer {
          id
        }
      }
    `,
    user,
  );
  const ofCustomer = customerId !== null || Boolean(data?.customer);
  // The account name of a partner's user is for good.
  const named = data && !ofCustomer;
  const offered = roles.filter((role) => role === data?.role || assignable.includes(role));
  const required = (value: string) => (value.trim() === '' ? t`This is required.` : null);
  const values = {
    accountName: data?.accountName ?? '',
    role: data?.role ?? 'ADMINISTRATOR',
    firstName: data?.firstName ?? '',
    lastName: data?.lastName ?? '',
    email: data?.email ?? '',
    phone: data?.phone ?? '',
    timeZone: data?.timeZone ?? company?.timeZone ?? 'UTC',
    locale: data?.locale ?? company?.locale ?? 'en-US',
  };
  const form = useForm({
    initialValues: values,
    validate: { accountName: required, firstName: required, lastName: required, email: required },
  });
  const create = useSubmit<AccountDialogCreateMutation>(createMutation, {
    errors: (answer) => answer.userCreate.userErrors,
    form,
    onSaved: () => {
      toast({
        tone: 'good',
        title: t`User created`,
        message: mailNote ?? t`A link to set a password goes to the user by email.`,
      });
      onClose();
      refresh();
    },
  });
  const changeOf = (user: { id: string }, typed: typeof values, expectedVersion: number) => ({
    input: {
      id: user.id,
      expectedVersion,
      ...typed,
      accountName: named ? undefined : typed.accountName,
    },
  });
  const setBack = useUndo<AccountDialogUpdateMutation>(updateMutation, updateErrors);
  const update = useSubmit<AccountDialogUpdateMutation>(updateMutation, {
    errors: updateErrors,
    form,
    onSaved: ({ userUpdate: { user: saved } }) => {
      // The link of an invitation ends with the address that it went to, and does not come back.
      const restored = data && (data.lastSeenAt !== null || form.getValues().email === data.email);
      const action = saved && restored ? setBack(changeOf(data, values, saved.version)) : undefined;
      toast({ tone: 'good', title: t`User saved`, action });
      onClose();
    },
  });
  const submit = data ? update : create;
  const newest = useNewest({ form, submit, version: data?.version ?? 0, values });
  const name = data?.accountName;
  return (
    <Dialog title={name ? t`Edit ${name}` : t`Create user`} size="medium" onClose={onClose}>
      <form
        noValidate
        onSubmit={form.onSubmit(
          (values) =>
            void (data
              ? update.run(changeOf(data, values, data.version))
              : create.run({ input: { customerId, partnerId, ...values } })),
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
        <FieldGrid>
          <TextInput
            label={t`Account name`}
            description={t`4 to 25 letters, digits, hyphens or underscores`}
            required
            maxLength={25}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            data-autofocus
            disabled={named ?? false}
            {...form.getInputProps('accountName')}
          />
          <Select
            label={t`User role`}
            description={t`What the user may do`}
            data={optionsOf(i18n, offered, roleWords)}
            allowDeselect={false}
            {...form.getInputProps('role')}
          />
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
          <TextInput
            label={t`Phone`}
            type="tel"
            maxLength={32}
            autoComplete="off"
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
        <DialogFoot>
          <Button variant="default" onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button type="submit" loading={submit.pending}>
            {data ? <Trans>Save</Trans> : <Trans>Create user</Trans>}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
}
