import { Trans, useLingui } from '@lingui/react/macro';
import { IconClock } from '@tabler/icons-react';
import { graphql, useFragment } from 'react-relay/hooks';
import type { TestClock_viewer$key } from '../__generated__/TestClock_viewer.graphql';
import { InstantText } from '../ui/DateText';
import classes from './TestClock.module.css';

/** Says on every screen that time is not the world's. */
export function TestClock({ viewer }: { viewer: TestClock_viewer$key }) {
  const { t } = useLingui();
  const { testClock } = useFragment(
    graphql`
      fragment TestClock_viewer on Viewer {
        testClock
      }
    `,
    viewer,
  );
  if (!testClock) return null;
  return (
    <section className={classes.banner} aria-label={t`Test clock`}>
      <IconClock size={15} aria-hidden />
      <span>
        <Trans>
          Test clock: it is <InstantText instant={testClock} /> here. Nothing on this server is real.
        </Trans>
      </span>
    </section>
  );
}
