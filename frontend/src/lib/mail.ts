import { useLingui } from '@lingui/react/macro';
import { createContext, use } from 'react';

/** Whether the server sends mail, as it says itself. */
export const SendsMail = createContext(true);

/** What becomes of a message with a link where the server sends no mail; nothing where it does. */
export function useMailNote(): string | undefined {
  const { t } = useLingui();
  return use(SendsMail)
    ? undefined
    : t`This server sends no mail: the message stays in the outbox, and the operator of the server makes a link with the command “lmp user link”.`;
}
