import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { graphql, usePaginationFragment } from 'react-relay/hooks';
import type {
  PlanUpdates_query$data,
  PlanUpdates_query$key,
} from '../../__generated__/PlanUpdates_query.graphql';
import type { PlanUpdatesPaginationQuery } from '../../__generated__/PlanUpdatesPaginationQuery.graphql';
import { formatList } from '../../lib/names';
import { paths } from '../../lib/paths';
import { DateText, NoValue } from '../../ui/DateText';
import { Link } from '../../ui/Link';
import { Card } from '../../ui/PageLayout';
import { ShowMore } from '../../ui/ShowMore';
import { StatusBadge } from '../../ui/StatusBadge';
import { Table, TableCell } from '../../ui/Table';
import classes from './Plan.module.css';

const fragment = graphql`
  fragment PlanUpdates_query on Query
  @argumentDefinitions(
    planId: { type: "ID!" }
    count: { type: "Int", defaultValue: 25 }
    cursor: { type: "String" }
  )
  @refetchable(queryName: "PlanUpdatesPaginationQuery") {
    affected: assignments(
      first: $count
      after: $cursor
      filter: { planIds: [$planId], outOfDate: true }
    ) @connection(key: "PlanUpdates_affected") {
      totalCount
      edges {
        node {
          id
          viewerCanApply
          customer {
            id
            company
            partner {
              company
            }
          }
          scheduledUpdate {
            effectiveDate
            failedAt
          }
          crossgradeProducts {
            id
            name
          }
          ...ApplyDialog_assignment
        }
      }
    }
    ready: assignments(first: 1, filter: { planIds: [$planId], updatesAvailable: true }) {
      totalCount
    }
    losing: assignments(
      first: 1
      filter: { planIds: [$planId], outOfDate: true, scheduledUpdates: true, updateFailed: false }
    ) {
      totalCount
    }
    crossgrading: assignments(
      first: 1
      filter: { planIds: [$planId], outOfDate: true, needsCrossgrade: true }
    ) {
      totalCount
    }
  }
`;

export type WaitingAssignment = PlanUpdates_query$data['affected']['edges'][number]['node'];

interface PlanUpdatesProps {
  query: PlanUpdates_query$key;
  locked: boolean;
  onApply: (assignment: WaitingAssignment) => void;
  /** Opens what applies it to all; undefined where the viewer may not. */
  onApplyAll: ((count: number) => void) | undefined;
}

/** The customers who have the plan with its former products, and what applying the new ones means for each. */
export function PlanUpdates({ query, locked, onApply, onApplyAll }: PlanUpdatesProps) {
  const { t, i18n } = useLingui();
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<
    PlanUpdatesPaginationQuery,
    PlanUpdates_query$key
  >(fragment, query);
  const { affected, ready, losing, crossgrading } = data;
  if (affected.totalCount === 0) return null;
  return (
    <Card
      title={locked ? t`Customers it matters to` : t`Customers to be updated`}
      aside={
        !locked &&
        ready.totalCount > 0 &&
        onApplyAll && (
          <Button size="compact-sm" onClick={() => onApplyAll(ready.totalCount)}>
            <Trans>Apply to all without conflict…</Trans>
          </Button>
        )
      }
      flush
    >
      <p className={classes.summary}>
        <Plural
          value={affected.totalCount}
          one="# assigned plan has the former products"
          other="# assigned plans have the former products"
        />
        {losing.totalCount > 0 && (
          <>
            {' · '}
            <Plural
              value={losing.totalCount}
              one="# scheduled update would be lost"
              other="# scheduled updates would be lost"
            />
          </>
        )}
        {crossgrading.totalCount > 0 && (
          <>
            {' · '}
            <Plural value={crossgrading.totalCount} one="# needs a crossgrade" other="# need a crossgrade" />
          </>
        )}
      </p>
      <Table
        label={t`Customers with the former products`}
        columns={[
          { id: 'company', header: t`Company`, width: '28%' },
          { id: 'partner', header: t`Partner`, width: '20%' },
          { id: 'lost', header: t`Scheduled update`, width: '18%' },
          { id: 'crossgrade', header: t`Crossgrade`, width: '22%' },
          { id: 'apply', header: t`Action`, width: '12%', align: 'end' },
        ]}
      >
        {affected.edges.map(({ node }) => {
          const { company } = node.customer;
          const { scheduledUpdate: update } = node;
          return (
            <tr key={node.id}>
              <TableCell column="company">
                <Link href={paths.customer(node.customer.id)}>{company}</Link>
              </TableCell>
              <TableCell column="partner">{node.customer.partner?.company ?? <NoValue />}</TableCell>
              <TableCell column="lost">
                {update && update.failedAt === null ? (
                  <span className={classes.waiting}>
                    <StatusBadge tone="warn">{t`Would be lost`}</StatusBadge>
                    <span className={classes.soft}>
                      {update.effectiveDate ? <DateText date={update.effectiveDate} /> : t`At the renewal`}
                    </span>
                  </span>
                ) : (
                  <NoValue />
                )}
              </TableCell>
              <TableCell column="crossgrade">
                {node.crossgradeProducts.length > 0 ? (
                  <span className={classes.waiting}>
                    <StatusBadge tone="soon">{t`Required`}</StatusBadge>
                    <span className={classes.soft}>
                      {formatList(
                        i18n.locale,
                        node.crossgradeProducts.map(({ name }) => name),
                      )}
                    </span>
                  </span>
                ) : (
                  <NoValue />
                )}
              </TableCell>
              <TableCell column="apply">
                {node.viewerCanApply ? (
                  <Button
                    size="compact-sm"
                    variant="default"
                    aria-label={t`Apply to ${company}`}
                    onClick={() => onApply(node)}
                  >
                    <Trans>Apply…</Trans>
                  </Button>
                ) : (
                  <NoValue />
                )}
              </TableCell>
            </tr>
          );
        })}
      </Table>
      <ShowMore hasMore={hasNext} loading={isLoadingNext} onMore={() => loadNext(25)} />
    </Card>
  );
}
