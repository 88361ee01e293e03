import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import type { CustomerLicenses_customer$key } from '../../__generated__/CustomerLicenses_customer.graphql';
import { EmptyState } from '../../ui/EmptyState';
import { ActivateDialog } from './ActivateDialog';
import { AssignmentPanel } from './AssignmentPanel';
import classes from './AssignmentPanel.module.css';

interface CustomerLicensesProps {
  customer: CustomerLicenses_customer$key;
  onAssign: () => void;
}

/** Everything that the customer holds, plan by plan. */
export function CustomerLicenses({ customer, onAssign }: CustomerLicensesProps) {
  const { t } = useLingui();
  const { assignments, viewerCanAssign } = useFragment(
    graphql`
      fragment CustomerLicenses_customer on Customer {
        viewerCanAssign
        assignments {
          id
          ...AssignmentPanel_assignment
        }
      }
    `,
    customer,
  );
  const [activating, setActivating] = useState<{ productName: string; code: string } | null>(null);
  const assign = viewerCanAssign && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={onAssign}>
      <Trans>Assign Individual Service Plan</Trans>
    </Button>
  );
  if (assignments.length === 0) {
    return (
      <EmptyState kind="nothing" title={t`No licenses yet`} action={assign}>
        <Trans>A service plan gives the customer a license for each of its products.</Trans>
      </EmptyState>
    );
  }
  return (
    <>
      <div className={classes.bar}>
        <span>
          <Plural value={assignments.length} one="# service plan" other="# service plans" />
        </span>
        {assign}
      </div>
      {assignments.map((assignment) => (
        <AssignmentPanel
          key={assignment.id}
          assignment={assignment}
          mayActivate={viewerCanAssign}
          onActivate={setActivating}
        />
      ))}
      {activating && <ActivateDialog {...activating} onClose={() => setActivating(null)} />}
    </>
  );
}
