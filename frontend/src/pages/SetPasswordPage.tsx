import { Trans, useLingui } from '@lingui/react/macro';
import { Button, PasswordInput, Stack } from '@mantine/core';
import { useRouterState } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { setPassword } from '../lib/auth';
import { paths } from '../lib/paths';
import { setPasswordSearch } from '../lib/search';
import { FormProblems } from '../ui/Form';
import { Link } from '../ui/Link';
import { OutsideLayout, OutsideMessage } from '../ui/OutsideLayout';

/** Where the link of a mail leads: a new account's first password, or a new one for an old account. */
export function SetPasswordPage() {
  const { t } = useLingui();
  const { token, channel } = setPasswordSearch.parse(
    useRouterState({ select: (state) => state.location.search }),
  );
  const [state, setState] = useState<'asking' | 'sending' | 'done' | 'over'>(token ? 'asking' : 'over');
  const [problem, setProblem] = useState<{ field: string | null; message: string } | null>(
    token ? null : { field: null, message: t`This link is not complete. Ask for a new one.` },
  );

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const password = String(form.get('password') ?? '');
    if (password !== String(form.get('again') ?? '')) {
      setProblem({ field: 'again', message: t`The two passwords differ.` });
      return;
    }
    setState('sending');
    setProblem(null);
    const answer = await setPassword(token ?? '', password);
    if (answer.ok) setState('done');
    else {
      setState(answer.field === 'token' ? 'over' : 'asking');
      setProblem({
        field: answer.field === 'password' ? 'password' : null,
        message:
          answer.status === 429
            ? t`Too many attempts. Wait a few minutes and try again.`
            : (answer.message ?? t`The server does not answer. Try again.`),
      });
    }
  }

  if (state === 'done') {
    return (
      <OutsideLayout title={t`Your password is set`}>
        <OutsideMessage>
          <Link href={paths.signIn({ channel })}>
            <Trans>Sign in</Trans>
          </Link>
        </OutsideMessage>
      </OutsideLayout>
    );
  }
  const another = (
    <Link href={paths.forgotPassword({ channel })}>
      <Trans>Ask for a new link</Trans>
    </Link>
  );
  if (state === 'over') {
    return (
      <OutsideLayout title={t`Set your password`}>
        <FormProblems problems={problem ? [problem.message] : []} />
        {another}
      </OutsideLayout>
    );
  }
  const show = { 'aria-label': t`Show the password` };
  return (
    <OutsideLayout title={t`Set your password`}>
      <form onSubmit={(event) => void submit(event)}>
        <FormProblems problems={problem && problem.field === null ? [problem.message] : []} />
        <Stack gap="sm">
          <PasswordInput
            name="password"
            label={t`New password`}
            autoComplete="new-password"
            required
            withAsterisk={false}
            autoFocus
            error={problem?.field === 'password' && problem.message}
            visibilityToggleButtonProps={show}
          />
          <PasswordInput
            name="again"
            label={t`The same again`}
            autoComplete="new-password"
            required
            withAsterisk={false}
            error={problem?.field === 'again' && problem.message}
            visibilityToggleButtonProps={show}
          />
          <Button type="submit" fullWidth mt="xs" loading={state === 'sending'}>
            <Trans>Set password</Trans>
          </Button>
          {another}
        </Stack>
      </form>
    </OutsideLayout>
  );
}
