import { Trans, useLingui } from '@lingui/react/macro';
import { Stack } from '@mantine/core';
import { useState } from 'react';
import type { Offered, Wanted } from '../../lib/registration';
import { OutsideLayout, OutsideMessage } from '../../ui/OutsideLayout';
import { OfferFacts } from './OfferFacts';
import { RegistrationForm } from './RegistrationForm';

interface RegisteringProps {
  offer: Offered;
  wanted: Wanted;
}

/** What is offered and the form to take it; then where to look for the message. */
export function Registering({ offer, wanted }: RegisteringProps) {
  const { t } = useLingui();
  const [sentTo, setSentTo] = useState<string | null>(null);
  const { partner, sendsMail } = offer;
  if (sentTo !== null && !sendsMail) {
    return (
      <OutsideLayout title={t`Your registration waits`}>
        <OutsideMessage>
          <p>
            <Trans>
              This server sends no mail at present. The message to <strong>{sentTo}</strong> goes out once it
              does; its link completes the registration with {partner} within 3 days from now.
            </Trans>
          </p>
          <p>
            <Trans>Tell {partner} that you wait for it.</Trans>
          </p>
        </OutsideMessage>
      </OutsideLayout>
    );
  }
  if (sentTo !== null) {
    return (
      <OutsideLayout title={t`Look in your mail`}>
        <OutsideMessage>
          <p>
            <Trans>
              We have sent a message to <strong>{sentTo}</strong>. Follow its link within 3 days to complete
              the registration with {partner}.
            </Trans>
          </p>
          <p>
            <Trans>Nothing there? Look for it among the unwanted messages, or register again.</Trans>
          </p>
        </OutsideMessage>
      </OutsideLayout>
    );
  }
  return (
    <OutsideLayout title={offer.trial ? t`Try it with ${partner}` : t`Register with ${partner}`} wide>
      <Stack gap="md">
        <OfferFacts offer={offer} />
        <RegistrationForm
          wanted={wanted}
          sendsMail={sendsMail}
          send={offer.trial ? t`Ask for the trial` : t`Register`}
          onSent={setSentTo}
        />
      </Stack>
    </OutsideLayout>
  );
}
