import { Trans, useLingui } from '@lingui/react/macro';
import { createContext, type ReactNode, use } from 'react';
import { graphql, useFragment, usePaginationFragment } from 'react-relay/hooks';
import type { PoolCells_pool$key } from '../../__generated__/PoolCells_pool.graphql';
import type { StockTable_query$key } from '../../__generated__/StockTable_query.graphql';
import type { StockTablePaginationQuery } from '../../__generated__/StockTablePaginationQuery.graphql';
import { formatNumber } from '../../lib/format';
import { unitTypeText } from '../../lib/unitTypes';
import { licenseVersionWords, poolLevelWords } from '../../lib/words';
import { DataGrid } from '../../ui/DataGrid';
import { EmptyState } from '../../ui/EmptyState';
import { fitting } from '../../ui/fitting';
import { GridCell, type GridColumn, GridTitle } from '../../ui/GridCell';
import type { GridSort } from '../../ui/GridHead';
import { Tag } from '../../ui/Tag';
import { PoolLevelBadge, PoolStock, PoolThreshold, poolFragment } from './PoolCells';

const fragment = graphql`
  fragment StockTable_query on Query
  @argumentDefinitions(
    filter: { type: "PoolFilter!" }
    orderBy: { type: "PoolOrder" }
    count: { type: "Int", defaultValue: 100 }
    cursor: { type: "String" }
  )
  @refetchable(queryName: "StockTablePaginationQuery") {
    pools(first: $count, after: $cursor, filter: $filter, orderBy: $orderBy) @connection(key: "StockTable_pools") {
      totalCount
      edges {
        node {
          id
          ...PoolCells_pool
        }
      }
    }
  }
`;

const TierTwo = createContext(false);

interface StockTableProps {
  query: StockTable_query$key;
  pending: boolean;
  sort: GridSort;
  onSort: (sort: GridSort) => void;
  /** Whose pools have a maximum. */
  tierTwo: boolean;
  /** Undefined where nothing is filtered. */
  onClear: (() => void) | undefined;
  /** What can be done first where there is no pool yet. */
  first: ReactNode;
  above: (totalCount: number) => ReactNode;
}

/** The stock of the own company: what is left of each product, and how it is filled up. */
export function StockTable({
  query,
  pending,
  sort,
  onSort,
  tierTwo,
  onClear,
  first,
  above,
}: StockTableProps) {
  const { t, i18n } = useLingui();
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<
    StockTablePaginationQuery,
    StockTable_query$key
  >(fragment, query);
  const threshold = tierTwo ? t`Minimum licenses` : t`Auto-refill threshold`;
  const columns: GridColumn[] = [
    {
      id: 'product',
      header: t`Product/Service`,
      width: 'minmax(0, 2fr)',
      minWidth: 200,
      card: 'title',
      sortable: true,
    },
    { id: 'version', ...fitting(i18n, t`Version`, licenseVersionWords, 'badge'), card: 'line' },
    { id: 'unit', header: t`Unit`, width: '150px', minWidth: 150 },
    { id: 'level', ...fitting(i18n, t`Level`, poolLevelWords, 'badge'), card: 'aside' },
    {
      id: 'stock',
      ...fitting(i18n, t`Remaining licenses`, {}, 'last'),
      align: 'end',
      card: 'line',
      sortable: true,
    },
    ...(tierTwo
      ? [
          {
            id: 'maximum',
            ...fitting(i18n, t`Maximum`, {}, 'last'),
            align: 'end',
            sortable: true,
          } satisfies GridColumn,
        ]
      : []),
    {
      id: 'threshold',
      ...fitting(i18n, threshold, {}, 'last'),
      align: 'end',
      card: 'foot',
      cardLabel: true,
      sortable: true,
    },
  ];
  return (
    <>
      {above(data.pools.totalCount)}
      <TierTwo value={tierTwo}>
        <DataGrid
          label={t`License pool`}
          columns={columns}
          rows={data.pools.edges.map(({ node }) => node)}
          rowKey={(pool) => pool.id}
          Cells={StockCells}
          totalCount={data.pools.totalCount}
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
              <EmptyState kind="nothing" title={t`No license pool yet`} action={first}>
                <Trans>Without a pool of a product, its licenses are not limited.</Trans>
              </EmptyState>
            )
          }
        />
      </TierTwo>
    </>
  );
}

function StockCells({ row }: { row: PoolCells_pool$key }) {
  const { i18n } = useLingui();
  const pool = useFragment(poolFragment, row);
  const tierTwo = use(TierTwo);
  return (
    <>
      <GridCell column="product">
        <GridTitle>{pool.product.name}</GridTitle>
      </GridCell>
      <GridCell column="version">
        <Tag>{i18n._(licenseVersionWords[pool.licenseVersion])}</Tag>
      </GridCell>
      <GridCell column="unit">{unitTypeText(i18n, pool.product.unitType)}</GridCell>
      <GridCell column="level">
        <PoolLevelBadge pool={pool} />
      </GridCell>
      <GridCell column="stock">
        <PoolStock pool={pool} tierTwo={tierTwo} />
      </GridCell>
      <GridCell column="maximum">{formatNumber(i18n.locale, pool.maximum)}</GridCell>
      <GridCell column="threshold">
        <PoolThreshold pool={pool} tierTwo={tierTwo} />
      </GridCell>
    </>
  );
}
