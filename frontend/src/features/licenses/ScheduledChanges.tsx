import { Plural, Trans } from '@lingui/react/macro';
import { keyed } from '../../lib/keys';
import { DateText } from '../../ui/DateText';

interface ScheduledChangesProps {
  /** The style of each line. */
  line?: string;
  facts: {
    timing: 'ON_DATE' | 'AT_RENEWAL' | 'AT_TRIAL_END';
    effectiveDate?: string | null;
    newPlanName?: string | null;
    units?: number | null;
    licenses: readonly { productName: string; units: number }[];
    expirationDate?: string | null;
    autoRenew?: boolean | null;
    renewalMonths?: number | null;
    notificationDays?: number | null;
  };
}

/** When a scheduled update runs, and what it is to change: a line each. */
export function ScheduledChanges({ facts, line }: ScheduledChangesProps) {
  return (
    <>
      <span className={line}>
        {facts.timing === 'ON_DATE' ? (
          <Trans>
            On <DateText date={facts.effectiveDate} />
          </Trans>
        ) : facts.timing === 'AT_RENEWAL' ? (
          <Trans>At the renewal</Trans>
        ) : (
          <Trans>At the end of the trial</Trans>
        )}
      </span>
      {facts.newPlanName && (
        <span className={line}>
          <Trans>Service plan: {facts.newPlanName}</Trans>
        </span>
      )}
      {typeof facts.units === 'number' && (
        <span className={line}>
          <Plural value={facts.units} one="# unit" other="# units" />
        </span>
      )}
      {keyed(facts.licenses, ({ productName }) => productName).map(({ key, row: { productName, units } }) => (
        <span key={key} className={line}>
          {productName}: <Plural value={units} one="# unit" other="# units" />
        </span>
      ))}
      {facts.expirationDate && (
        <span className={line}>
          <Trans>
            Expires on <DateText date={facts.expirationDate} />
          </Trans>
        </span>
      )}
      {typeof facts.autoRenew === 'boolean' && (
        <span className={line}>
          {facts.autoRenew ? <Trans>Auto-renewal on</Trans> : <Trans>Auto-renewal off</Trans>}
        </span>
      )}
      {typeof facts.renewalMonths === 'number' && (
        <span className={line}>
          <Plural value={facts.renewalMonths} one="Renews every month" other="Renews every # months" />
        </span>
      )}
      {typeof facts.notificationDays === 'number' && (
        <span className={line}>
          <Plural
            value={facts.notificationDays}
            one="Expiring soon # day before"
            other="Expiring soon # days before"
          />
        </span>
      )}
    </>
  );
}
