import { useBlocker } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useHold } from './live';

// Most visits leave nothing behind.
const LeaveQuestion = lazy(async () => ({ default: (await import('./LeaveQuestion')).LeaveQuestion }));

/** Asks before a page is left whose form holds something that is not saved, and before it follows what others change. */
export function LeaveGuard({ dirty }: { dirty: boolean }) {
  useHold(dirty ? 'typed' : null);
  const { status, proceed, reset } = useBlocker({
    // Another tab of the same page takes the form away, what opens above it does not.
    shouldBlockFn: ({ current, next }) =>
      current.pathname !== next.pathname || tabOf(current.search) !== tabOf(next.search),
    enableBeforeUnload: dirty,
    disabled: !dirty,
    withResolver: true,
  });
  if (status !== 'blocked') return null;
  return (
    <Suspense>
      <LeaveQuestion onLeave={proceed} onStay={reset} />
    </Suspense>
  );
}

function tabOf(search: unknown): unknown {
  return typeof search === 'object' && search !== null ? Reflect.get(search, 'tab') : undefined;
}
