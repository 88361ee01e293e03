import { graphql, readInlineData } from 'relay-runtime';
import type { ScheduledFacts_update$key } from '../../__generated__/ScheduledFacts_update.graphql';
import classes from './EffectsSummary.module.css';
import { ScheduledChanges } from './ScheduledChanges';

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

/** What a scheduled update is to change, and when: a line each, below what they hold for. */
export function ScheduledFacts({ update, title }: { update: ScheduledFacts_update$key; title?: string }) {
  return (
    <span className={classes.facts}>
      {title !== undefined && <span className={classes.caption}>{title}</span>}
      <ScheduledChanges facts={readInlineData(fragment, update)} line={classes.fact} />
    </span>
  );
}
