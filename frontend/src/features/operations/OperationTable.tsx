import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { graphql, useFragment, usePaginationFragment } from 'react-relay/hooks';
import type { OperationTable_operation$key } from '../../__generated__/OperationTable_operation.graphql';
import type { OperationTable_query$key } from '../../__generated__/OperationTable_query.graphql';
import type { OperationTablePaginationQuery } from '../../__generated__/OperationTablePaginationQuery.graphql';
import { actorText } from '../../lib/actors';
import { formatNumber } from '../../lib/format';
import { operationKindWords, operationStatusTones, operationStatusWords } from '../../lib/operationWords';
import { DataGrid } from '../../ui/DataGrid';
import { InstantText, NoValue } from '../../ui/DateText';
import { EmptyState } from '../../ui/EmptyState';
import { GridCell, type GridColumn, GridTitle } from '../../ui/GridCell';
import type { GridSort } from '../../ui/GridHead';
import { Progress } from '../../ui/Progress';
import { StatusBadge } from '../../ui/StatusBadge';
import { Tag } from '../../ui/Tag';
import classes from './Operations.module.css';
import { useUnderWay } from './useUnderWay';

const fragment = graphql`
  fragment OperationTable_query on Query
  @argumentDefinitions(
    filter: { type: "BulkOperationFilter" }
    orderBy: { type: "BulkOperationOrder" }
    count: { type: "Int", defaultValue: 100 }
    cursor: { type: "String" }
  )
  @refetchable(queryName: "OperationTablePaginationQuery") {
    bulkOperations(first: $count, after: $cursor, filter: $filter, orderBy: $orderBy)
      @connection(key: "OperationTable_bulkOperations") {
      totalCount
      edges {
        node {
          id
          finishedAt
          ...OperationTable_operation
        }
      }
    }
  }
`;

const operationFragment = graphql`
  fragment OperationTable_operation on BulkOperation {
    kind
    status
    createdAt
    actorName
    total
    done
    refused
    dryRun
  }
`;

interface OperationTableProps {
  query: OperationTable_query$key;
  pending: boolean;
  sort: GridSort;
  onSort: (sort: GridSort) => void;
  /** Undefined where nothing is searched. */
  onClear: (() => void) | undefined;
  /** The operation that is open beside the list. */
  openId: string | undefined;
  href: (id: string) => string;
  above: (totalCount: number) => ReactNode;
}

/** What was done to many at once, and how far it is. */
export function OperationTable(props: OperationTableProps) {
  const { query, pending, sort, onSort, openId, href, onClear, above } = props;
  const { t } = useLingui();
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<
    OperationTablePaginationQuery,
    OperationTable_query$key
  >(fragment, query);
  const rows = data.bulkOperations.edges.map(({ node }) => node);
  useUnderWay(rows.filter(({ finishedAt }) => !finishedAt).map(({ id }) => id));
  const columns: GridColumn[] = [
    { id: 'kind', header: t`Operation`, width: 'minmax(0, 1.6fr)', minWidth: 230, card: 'title' },
    { id: 'actor', header: t`By`, width: 'minmax(0, 1fr)', minWidth: 130, card: 'line', inPanel: true },
    { id: 'when', header: t`When`, width: '186px', minWidth: 186, card: 'line', sortable: true },
    { id: 'progress', header: t`Progress`, width: '170px', minWidth: 170, card: 'foot' },
    { id: 'refused', header: t`Refused`, width: '128px', minWidth: 128, align: 'end' },
    { id: 'status', header: t`Status`, width: '130px', minWidth: 130, card: 'aside', inPanel: true },
  ];
  return (
    <>
      {above(data.bulkOperations.totalCount)}
      <DataGrid
        label={t`Bulk operations`}
        columns={columns}
        rows={rows}
        rowKey={(operation) => operation.id}
        rowHref={(operation) => href(operation.id)}
        openKey={openId}
        Cells={OperationCells}
        totalCount={data.bulkOperations.totalCount}
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
            <EmptyState kind="nothing" title={t`No bulk operations yet`}>
              <Trans>
                What is done to many plans at once, as on the page Renewals, or to many customers is told here
                one by one.
              </Trans>
            </EmptyState>
          )
        }
      />
    </>
  );
}

function OperationCells({ row }: { row: OperationTable_operation$key }) {
  const { t, i18n } = useLingui();
  const operation = useFragment(operationFragment, row);
  const kind = i18n._(operationKindWords[operation.kind]);
  return (
    <>
      <GridCell column="kind">
        <span className={classes.kind}>
          <GridTitle>{kind}</GridTitle>
          {operation.dryRun && <Tag>{t`Check only`}</Tag>}
        </span>
      </GridCell>
      <GridCell column="actor">{actorText(i18n, operation.actorName)}</GridCell>
      <GridCell column="when">
        <InstantText instant={operation.createdAt} />
      </GridCell>
      <GridCell column="progress">
        <Progress done={operation.done} total={operation.total} label={kind} />
      </GridCell>
      <GridCell column="refused">
        {operation.refused > 0 ? formatNumber(i18n.locale, operation.refused) : <NoValue />}
      </GridCell>
      <GridCell column="status">
        <StatusBadge tone={operationStatusTones[operation.status]}>
          {i18n._(operationStatusWords[operation.status])}
        </StatusBadge>
      </GridCell>
    </>
  );
}
