import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Stack, TextInput } from '@mantine/core';
import { useRouterState } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { forgotPassword } from '../lib/auth';
import { paths } from '../lib/paths';
import { signInSearch } from '../lib/search';
import { FormProblems } from '../ui/Form';
import { Link } from '../ui/Link';
import { OutsideLayout, OutsideMessage } from '../ui/OutsideLayout';

/** Asks for a link by mail. Whether the account exists is told to nobody. */
export function ForgotPasswordPage() {
  const { t } = useLingui();
  const { channel } = signInSearch.parse(useRouterState({ select: (state) => state.location.search }));
  const [state, setState] = useState<'asking' | 'sending' | 'sent' | 'noMail'>('asking');
  const [problem, setProblem] = useState<string | null>(null);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const accountName = String(new FormData(event.currentTarget).get('accountName') ?? '').trim();
    setState('sending');
    setProblem(null);
    const answer = await forgotPassword(accountName, channel);
    if (answer.ok) setState(answer.sendsMail ? 'sent' : 'noMail');
    else {
      setState('asking');
      setProblem(
        answer.status === 429
          ? t`Too many attempts. Wait a few minutes and try again.`
          : (answer.message ?? t`The server does not answer. Try again.`),
      );
    }
  }

  const back = (
    <Link href={paths.signIn({ channel })}>
      <Trans>Back to the sign-in</Trans>
    </Link>
  );
  return (
    <OutsideLayout title={t`Forgot your password?`}>
      {state === 'noMail' ? (
        <OutsideMessage>
          <p>
            <Trans>
              This server sends no mail at present. Ask whoever manages your account for a link to set a new
              password.
            </Trans>
          </p>
          {back}
        </OutsideMessage>
      ) : state === 'sent' ? (
        <OutsideMessage>
          <p>
            <Trans>
              If there is such an account, a message with a link to set a new password is written to its email
              address.
            </Trans>
          </p>
          <p>
            <Trans>Where none comes, whoever manages your account can help.</Trans>
          </p>
          {back}
        </OutsideMessage>
      ) : (
        <form onSubmit={(event) => void submit(event)}>
          <FormProblems problems={problem ? [problem] : []} />
          <Stack gap="sm">
            <TextInput
              name="accountName"
              label={t`Account name`}
              description={t`A link to set a new password is written to the email address of the account.`}
              autoComplete="username"
              autoCapitalize="none"
              spellCheck={false}
              required
              withAsterisk={false}
              autoFocus
            />
            <Button type="submit" fullWidth mt="xs" loading={state === 'sending'}>
              <Trans>Mail the link</Trans>
            </Button>
            {back}
          </Stack>
        </form>
      )}
    </OutsideLayout>
  );
}
