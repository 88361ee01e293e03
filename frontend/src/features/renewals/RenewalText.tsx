import { Plural, Trans } from '@lingui/react/macro';
import classes from './Renewals.module.css';

/** What becomes of a plan at its end, if nobody does anything. */
export function RenewalText({ autoRenew, months }: { autoRenew: boolean; months: number }) {
  if (!autoRenew) {
    return (
      <span className={classes.decide}>
        <Trans>Needs a decision</Trans>
      </span>
    );
  }
  return <Plural value={months} one="Renews for # month" other="Renews for # months" />;
}
