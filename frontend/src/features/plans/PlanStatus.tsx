import { useLingui } from '@lingui/react/macro';
import { IconLock } from '@tabler/icons-react';
import { graphql, useFragment } from 'react-relay/hooks';
import type { PlanStatus_plan$key } from '../../__generated__/PlanStatus_plan.graphql';
import { availabilityWords } from '../../lib/words';
import { StatusBadge } from '../../ui/StatusBadge';
import classes from './Plan.module.css';

const fragment = graphql`
  fragment PlanStatus_plan on ServicePlan {
    enabled
    locked
    availability
  }
`;

/** Whether a plan can be assigned, and what stands in the way. */
export function PlanStatus({ plan }: { plan: PlanStatus_plan$key }) {
  const { t, i18n } = useLingui();
  const { enabled, locked, availability } = useFragment(fragment, plan);
  return (
    <span className={classes.badges}>
      {!enabled && <StatusBadge tone="neutral">{t`Disabled`}</StatusBadge>}
      {enabled && !locked && availability === 'ON_SALE' && (
        <StatusBadge tone="good">{t`Enabled`}</StatusBadge>
      )}
      {locked && (
        <StatusBadge tone="warn" icon={IconLock}>
          {t`Locked`}
        </StatusBadge>
      )}
      {availability !== 'ON_SALE' && (
        <StatusBadge tone={availability === 'END_OF_SALE' ? 'warn' : 'bad'}>
          {i18n._(availabilityWords[availability])}
        </StatusBadge>
      )}
    </span>
  );
}
