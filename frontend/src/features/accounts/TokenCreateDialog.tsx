import { Trans, useLingui } from '@lingui/react/macro';
import { Button, NumberInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { graphql } from 'react-relay/hooks';
import type { TokenCreateDialogMutation } from '../../__generated__/TokenCreateDialogMutation.graphql';
import { toFirstError } from '../../lib/firstError';
import type { Permission } from '../../lib/permissions';
import { useRefresh } from '../../lib/refresh';
import { useSubmit } from '../../lib/submit';
import { permissions, permissionWords } from '../../lib/words';
import { CheckList } from '../../ui/CheckList';
import { CopyText } from '../../ui/CopyText';
import { Dialog } from '../../ui/Dialog';
import { FormActions, FormProblems } from '../../ui/Form';
import { Note } from '../../ui/Note';

const mutation = graphql`
  mutation TokenCreateDialogMutation($input: APITokenCreateInput!) {
    tokenCreate(input: $input) {
      token {
        id
      }
      secret
      userErrors {
        ...submit_userError
      }
    }
  }
`;

interface TokenCreateDialogProps {
  /** What the viewer may do, and so the token at most. */
  offered: readonly Permission[];
  onClose: () => void;
}

/** Makes a token and shows its secret this once. */
export function TokenCreateDialog({ offered, onClose }: TokenCreateDialogProps) {
  const { t, i18n } = useLingui();
  const refresh = useRefresh();
  const [secret, setSecret] = useState<string | null>(null);
  const [scopes, setScopes] = useState<readonly string[]>(offered.filter((scope) => scope.endsWith('_READ')));
  const days: number | string = 90;
  const form = useForm<{ name: string; expiresInDays: number | string }>({
    initialValues: { name: '', expiresInDays: days },
    validate: {
      name: (value) => (value.trim() === '' ? t`Enter a name.` : null),
      expiresInDays: (value) => {
        const number = Number(value);
        return Number.isInteger(number) && number >= 1 && number <= 365 ? null : t`From 1 to 365.`;
      },
    },
  });
  const submit = useSubmit<TokenCreateDialogMutation>(mutation, {
    errors: (answer) => answer.tokenCreate.userErrors,
    form,
    onSaved: (answer) => {
      setSecret(answer.tokenCreate.secret ?? '');
      refresh();
    },
  });

  if (secret !== null) {
    return (
      <Dialog title={t`Copy the token now`} size="medium" unasked onClose={onClose}>
        <Stack gap="md">
          <Note tone="warn">
            <Trans>It is shown this once. Send it with each request as Authorization: Bearer.</Trans>
          </Note>
          <CopyText text={secret} label={t`token`} mono />
        </Stack>
        <FormActions>
          <Button onClick={onClose}>
            <Trans>Done</Trans>
          </Button>
        </FormActions>
      </Dialog>
    );
  }
  const chosen = permissions.filter((scope) => scopes.includes(scope));
  return (
    <Dialog title={t`Create API token`} size="medium" onClose={onClose}>
      <form
        noValidate
        onSubmit={form.onSubmit(
          ({ name, expiresInDays }) =>
            void submit.run({ input: { name, expiresInDays: Number(expiresInDays), scopes: chosen } }),
          toFirstError(form),
        )}
      >
        <FormProblems problems={submit.problems} failure={submit.failure} onRetry={submit.retry} />
        <Stack gap="md">
          <TextInput
            label={t`Name`}
            description={t`What uses it, such as the billing export`}
            required
            maxLength={64}
            data-autofocus
            {...form.getInputProps('name')}
          />
          <NumberInput
            label={t`Days until it expires`}
            required
            allowDecimal={false}
            allowNegative={false}
            clampBehavior="none"
            hideControls
            {...form.getInputProps('expiresInDays')}
          />
          <CheckList
            label={t`What the token may do`}
            options={permissions
              .filter((scope) => offered.includes(scope))
              .map((value) => ({ value, label: i18n._(permissionWords[value]) }))}
            values={scopes}
            onChange={setScopes}
          />
        </Stack>
        <FormActions>
          <Button variant="default" onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button type="submit" loading={submit.pending} disabled={chosen.length === 0}>
            <Trans>Create token</Trans>
          </Button>
        </FormActions>
      </form>
    </Dialog>
  );
}
