import { useLingui } from '@lingui/react/macro';
import { type ErrorComponentProps, useRouter, useRouterState } from '@tanstack/react-router';
import { use, useEffect, useState } from 'react';
import { isUnreached, RequestError, requestIdOf, wordsOf } from '../lib/errors';
import { paths } from '../lib/paths';
import { ConsoleTitle } from '../ui/ConsoleTitle';
import { ErrorState } from '../ui/ErrorState';
import { useNavigation } from '../ui/Link';

/** What stands in place of a page that failed. A session that is over leads to the sign-in and back. */
export function PageError({ error, reset }: ErrorComponentProps) {
  const { t } = useLingui();
  const console = use(ConsoleTitle);
  const router = useRouter();
  const location = useRouterState({ select: (state) => state.location });
  if (error instanceof RequestError && error.code === 'UNAUTHENTICATED') {
    return <ToSignIn next={location.pathname + location.searchStr} />;
  }
  return (
    <>
      <title>{`${t`Error`} · ${console}`}</title>
      <ErrorState
        title={isUnreached(error) ? t`The server does not answer` : t`This page could not be shown`}
        requestId={requestIdOf(error)}
        onRetry={() => {
          reset();
          void router.invalidate();
        }}
      >
        {wordsOf(error)}
      </ErrorState>
    </>
  );
}

function ToSignIn({ next }: { next: string }) {
  const { go } = useNavigation();
  // The address changes before this leaves the screen: the one that failed is the one to come back to.
  const [from] = useState(next);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once.
  useEffect(
    () => go(paths.signIn({ next: from === paths.dashboard() ? undefined : from }), { replace: true }),
    [from],
  );
  return null;
}
