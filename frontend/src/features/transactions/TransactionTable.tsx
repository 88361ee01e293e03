import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { graphql, useFragment, usePaginationFragment } from 'react-relay/hooks';
import type {
  TransactionTable_line$data,
  TransactionTable_line$key,
} from '../../__generated__/TransactionTable_line.graphql';
import type { TransactionTable_query$key } from '../../__generated__/TransactionTable_query.graphql';
import type { TransactionTablePaginationQuery } from '../../__generated__/TransactionTablePaginationQuery.graphql';
import { actorText } from '../../lib/actors';
import { formatNumber } from '../../lib/format';
import { paths } from '../../lib/paths';
import { licenseVersionWords, transactionTypeWords } from '../../lib/words';
import { DataGrid } from '../../ui/DataGrid';
import { DateText, InstantText } from '../../ui/DateText';
import { EmptyState } from '../../ui/EmptyState';
import { GridCell, type GridColumn, GridLines, GridTitle } from '../../ui/GridCell';
import type { GridSort } from '../../ui/GridHead';

const fragment = graphql`
  fragment TransactionTable_query on Query
  @argumentDefinitions(
    filter: { type: "TransactionFilter" }
    orderBy: { type: "TransactionOrder" }
    count: { type: "Int", defaultValue: 100 }
    cursor: { type: "String" }
  )
  @refetchable(queryName: "TransactionTablePaginationQuery") {
    transactions(first: $count, after: $cursor, filter: $filter, orderBy: $orderBy)
      @connection(key: "TransactionTable_transactions") {
      totalCount
      edges {
        node {
          id
          customer {
            id
          }
          ...TransactionTable_line
        }
      }
    }
  }
`;

const lineFragment = graphql`
  fragment TransactionTable_line on LicenseTransaction {
    type
    effectiveAt
    createdAt
    customer {
      company
    }
    product {
      name
    }
    plan {
      name
    }
    licenseVersion
    unitsBefore
    unitsAfter
    after {
      expirationDate
    }
    actorName
  }
`;

interface TransactionTableProps {
  query: TransactionTable_query$key;
  pending: boolean;
  sort: GridSort;
  onSort: (sort: GridSort) => void;
  /** Undefined where nothing is filtered. */
  onClear: (() => void) | undefined;
  above: (totalCount: number) => ReactNode;
}

/** The customer-transactions report: one line for each change of a license. */
export function TransactionTable({ query, pending, sort, onSort, onClear, above }: TransactionTableProps) {
  const { t } = useLingui();
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<
    TransactionTablePaginationQuery,
    TransactionTable_query$key
  >(fragment, query);
  const columns: GridColumn[] = [
    { id: 'customer', header: t`Customer`, width: 'minmax(0, 1.1fr)', minWidth: 140, card: 'title' },
    { id: 'recorded', header: t`Recorded`, width: '186px', minWidth: 186, card: 'line', sortable: true },
    { id: 'effective', header: t`Effective`, width: '186px', minWidth: 186 },
    { id: 'type', header: t`Type`, width: '132px', minWidth: 132, card: 'aside' },
    {
      id: 'product',
      header: t`Product and service plan`,
      width: 'minmax(0, 1.6fr)',
      minWidth: 210,
      card: 'foot',
    },
    {
      id: 'units',
      header: t`Units`,
      width: '100px',
      minWidth: 100,
      align: 'end',
      card: 'line',
      cardLabel: true,
    },
    { id: 'expiry', header: t`Expiration`, width: '110px', minWidth: 110, align: 'end' },
    { id: 'actor', header: t`By`, width: '106px', minWidth: 106 },
  ];
  return (
    <>
      {above(data.transactions.totalCount)}
      <DataGrid
        label={t`Customer transactions`}
        columns={columns}
        rows={data.transactions.edges.map(({ node }) => node)}
        rowKey={(line) => line.id}
        rowHref={(line) => paths.customer(line.customer.id, { tab: 'transactions' })}
        Cells={LineCells}
        totalCount={data.transactions.totalCount}
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
            <EmptyState kind="nothing" title={t`No transactions yet`}>
              <Trans>Every change of a license leaves a line here.</Trans>
            </EmptyState>
          )
        }
      />
    </>
  );
}

function LineCells({ row }: { row: TransactionTable_line$key }) {
  const { i18n } = useLingui();
  const line = useFragment(lineFragment, row);
  return (
    <>
      <GridCell column="customer">
        <GridTitle>{line.customer.company}</GridTitle>
      </GridCell>
      <GridCell column="recorded">
        <InstantText instant={line.createdAt} />
      </GridCell>
      <GridCell column="effective">
        <InstantText instant={line.effectiveAt} />
      </GridCell>
      <GridCell column="type">{i18n._(transactionTypeWords[line.type])}</GridCell>
      <GridCell column="product">
        <GridLines second={`${line.plan.name} · ${i18n._(licenseVersionWords[line.licenseVersion])}`}>
          {line.product.name}
        </GridLines>
      </GridCell>
      <GridCell column="units">
        <Units line={line} />
      </GridCell>
      <GridCell column="expiry">
        <DateText date={line.after.expirationDate} />
      </GridCell>
      <GridCell column="actor">{actorText(i18n, line.actorName)}</GridCell>
    </>
  );
}

function Units({ line: { unitsBefore, unitsAfter } }: { line: TransactionTable_line$data }) {
  const { t, i18n } = useLingui();
  const before = formatNumber(i18n.locale, unitsBefore);
  const after = formatNumber(i18n.locale, unitsAfter);
  if (unitsBefore === unitsAfter) return <span>{after}</span>;
  return (
    <span>
      <span aria-hidden>
        {before} → {after}
      </span>
      <span className="visually-hidden">{t`from ${before} to ${after}`}</span>
    </span>
  );
}
