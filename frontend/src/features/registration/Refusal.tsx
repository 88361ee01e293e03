import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { Refused } from '../../lib/registration';
import { OutsideMessage } from '../../ui/OutsideLayout';

/** What to tell of an answer that is none: the server's words, or our own where it did not answer. */
export function useRefusalWords(): (refused: Refused) => string[] {
  const { t } = useLingui();
  return ({ status, problems }) => {
    if (status === 429) return [t`Too many attempts. Wait a few minutes and try again.`];
    if (status === 0 || problems.length === 0) return [t`The server does not answer. Try again.`];
    return problems.map(({ message }) => message);
  };
}

/** Stands in place of a page that cannot be used now. */
export function RefusalNote({ refused }: { refused: Refused }) {
  const words = useRefusalWords();
  return (
    <>
      <OutsideMessage>
        {words(refused).map((said) => (
          <p key={said}>{said}</p>
        ))}
      </OutsideMessage>
      {(refused.status === 0 || refused.status === 429) && (
        <Button variant="default" fullWidth onClick={() => window.location.reload()}>
          <Trans>Try again</Trans>
        </Button>
      )}
    </>
  );
}
