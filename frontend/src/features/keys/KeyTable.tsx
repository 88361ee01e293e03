import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { graphql, useFragment, usePaginationFragment } from 'react-relay/hooks';
import type { KeyTable_key$key } from '../../__generated__/KeyTable_key.graphql';
import type { KeyTable_query$key } from '../../__generated__/KeyTable_query.graphql';
import type { KeyTablePaginationQuery } from '../../__generated__/KeyTablePaginationQuery.graphql';
import { formatNumber } from '../../lib/format';
import { paths } from '../../lib/paths';
import { keyStatusTones, keyStatusWords } from '../../lib/words';
import { CopyText } from '../../ui/CopyText';
import { DataGrid, type GridSelection } from '../../ui/DataGrid';
import { DateText, InstantDay, NoValue } from '../../ui/DateText';
import { EmptyState } from '../../ui/EmptyState';
import { fitting } from '../../ui/fitting';
import { GridCell, type GridColumn } from '../../ui/GridCell';
import type { GridSort } from '../../ui/GridHead';
import { Link } from '../../ui/Link';
import { StatusBadge } from '../../ui/StatusBadge';
import classes from './Key.module.css';

const fragment = graphql`
  fragment KeyTable_query on Query
  @argumentDefinitions(
    filter: { type: "RegistrationKeyFilter" }
    orderBy: { type: "RegistrationKeyOrder" }
    count: { type: "Int", defaultValue: 100 }
    cursor: { type: "String" }
  )
  @refetchable(queryName: "KeyTablePaginationQuery") {
    registrationKeys(first: $count, after: $cursor, filter: $filter, orderBy: $orderBy)
      @connection(key: "KeyTable_registrationKeys") {
      totalCount
      edges {
        node {
          id
          prefix
          value
          ...KeyTable_key
        }
      }
    }
  }
`;

const keyFragment = graphql`
  fragment KeyTable_key on RegistrationKey {
    prefix
    value
    status
    units
    expiresOn
    note
    createdAt
    plan {
      id
      name
    }
    partner {
      company
    }
    customer {
      id
      company
    }
  }
`;

interface KeyTableProps {
  query: KeyTable_query$key;
  pending: boolean;
  sort: GridSort;
  onSort: (sort: GridSort) => void;
  /** Whether keys of several partners are listed. */
  partners: boolean;
  selection: GridSelection;
  /** Undefined where nothing can be done with rows. */
  onSelect: ((selection: GridSelection) => void) | undefined;
  /** Undefined where nothing is filtered. */
  onClear: (() => void) | undefined;
  /** What one can do where there are none. */
  first: ReactNode;
  above: (totalCount: number) => ReactNode;
}

export function KeyTable(props: KeyTableProps) {
  const { query, pending, partners, selection, onSelect, onClear, first, above } = props;
  const { t, i18n } = useLingui();
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<
    KeyTablePaginationQuery,
    KeyTable_query$key
  >(fragment, query);
  const rows = data.registrationKeys.edges.map(({ node }) => node);
  // A key that the reader may not see is only its first letters.
  const keyWidth = rows.some(({ value }) => value) ? 236 : 180;
  const columns: GridColumn[] = [
    { id: 'key', header: t`Registration key`, width: `${keyWidth}px`, minWidth: keyWidth, card: 'title' },
    { id: 'status', ...fitting(i18n, t`Status`, keyStatusWords, 'badge'), card: 'aside' },
    { id: 'plan', header: t`Service plan`, width: 'minmax(0, 1.9fr)', minWidth: 150, card: 'line' },
    {
      id: 'units',
      header: t`Units`,
      width: '104px',
      minWidth: 104,
      align: 'end',
      card: 'line',
      cardLabel: true,
      sortable: true,
    },
    ...(partners
      ? [{ id: 'partner', header: t`Partner`, width: 'minmax(0, 1fr)' as const, minWidth: 120 }]
      : []),
    {
      id: 'customer',
      header: t`Customer`,
      width: 'minmax(0, 1.2fr)',
      minWidth: 120,
      card: 'foot',
      cardLabel: true,
    },
    { id: 'expires', header: t`Last day`, width: '112px', minWidth: 112, sortable: true },
    { id: 'note', header: t`Note`, width: 'minmax(0, 1fr)', minWidth: 90 },
    { id: 'created', header: t`Generated`, width: '148px', minWidth: 148, sortable: true },
  ];
  return (
    <>
      {above(data.registrationKeys.totalCount)}
      <DataGrid
        label={t`Registration keys`}
        columns={columns}
        rows={rows}
        rowKey={(key) => key.id}
        rowLabel={(key) => key.prefix}
        Cells={KeyCells}
        totalCount={data.registrationKeys.totalCount}
        hasMore={hasNext}
        loadingMore={isLoadingNext}
        onLoadMore={() => loadNext(100)}
        pending={pending}
        sort={props.sort}
        onSort={props.onSort}
        selection={onSelect && selection}
        onSelect={
          // Keys are voided one by one, so all are those that can be seen.
          onSelect &&
          ((next) =>
            onSelect(
              next.all ? { keys: new Set(rows.slice(0, 1000).map(({ id }) => id)), all: false } : next,
            ))
        }
        empty={
          onClear ? (
            <EmptyState kind="noMatch" onClear={onClear} />
          ) : (
            <EmptyState kind="nothing" title={t`No registration keys yet`} action={first}>
              <Trans>
                Generate keys of a service plan and sell them: whoever registers with one becomes your
                customer.
              </Trans>
            </EmptyState>
          )
        }
      />
    </>
  );
}

function KeyCells({ row }: { row: KeyTable_key$key }) {
  const { t, i18n } = useLingui();
  const key = useFragment(keyFragment, row);
  return (
    <>
      <GridCell column="key">
        {key.value ? (
          <CopyText text={key.value} label={t`registration key`} mono />
        ) : (
          <span className={classes.hidden}>{`${key.prefix}-…`}</span>
        )}
      </GridCell>
      <GridCell column="status">
        <StatusBadge tone={keyStatusTones[key.status]}>{i18n._(keyStatusWords[key.status])}</StatusBadge>
      </GridCell>
      <GridCell column="plan">
        {key.plan ? <Link href={paths.plan(key.plan.id)}>{key.plan.name}</Link> : <NoValue />}
      </GridCell>
      <GridCell column="units">{formatNumber(i18n.locale, key.units)}</GridCell>
      <GridCell column="partner">{key.partner.company}</GridCell>
      <GridCell column="customer">
        {key.customer ? (
          <Link href={paths.customer(key.customer.id)}>{key.customer.company}</Link>
        ) : (
          <NoValue />
        )}
      </GridCell>
      <GridCell column="expires">{key.expiresOn ? <DateText date={key.expiresOn} /> : <NoValue />}</GridCell>
      <GridCell column="note">{key.note || <NoValue />}</GridCell>
      <GridCell column="created">
        <InstantDay instant={key.createdAt} />
      </GridCell>
    </>
  );
}
