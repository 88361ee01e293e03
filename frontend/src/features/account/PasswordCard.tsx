import { Trans, useLingui } from '@lingui/react/macro';
import { Button, PasswordInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { changePassword } from '../../lib/auth';
import { FieldGrid, FormActions, FormProblems } from '../../ui/Form';
import { Card } from '../../ui/PageLayout';
import { toast } from '../../ui/toast';

interface Problem {
  field: string | null;
  message: string;
}

/** Another password for whoever knows the present one. */
export function PasswordCard() {
  const { t } = useLingui();
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const given = new FormData(form);
    const text = (name: string) => String(given.get(name) ?? '');
    if (text('password') !== text('again')) {
      setProblem({ field: 'again', message: t`The two passwords differ.` });
      return;
    }
    setPending(true);
    setProblem(null);
    const answer = await changePassword(text('current'), text('password'));
    setPending(false);
    if (answer.ok) {
      form.reset();
      toast({ tone: 'good', title: t`Password changed`, message: t`All other sessions have ended.` });
      return;
    }
    setProblem({
      field: answer.field,
      message:
        answer.status === 429
          ? t`Too many attempts. Wait a few minutes and try again.`
          : (answer.message ?? t`The server does not answer. Try again.`),
    });
  }

  const errorOf = (field: string) => (problem?.field === field ? problem.message : null);
  const toggle = { 'aria-label': t`Show the password` };
  return (
    <Card title={<Trans>Password</Trans>}>
      <form onSubmit={(event) => void submit(event)}>
        <FormProblems problems={problem && problem.field === null ? [problem.message] : []} />
        <FieldGrid>
          <PasswordInput
            name="current"
            label={t`Present password`}
            autoComplete="current-password"
            required
            error={errorOf('current')}
            visibilityToggleButtonProps={toggle}
          />
          <PasswordInput
            name="password"
            label={t`New password`}
            autoComplete="new-password"
            required
            error={errorOf('password')}
            visibilityToggleButtonProps={toggle}
          />
          <PasswordInput
            name="again"
            label={t`The same again`}
            autoComplete="new-password"
            required
            error={errorOf('again')}
            visibilityToggleButtonProps={toggle}
          />
        </FieldGrid>
        <FormActions>
          <Button type="submit" loading={pending}>
            <Trans>Change password</Trans>
          </Button>
        </FormActions>
      </form>
    </Card>
  );
}
