import { lazy, Suspense } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import type { TestClock_viewer$key } from '../__generated__/TestClock_viewer.graphql';

// Hardly any server has one.
const TestClockBanner = lazy(async () => ({
  default: (await import('./TestClockBanner')).TestClockBanner,
}));

/** Says on every screen that time is not the world's. */
export function TestClock({ viewer }: { viewer: TestClock_viewer$key }) {
  const { testClock } = useFragment(
    graphql`
      fragment TestClock_viewer on Viewer {
        testClock
      }
    `,
    viewer,
  );
  return <Suspense>{testClock && <TestClockBanner instant={testClock} />}</Suspense>;
}
