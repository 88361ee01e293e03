import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import type { CustomerLicenses_customer$key } from '../../__generated__/CustomerLicenses_customer.graphql';
import { EmptyState } from '../../ui/EmptyState';
import { AssignmentPanel } from './AssignmentPanel';
import classes from './AssignmentPanel.module.css';
import type { AssignmentAction } from './changeValues';
import { EndedPlans } from './EndedPlans';
import { UnbundledLicenses } from './UnbundledLicenses';

// The dialogs that a visit may never open.
const ActivateDialog = lazy(async () => ({ default: (await import('./ActivateDialog')).ActivateDialog }));
const AssignmentDialog = lazy(async () => ({
  default: (await import('./AssignmentDialog')).AssignmentDialog,
}));
const DeleteLicenseDialog = lazy(async () => ({
  default: (await import('./DeleteLicenseDialog')).DeleteLicenseDialog,
}));

interface CustomerLicensesProps {
  customer: CustomerLicenses_customer$key;
  now: string;
  onAssign: () => void;
}

/** Everything that the customer holds, plan by plan, then what stands alone and what has ended. */
export function CustomerLicenses({ customer, now, onAssign }: CustomerLicensesProps) {
  const { t } = useLingui();
  const { assignments, viewerCanAssign } = useFragment(
    graphql`
      fragment CustomerLicenses_customer on Customer {
        viewerCanAssign
        assignments {
          id
          canceledAt
          licenses {
            id
            status
            unbundledAt
            ...UnbundledLicenses_license
            ...DeleteLicenseDialog_license
          }
          ...AssignmentPanel_assignment
          ...AssignmentDialog_assignment
          ...EndedPlans_assignment
        }
      }
    `,
    customer,
  );
  const [activating, setActivating] = useState<{ productName: string; code: string } | null>(null);
  const [changing, setChanging] = useState<{ id: string; action: AssignmentAction } | null>(null);
  const [deleting, setDeleting] = useState<string | null>(null);

  const alone = assignments
    .flatMap(({ licenses }) => licenses)
    .filter(({ unbundledAt, status }) => unbundledAt && status !== 'CANCELED');
  const ended = assignments.filter(({ canceledAt }) => canceledAt);
  // A plan of which nothing is left but licences that stand alone is no plan any more.
  const held = assignments.filter(
    ({ canceledAt, licenses }) => !canceledAt && licenses.some(({ unbundledAt }) => !unbundledAt),
  );
  const changed = assignments.find(({ id }) => id === changing?.id);
  const deleted = alone.find(({ id }) => id === deleting);

  const assign = viewerCanAssign && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={onAssign}>
      <Trans>Assign Individual Service Plan</Trans>
    </Button>
  );
  return (
    <>
      {held.length === 0 && alone.length === 0 ? (
        <EmptyState kind="nothing" title={t`No licenses yet`} action={assign}>
          <Trans>A service plan gives the customer a license for each of its products.</Trans>
        </EmptyState>
      ) : (
        <div className={classes.bar}>
          <span>
            <Plural value={held.length} one="# service plan" other="# service plans" />
          </span>
          {assign}
        </div>
      )}
      {held.map((assignment) => (
        <AssignmentPanel
          key={assignment.id}
          assignment={assignment}
          mayActivate={viewerCanAssign}
          onActivate={setActivating}
          onChange={(action) => setChanging({ id: assignment.id, action })}
        />
      ))}
      {alone.length > 0 && (
        <UnbundledLicenses licenses={alone} mayDelete={viewerCanAssign} onDelete={setDeleting} />
      )}
      {ended.length > 0 && <EndedPlans assignments={ended} />}
      <Suspense>
        {activating && <ActivateDialog {...activating} onClose={() => setActivating(null)} />}
        {changing && changed && (
          <AssignmentDialog
            action={changing.action}
            assignment={changed}
            now={now}
            onClose={() => setChanging(null)}
          />
        )}
        {deleted && <DeleteLicenseDialog license={deleted} now={now} onClose={() => setDeleting(null)} />}
      </Suspense>
    </>
  );
}
