import { Plural, Trans } from '@lingui/react/macro';
import { graphql, readInlineData } from 'relay-runtime';
import type { ScheduledFacts_update$key } from '../../__generated__/ScheduledFacts_update.graphql';
import { keyed } from '../../lib/keys';
import { DateText } from '../../ui/DateText';
import classes from './EffectsSummary.module.css';

const fragment = graphql`
  fragment ScheduledFacts_update on ScheduledUpdateFacts @inline {
    timing
    effectiveDate
    newPlanName
    units
    licenses {
      productName
      units
    }
    expirationDate
    autoRenew
    renewalMonths
    notificationDays
  }
`;

/** What a scheduled update is to change, and when: a line each. */
export function ScheduledFacts({ update }: { update: ScheduledFacts_update$key }) {
  const facts = readInlineData(fragment, update);
  return (
    <>
      <span className={classes.soft}>
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
        <span className={classes.soft}>
          <Trans>Service plan: {facts.newPlanName}</Trans>
        </span>
      )}
      {typeof facts.units === 'number' && (
        <span className={classes.soft}>
          <Plural value={facts.units} one="# unit" other="# units" />
        </span>
      )}
      {keyed(facts.licenses, ({ productName }) => productName).map(({ key, row: { productName, units } }) => (
        <span key={key} className={classes.soft}>
          {productName}: <Plural value={units} one="# unit" other="# units" />
        </span>
      ))}
      {facts.expirationDate && (
        <span className={classes.soft}>
          <Trans>
            Expires on <DateText date={facts.expirationDate} />
          </Trans>
        </span>
      )}
      {typeof facts.autoRenew === 'boolean' && (
        <span className={classes.soft}>
          {facts.autoRenew ? <Trans>Auto-renewal on</Trans> : <Trans>Auto-renewal off</Trans>}
        </span>
      )}
      {typeof facts.renewalMonths === 'number' && (
        <span className={classes.soft}>
          <Plural value={facts.renewalMonths} one="Renews every month" other="Renews every # months" />
        </span>
      )}
      {typeof facts.notificationDays === 'number' && (
        <span className={classes.soft}>
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
