import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Overlay, PasswordInput, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { signIn } from '../lib/auth';
import { paths } from '../lib/paths';
import { Dialog } from '../ui/Dialog';
import { FormActions, FormProblems } from '../ui/Form';
import { type Guarded, sessionResumed } from './session';

/** A session that ends in the middle of work: sign in again above the page, which nobody reads meanwhile, and what was typed stays. */
export function SessionDialog({ who }: { who: Guarded }) {
  const { t } = useLingui();
  return (
    <>
      <Overlay fixed color="var(--surface-sunken)" backgroundOpacity={1} zIndex={9_999} />
      <Dialog title={t`Your session has ended`} zIndex={10_000}>
        <SignInAgain who={who} />
      </Dialog>
    </>
  );
}

function SignInAgain({ who }: { who: Guarded }) {
  const { t } = useLingui();
  const [problem, setProblem] = useState<string | null>(null);
  const [pending, setPending] = useState(false);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setPending(true);
    const answer = await signIn(who.accountName, String(form.get('password')), who.channel);
    setPending(false);
    if (answer.ok) sessionResumed();
    else setProblem(answer.message ?? t`The server did not answer.`);
  }

  return (
    <form onSubmit={(event) => void submit(event)}>
      <p>
        <Trans>Sign in again to go on where you were. Nothing that you typed is lost.</Trans>
      </p>
      <FormProblems problems={problem ? [problem] : []} />
      <TextInput label={t`Account name`} autoComplete="username" value={who.accountName} readOnly />
      <PasswordInput
        mt="sm"
        name="password"
        label={t`Password`}
        autoComplete="current-password"
        required
        data-autofocus
        visibilityToggleButtonProps={{ 'aria-label': t`Show the password` }}
      />
      <FormActions>
        <Button variant="default" onClick={() => window.location.assign(paths.signIn())}>
          <Trans>Leave this page</Trans>
        </Button>
        <Button type="submit" loading={pending}>
          <Trans>Sign in</Trans>
        </Button>
      </FormActions>
    </form>
  );
}
