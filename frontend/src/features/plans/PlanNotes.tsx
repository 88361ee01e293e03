import { Trans } from '@lingui/react/macro';
import { graphql, useFragment } from 'react-relay/hooks';
import type { PlanNotes_plan$key } from '../../__generated__/PlanNotes_plan.graphql';
import { Note } from '../../ui/Note';
import classes from './Plan.module.css';

/** What stands in the way of a plan, before all else. */
export function PlanNotes({ plan }: { plan: PlanNotes_plan$key }) {
  const { locked, availability } = useFragment(
    graphql`
      fragment PlanNotes_plan on ServicePlan {
        locked
        availability
      }
    `,
    plan,
  );
  if (!locked && availability === 'ON_SALE') return null;
  return (
    <div className={classes.notes}>
      {locked && (
        <Note tone="warn">
          <Trans>
            The suite of this plan changed. Until the change is approved the plan can be neither assigned nor
            edited, and nothing of it can be changed at customers.
          </Trans>
        </Note>
      )}
      {availability === 'END_OF_SALE' && (
        <Note tone="warn">
          <Trans>
            The product is no longer sold. Customers who have the plan go on; nobody else gets it.
          </Trans>
        </Note>
      )}
      {availability === 'END_OF_LIFE' && (
        <Note tone="warn">
          <Trans>The product no longer exists.</Trans>
        </Note>
      )}
    </div>
  );
}
