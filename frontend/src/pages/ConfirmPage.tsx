import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Stack, TextInput } from '@mantine/core';
import { useRouterState } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { OfferFacts } from '../features/registration/OfferFacts';
import { RefusalNote, useRefusalWords } from '../features/registration/Refusal';
import { useAnswer } from '../features/registration/useAnswer';
import { paths } from '../lib/paths';
import {
  type Confirmed,
  confirmRegistration,
  findPending,
  type Pending,
  type Refused,
} from '../lib/registration';
import { confirmSearch } from '../lib/search';
import { FormProblems } from '../ui/Form';
import { Fact, KeyValue } from '../ui/KeyValue';
import { Link } from '../ui/Link';
import { OutsideLayout, OutsideMessage } from '../ui/OutsideLayout';
import { RowsSkeleton } from '../ui/Skeletons';

/** Where the link of a registration leads. Opening it does nothing: programs that look through mail open links too. */
export function ConfirmPage() {
  const { t } = useLingui();
  const { token = '' } = confirmSearch.parse(useRouterState({ select: (state) => state.location.search }));
  const answer = useAnswer(() => findPending(token), token);
  const [done, setDone] = useState<Confirmed | null>(null);

  if (done && answer?.ok) {
    const { email, accountName, sendsMail } = done;
    const { partner } = answer.value;
    return (
      <OutsideLayout title={t`Your registration is complete`}>
        <OutsideMessage>
          <p>
            {sendsMail ? (
              <Trans>
                We have sent a message to <strong>{email}</strong> with a link to set the password of your
                account <strong>{accountName}</strong>.
              </Trans>
            ) : (
              <Trans>
                This server sends no mail at present. Ask {partner} for a link to set the password of your
                account <strong>{accountName}</strong>.
              </Trans>
            )}
          </p>
        </OutsideMessage>
      </OutsideLayout>
    );
  }
  if (answer?.ok) return <Confirming pending={answer.value} token={token} onDone={setDone} />;
  return (
    <OutsideLayout title={t`Confirm your registration`}>
      {answer === null ? <RowsSkeleton rows={4} /> : <Refusal refused={answer} />}
    </OutsideLayout>
  );
}

function Refusal({ refused }: { refused: Refused }) {
  return (
    <>
      <RefusalNote refused={refused} />
      {refused.code === 'CONFLICT' && (
        <Link href={paths.signIn()}>
          <Trans>Sign in</Trans>
        </Link>
      )}
    </>
  );
}

interface ConfirmingProps {
  pending: Pending;
  token: string;
  onDone: (confirmed: Confirmed) => void;
}

function Confirming({ pending, token, onDone }: ConfirmingProps) {
  const { t } = useLingui();
  const words = useRefusalWords();
  const [sending, setSending] = useState(false);
  const [problems, setProblems] = useState<readonly string[]>([]);
  // Asked again only where the channel has the name already.
  const [taken, setTaken] = useState<string | null>(null);
  const [accountName, setAccountName] = useState(pending.accountName);
  const { partner } = pending;

  async function confirm(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setSending(true);
    setProblems([]);
    const answer = await confirmRegistration(token, accountName);
    setSending(false);
    if (answer.ok) {
      onDone(answer.value);
      return;
    }
    const name = answer.problems.find(({ field }) => field === 'accountName');
    setTaken(name?.message ?? null);
    if (!name) setProblems(words(answer));
  }

  return (
    <OutsideLayout title={t`Confirm your registration with ${partner}`} wide>
      <form noValidate onSubmit={(event) => void confirm(event)}>
        <FormProblems problems={problems} />
        <Stack gap="md">
          <OfferFacts offer={pending} />
          <KeyValue>
            <Fact label={t`Company`}>{pending.company}</Fact>
            <Fact label={t`Email address`}>{pending.email}</Fact>
            {taken === null && <Fact label={t`Account name`}>{accountName}</Fact>}
          </KeyValue>
          {taken !== null && (
            <TextInput
              label={t`Account name`}
              required
              withAsterisk={false}
              autoFocus
              maxLength={25}
              autoComplete="username"
              value={accountName}
              error={taken}
              onChange={(event) => setAccountName(event.currentTarget.value)}
            />
          )}
          <Button type="submit" fullWidth loading={sending}>
            <Trans>Confirm</Trans>
          </Button>
        </Stack>
      </form>
    </OutsideLayout>
  );
}
