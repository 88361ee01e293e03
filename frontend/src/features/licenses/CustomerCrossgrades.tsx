import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { graphql, useFragment } from 'react-relay/hooks';
import type { CustomerCrossgrades_crossgrade$key } from '../../__generated__/CustomerCrossgrades_crossgrade.graphql';
import type { CustomerCrossgrades_query$key } from '../../__generated__/CustomerCrossgrades_query.graphql';
import { formatList } from '../../lib/names';
import { paths } from '../../lib/paths';
import { crossgradeStatusTones, crossgradeStatusWords } from '../../lib/words';
import { InstantText } from '../../ui/DateText';
import { EmptyState } from '../../ui/EmptyState';
import { Link } from '../../ui/Link';
import { Card } from '../../ui/PageLayout';
import { RowsSkeleton } from '../../ui/Skeletons';
import { StatusBadge } from '../../ui/StatusBadge';
import { Table, TableCell } from '../../ui/Table';
import classes from './AssignmentPanel.module.css';
import { LookAgain } from './LookAgain';
import { SuiteCrossgrades } from './SuiteCrossgrades';

/** The decisions about duplicates: those kept for later, those that suites ask for, then those that are over. */
export function CustomerCrossgrades({ query }: { query: CustomerCrossgrades_query$key }) {
  const { t } = useLingui();
  const data = useFragment(
    graphql`
      fragment CustomerCrossgrades_query on Query
      @argumentDefinitions(customerId: { type: "ID!" }, shown: { type: "Boolean!" }) {
        openCrossgrades: crossgrades(first: 100, filter: { customerIds: [$customerId], statuses: [OPEN] })
          @include(if: $shown) {
          nodes {
            ...CustomerCrossgrades_crossgrade
          }
        }
        customer(id: $customerId) @include(if: $shown) {
          suiteCrossgrades {
            id
          }
          ...SuiteCrossgrades_customer
        }
        endedCrossgrades: crossgrades(
          first: 25
          filter: { customerIds: [$customerId], statuses: [RESOLVED, CANCELED] }
        ) @include(if: $shown) {
          nodes {
            ...CustomerCrossgrades_crossgrade
          }
        }
      }
    `,
    query,
  );
  const open = data.openCrossgrades?.nodes;
  const ended = data.endedCrossgrades?.nodes;
  if (!open || !ended) return <RowsSkeleton rows={4} />;
  const { customer } = data;
  if (open.length + ended.length + (customer?.suiteCrossgrades.length ?? 0) === 0) {
    return (
      <EmptyState kind="nothing" title={t`No crossgrades`}>
        <Trans>
          When a plan or the new composition of a suite duplicates what the customer holds, the decision about
          each duplicate stands here.
        </Trans>
      </EmptyState>
    );
  }
  return (
    <>
      {open.length > 0 && (
        <Card title={t`To be decided`} flush>
          <CrossgradeTable label={t`Crossgrades to be decided`} crossgrades={open} />
        </Card>
      )}
      {customer && <SuiteCrossgrades customer={customer} />}
      {ended.length > 0 && (
        <Card title={t`Resolved and canceled`} flush>
          <CrossgradeTable label={t`Crossgrades resolved and canceled`} crossgrades={ended} />
        </Card>
      )}
    </>
  );
}

interface CrossgradeTableProps {
  label: string;
  crossgrades: CustomerCrossgrades_crossgrade$key;
}

function CrossgradeTable({ label, crossgrades }: CrossgradeTableProps) {
  const { t, i18n } = useLingui();
  const data = useFragment(
    graphql`
      fragment CustomerCrossgrades_crossgrade on Crossgrade @relay(plural: true) {
        id
        status
        stale
        createdAt
        resolvedAt
        canceledAt
        viewerCanResolve
        plan {
          name
        }
        items {
          chosen
          license {
            product {
              name
            }
          }
        }
        ...LookAgain_crossgrade
      }
    `,
    crossgrades,
  );
  const isOpen = data.some(({ status }) => status === 'OPEN');
  return (
    <Table
      label={label}
      columns={[
        { id: 'plan', header: t`To the service plan`, width: '30%' },
        { id: 'duplicates', header: t`Duplicate licenses` },
        { id: 'status', header: t`Status`, width: '26%' },
        { id: 'since', header: isOpen ? t`Kept since` : t`Ended`, width: '16%', align: 'end' },
      ]}
    >
      {data.map((crossgrade) => {
        const { id, status, stale, items, plan } = crossgrade;
        const open = items.filter(({ chosen }) => !chosen).length;
        return (
          <tr key={id}>
            <TableCell column="plan">
              <span className={classes.product}>
                <Link href={paths.crossgrade(id)}>{plan?.name ?? t`A plan that is granted no more`}</Link>
              </span>
            </TableCell>
            <TableCell column="duplicates">
              {formatList(
                i18n.locale,
                items.map(({ license }) => license.product.name),
              )}
              {status === 'OPEN' && open > 0 && (
                <span className={classes.soft}>
                  {' · '}
                  <Plural value={open} one="# not decided" other="# not decided" />
                </span>
              )}
            </TableCell>
            <TableCell column="status">
              <span className={classes.statuses}>
                <StatusBadge tone={crossgradeStatusTones[status]}>
                  {i18n._(crossgradeStatusWords[status])}
                </StatusBadge>
                {stale && <StatusBadge tone="warn">{t`Out of date`}</StatusBadge>}
                {stale && crossgrade.viewerCanResolve && <LookAgain crossgrade={crossgrade} small />}
              </span>
            </TableCell>
            <TableCell column="since">
              <InstantText instant={crossgrade.resolvedAt ?? crossgrade.canceledAt ?? crossgrade.createdAt} />
            </TableCell>
          </tr>
        );
      })}
    </Table>
  );
}
