import { Trans, useLingui } from '@lingui/react/macro';
import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useRouterState } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { signIn } from '../lib/auth';
import { insidePath, paths } from '../lib/paths';
import { signInSearch } from '../lib/search';
import { FormProblems } from '../ui/Form';
import { Link } from '../ui/Link';
import { OutsideLayout } from '../ui/OutsideLayout';

/** One sign-in for everybody; the channel of the address decides whose account names are meant. */
export function SignInPage() {
  const { t } = useLingui();
  const { channel, next } = signInSearch.parse(useRouterState({ select: (state) => state.location.search }));
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const accountName = String(form.get('accountName') ?? '').trim();
    const password = String(form.get('password') ?? '');
    setPending(true);
    setProblem(null);
    const answer = await signIn(accountName, password, channel);
    if (answer.ok) {
      // A whole new page: nothing of whoever was signed in before stays in memory.
      window.location.replace(insidePath(next) ?? paths.dashboard());
      return;
    }
    setPending(false);
    setProblem(
      answer.status === 429
        ? t`Too many attempts. Wait a few minutes and try again.`
        : answer.status === 401 || answer.status === 400
          ? (answer.message ?? t`The account name or the password is wrong.`)
          : t`The server does not answer. Try again.`,
    );
  }

  return (
    <OutsideLayout title={t`Sign in`}>
      <form onSubmit={(event) => void submit(event)}>
        <FormProblems problems={problem ? [problem] : []} />
        <Stack gap="sm">
          <TextInput
            name="accountName"
            label={t`Account name`}
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            required
            withAsterisk={false}
            autoFocus
          />
          <PasswordInput
            name="password"
            label={t`Password`}
            autoComplete="current-password"
            required
            withAsterisk={false}
            visibilityToggleButtonProps={{ 'aria-label': t`Show the password` }}
          />
          <Button type="submit" fullWidth mt="xs" loading={pending}>
            <Trans>Sign in</Trans>
          </Button>
          <Link href={paths.forgotPassword({ channel })}>
            <Trans>Forgot your password?</Trans>
          </Link>
        </Stack>
      </form>
    </OutsideLayout>
  );
}
