import { Plural, useLingui } from '@lingui/react/macro';
import { graphql, useFragment } from 'react-relay/hooks';
import type { PlanFacts_plan$key } from '../../__generated__/PlanFacts_plan.graphql';
import { licenseVersionWords, subscriptionTypeWords } from '../../lib/words';
import classes from './PlanFields.module.css';

/** What a plan is, in one line. */
export function PlanFacts({ plan }: { plan: PlanFacts_plan$key }) {
  const { t, i18n } = useLingui();
  const data = useFragment(
    graphql`
      fragment PlanFacts_plan on ServicePlan {
        licenseVersion
        initialMonths
        subscriptionType
        autoRenew
        product {
          name
        }
      }
    `,
    plan,
  );
  return (
    <span className={classes.facts}>
      {data.product.name} · {i18n._(licenseVersionWords[data.licenseVersion])} ·{' '}
      {i18n._(subscriptionTypeWords[data.subscriptionType])} ·{' '}
      <Plural value={data.initialMonths} one="# month" other="# months" />
      {' · '}
      {data.autoRenew ? t`Auto-renewal` : t`No auto-renewal`}
    </span>
  );
}
