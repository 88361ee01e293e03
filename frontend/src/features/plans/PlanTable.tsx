import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { graphql, useFragment, usePaginationFragment } from 'react-relay/hooks';
import type { PlanTable_plan$key } from '../../__generated__/PlanTable_plan.graphql';
import type { PlanTable_query$key } from '../../__generated__/PlanTable_query.graphql';
import type { PlanTablePaginationQuery } from '../../__generated__/PlanTablePaginationQuery.graphql';
import { paths } from '../../lib/paths';
import { licenseVersionWords, subscriptionTypeWords } from '../../lib/words';
import { DataGrid } from '../../ui/DataGrid';
import { NoValue } from '../../ui/DateText';
import { EmptyState } from '../../ui/EmptyState';
import { GridCell, type GridColumn, GridTitle } from '../../ui/GridCell';
import type { GridSort } from '../../ui/GridHead';
import { Tag } from '../../ui/Tag';
import { PlanStatus } from './PlanStatus';

const fragment = graphql`
  fragment PlanTable_query on Query
  @argumentDefinitions(
    filter: { type: "ServicePlanFilter" }
    orderBy: { type: "ServicePlanOrder" }
    count: { type: "Int", defaultValue: 100 }
    cursor: { type: "String" }
  )
  @refetchable(queryName: "PlanTablePaginationQuery") {
    plans(first: $count, after: $cursor, filter: $filter, orderBy: $orderBy)
      @connection(key: "PlanTable_plans") {
      totalCount
      edges {
        node {
          id
          ...PlanTable_plan
        }
      }
    }
  }
`;

const planFragment = graphql`
  fragment PlanTable_plan on ServicePlan {
    name
    product {
      name
    }
    licenseVersion
    subscriptionType
    initialMonths
    autoRenew
    renewalMonths
    partner {
      company
    }
    ...PlanStatus_plan
  }
`;

interface PlanTableProps {
  query: PlanTable_query$key;
  pending: boolean;
  /** Whether plans of several partners are listed. */
  makers: boolean;
  sort: GridSort;
  onSort: (sort: GridSort) => void;
  /** Undefined where nothing is filtered. */
  onClear: (() => void) | undefined;
  /** What can be done first where there is no plan yet. */
  first: ReactNode;
  above: (totalCount: number) => ReactNode;
}

export function PlanTable({ query, pending, makers, sort, onSort, onClear, first, above }: PlanTableProps) {
  const { t } = useLingui();
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<
    PlanTablePaginationQuery,
    PlanTable_query$key
  >(fragment, query);
  const columns: GridColumn[] = [
    { id: 'name', header: t`Plan`, width: 'minmax(0, 2fr)', minWidth: 220, card: 'title', sortable: true },
    { id: 'status', header: t`Status`, width: '176px', minWidth: 176, card: 'aside' },
    { id: 'product', header: t`Product`, width: 'minmax(0, 2fr)', minWidth: 180, card: 'line' },
    { id: 'version', header: t`Version`, width: '108px', minWidth: 108, card: 'line' },
    { id: 'subscription', header: t`Subscription`, width: '118px', minWidth: 118 },
    { id: 'renewal', header: t`Auto-renewal`, width: '164px', minWidth: 164 },
    ...(makers
      ? [
          {
            id: 'maker',
            header: t`Made by`,
            width: 'minmax(0, 1.5fr)',
            minWidth: 170,
            card: 'foot',
          } satisfies GridColumn,
        ]
      : []),
  ];
  return (
    <>
      {above(data.plans.totalCount)}
      <DataGrid
        label={t`Service plans`}
        columns={columns}
        rows={data.plans.edges.map(({ node }) => node)}
        rowKey={(plan) => plan.id}
        rowHref={(plan) => paths.plan(plan.id)}
        Cells={PlanCells}
        totalCount={data.plans.totalCount}
        hasMore={hasNext}
        loadingMore={isLoadingNext}
        onLoadMore={() => loadNext(100)}
        pending={pending}
        sort={sort}
        onSort={onSort}
        empty={
          onClear ? (
            <EmptyState kind="noMatch" onClear={onClear} />
          ) : (
            <EmptyState kind="nothing" title={t`No service plans yet`} action={first}>
              <Trans>A plan says which product a customer gets, for how long, and whether it renews.</Trans>
            </EmptyState>
          )
        }
      />
    </>
  );
}

function PlanCells({ row }: { row: PlanTable_plan$key }) {
  const { t, i18n } = useLingui();
  const plan = useFragment(planFragment, row);
  return (
    <>
      <GridCell column="name">
        <GridTitle>{plan.name}</GridTitle>
      </GridCell>
      <GridCell column="status">
        <PlanStatus plan={plan} />
      </GridCell>
      <GridCell column="product">
        <span title={plan.product.name}>{plan.product.name}</span>
      </GridCell>
      <GridCell column="version">
        <Tag>{i18n._(licenseVersionWords[plan.licenseVersion])}</Tag>
      </GridCell>
      <GridCell column="subscription">
        {plan.subscriptionType === 'OTHER' ? (
          <Plural value={plan.initialMonths} one="# month" other="# months" />
        ) : (
          i18n._(subscriptionTypeWords[plan.subscriptionType])
        )}
      </GridCell>
      <GridCell column="renewal">
        {plan.autoRenew ? (
          <Plural value={plan.renewalMonths} one="Every month" other="Every # months" />
        ) : (
          t`Off`
        )}
      </GridCell>
      <GridCell column="maker">{plan.partner ? plan.partner.company : <NoValue />}</GridCell>
    </>
  );
}
