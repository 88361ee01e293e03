import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useRefusalWords } from '../features/registration/Refusal';
import { Registering } from '../features/registration/Registering';
import { findOffer, type Offered } from '../lib/registration';
import { OutsideLayout } from '../ui/OutsideLayout';

/** Where somebody registers a key that a partner sold them, and becomes its customer. */
export function RegisterPage() {
  const { t } = useLingui();
  const words = useRefusalWords();
  const [key, setKey] = useState('');
  const [looking, setLooking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [offer, setOffer] = useState<Offered | null>(null);

  async function look(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (key.trim() === '') {
      setProblem(t`Enter the registration key.`);
      return;
    }
    setLooking(true);
    setProblem(null);
    const answer = await findOffer({ key });
    setLooking(false);
    if (answer.ok) setOffer(answer.value);
    else setProblem(words(answer).join(' '));
  }

  if (offer) return <Registering offer={offer} wanted={{ key }} />;
  return (
    <OutsideLayout title={t`Register your key`}>
      <form noValidate onSubmit={(event) => void look(event)}>
        <Stack gap="sm">
          <TextInput
            label={t`Registration key`}
            description={t`From whoever you bought it from, such as 7K-M3QT-0XAB-9FZE-KW2P. Case and hyphens do not matter.`}
            required
            withAsterisk={false}
            autoFocus
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            maxLength={60}
            value={key}
            error={problem}
            onChange={(event) => setKey(event.currentTarget.value)}
          />
          <Button type="submit" fullWidth mt="xs" loading={looking}>
            <Trans>Continue</Trans>
          </Button>
        </Stack>
      </form>
    </OutsideLayout>
  );
}
