import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import type { CustomerLicenses_customer$key } from '../../__generated__/CustomerLicenses_customer.graphql';
import { paths } from '../../lib/paths';
import { nothingSelected } from '../../ui/DataGrid';
import { EmptyState } from '../../ui/EmptyState';
import { Link } from '../../ui/Link';
import { SelectionBar } from '../../ui/SelectionBar';
import { AssignmentPanel } from './AssignmentPanel';
import classes from './AssignmentPanel.module.css';
import type { AssignmentAction } from './changeValues';
import { EndedPlans } from './EndedPlans';

// The dialogs that a visit may never open.
const ActivateDialog = lazy(async () => ({ default: (await import('./ActivateDialog')).ActivateDialog }));
const RegenerateCodeDialog = lazy(async () => ({
  default: (await import('./RegenerateCodeDialog')).RegenerateCodeDialog,
}));
const AssignmentDialog = lazy(async () => ({
  default: (await import('./AssignmentDialog')).AssignmentDialog,
}));

interface CustomerLicensesProps {
  customer: CustomerLicenses_customer$key;
  now: string;
  /** The assignment or license that the link leads to. */
  highlight: string | undefined;
  onAssign: () => void;
  /** Asks to end the plans that are selected. */
  onCancel: (assignmentIds: readonly string[]) => void;
}

/** Everything that the customer holds, plan by plan, and what has ended. What stands alone has a tab of its own. */
export function CustomerLicenses({ customer, now, highlight, onAssign, onCancel }: CustomerLicensesProps) {
  const { t } = useLingui();
  const { id, assignments, unbundledLicenses, viewerCanAssign } = useFragment(
    graphql`
      fragment CustomerLicenses_customer on Customer {
        id
        viewerCanAssign
        unbundledLicenses {
          id
        }
        ...UnbundledLicenses_customer
        assignments {
          id
          canceledAt
          viewerCanCancel
          licenses {
            id
            unbundledAt
            ...RegenerateCodeDialog_license
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
  const [regenerating, setRegenerating] = useState<string | null>(null);
  const [changing, setChanging] = useState<{ id: string; action: AssignmentAction } | null>(null);

  const [chosen, setChosen] = useState(nothingSelected);

  const alone = unbundledLicenses.length;
  const ended = assignments.filter(({ canceledAt }) => canceledAt);
  // A plan of which nothing is left but licenses that stand alone is no plan any more.
  const held = assignments.filter(
    ({ canceledAt, licenses }) => !canceledAt && licenses.some(({ unbundledAt }) => !unbundledAt),
  );
  // What has ended meanwhile is chosen no more.
  const keys = new Set(
    held.flatMap(({ id: plan, viewerCanCancel }) => (viewerCanCancel && chosen.keys.has(plan) ? [plan] : [])),
  );
  const recoded = assignments
    .flatMap(({ licenses }) => licenses)
    .find((license) => license.id === regenerating);
  const changed = assignments.find((assignment) => assignment.id === changing?.id);

  const assign = viewerCanAssign && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={onAssign}>
      <Trans>Assign Individual Service Plan</Trans>
    </Button>
  );
  return (
    <>
      {held.length === 0 && alone === 0 ? (
        <EmptyState kind="nothing" title={t`No licenses yet`} action={assign}>
          <Trans>A service plan gives the customer a license for each of its products.</Trans>
        </EmptyState>
      ) : (
        <div className={classes.bar}>
          <span>
            <Plural value={held.length} one="# service plan" other="# service plans" />
            {alone > 0 && (
              <>
                {' · '}
                <Link href={paths.customer(id, { tab: 'unbundled' })}>
                  <Plural value={alone} one="# unbundled license" other="# unbundled licenses" />
                </Link>
              </>
            )}
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
          onRegenerate={setRegenerating}
          highlight={highlight}
          selected={keys.has(assignment.id)}
          onSelect={(selected) => {
            const others = [...keys].filter((key) => key !== assignment.id);
            setChosen({ keys: new Set(selected ? [...others, assignment.id] : others), all: false });
          }}
          onChange={(action) => setChanging({ id: assignment.id, action })}
        />
      ))}
      <div className={classes.selection}>
        <SelectionBar
          selection={{ keys, all: false }}
          totalCount={held.length}
          onSelect={setChosen}
          actions={[{ id: 'cancel', label: t`Cancel…`, onClick: () => onCancel([...keys]) }]}
        />
      </div>
      {ended.length > 0 && <EndedPlans assignments={ended} highlight={highlight} />}
      <Suspense>
        {activating && <ActivateDialog {...activating} onClose={() => setActivating(null)} />}
        {recoded && (
          <RegenerateCodeDialog license={recoded} now={now} onClose={() => setRegenerating(null)} />
        )}
        {changing && changed && (
          <AssignmentDialog
            action={changing.action}
            assignment={changed}
            now={now}
            onClose={() => setChanging(null)}
          />
        )}
      </Suspense>
    </>
  );
}
