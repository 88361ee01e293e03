import { Trans, useLingui } from '@lingui/react/macro';
import { IconClock } from '@tabler/icons-react';
import { InstantText } from '../ui/DateText';
import classes from './TestClockBanner.module.css';

export function TestClockBanner({ instant }: { instant: string }) {
  const { t } = useLingui();
  return (
    <section className={classes.banner} aria-label={t`Test clock`}>
      <IconClock size={15} aria-hidden />
      <span>
        <Trans>
          Test clock: it is <InstantText instant={instant} /> here. Nothing on this server is real.
        </Trans>
      </span>
    </section>
  );
}
