import { Plural, Trans } from '@lingui/react/macro';
import classes from './Renewals.module.css';

interface RenewalTextProps {
  autoRenew: boolean;
  months: number;
  suspended: boolean;
}

/** What becomes of a plan at its end, if nobody does anything. */
export function RenewalText({ autoRenew, months, suspended }: RenewalTextProps) {
  if (suspended) return <Trans>Suspended</Trans>;
  if (!autoRenew) {
    return (
      <span className={classes.decide}>
        <Trans>Needs a decision</Trans>
      </span>
    );
  }
  return <Plural value={months} one="Renews for # month" other="Renews for # months" />;
}
