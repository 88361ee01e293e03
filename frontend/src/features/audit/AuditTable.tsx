import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { graphql, useFragment, usePaginationFragment } from 'react-relay/hooks';
import type { AuditTable_event$key } from '../../__generated__/AuditTable_event.graphql';
import type { AuditTable_query$key } from '../../__generated__/AuditTable_query.graphql';
import type { AuditTablePaginationQuery } from '../../__generated__/AuditTablePaginationQuery.graphql';
import { actorText } from '../../lib/actors';
import { auditActionText } from '../../lib/auditWords';
import { viaWords } from '../../lib/words';
import { DataGrid } from '../../ui/DataGrid';
import { InstantText } from '../../ui/DateText';
import { EmptyState } from '../../ui/EmptyState';
import { GridCell, type GridColumn, GridTitle } from '../../ui/GridCell';
import type { GridSort } from '../../ui/GridHead';
import { ObjectName } from './ObjectName';

const fragment = graphql`
  fragment AuditTable_query on Query
  @argumentDefinitions(
    filter: { type: "AuditEventFilter" }
    orderBy: { type: "AuditEventOrder" }
    count: { type: "Int", defaultValue: 100 }
    cursor: { type: "String" }
  )
  @refetchable(queryName: "AuditTablePaginationQuery") {
    auditEvents(first: $count, after: $cursor, filter: $filter, orderBy: $orderBy) @connection(key: "AuditTable_auditEvents") {
      totalCount
      edges {
        node {
          id
          ...AuditTable_event
        }
      }
    }
  }
`;

const eventFragment = graphql`
  fragment AuditTable_event on AuditEvent {
    createdAt
    actorName
    via
    action
    objectId
    object {
      ...ObjectName_object
    }
  }
`;

interface AuditTableProps {
  query: AuditTable_query$key;
  pending: boolean;
  sort: GridSort;
  onSort: (sort: GridSort) => void;
  /** The event that is open beside the list. */
  openId: string | undefined;
  href: (id: string) => string;
  /** Undefined where nothing is filtered. */
  onClear: (() => void) | undefined;
  above: (totalCount: number) => ReactNode;
}

/** Who did what, when and through what. */
export function AuditTable({ query, pending, sort, onSort, openId, href, onClear, above }: AuditTableProps) {
  const { t } = useLingui();
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<
    AuditTablePaginationQuery,
    AuditTable_query$key
  >(fragment, query);
  const columns: GridColumn[] = [
    { id: 'action', header: t`Action`, width: 'minmax(0, 1.5fr)', minWidth: 220, card: 'title' },
    { id: 'when', header: t`When`, width: '186px', minWidth: 186, card: 'line', sortable: true },
    { id: 'actor', header: t`By`, width: 'minmax(0, 1fr)', minWidth: 140, card: 'line' },
    { id: 'via', header: t`Through`, width: '146px', minWidth: 146, card: 'aside', inPanel: true },
    { id: 'object', header: t`Object`, width: 'minmax(0, 1.6fr)', minWidth: 220, card: 'foot' },
  ];
  return (
    <>
      {above(data.auditEvents.totalCount)}
      <DataGrid
        label={t`Audit log`}
        columns={columns}
        rows={data.auditEvents.edges.map(({ node }) => node)}
        rowKey={(event) => event.id}
        rowHref={(event) => href(event.id)}
        openKey={openId}
        Cells={EventCells}
        totalCount={data.auditEvents.totalCount}
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
            <EmptyState kind="nothing" title={t`No events yet`}>
              <Trans>Every change leaves an event here, and events are never changed.</Trans>
            </EmptyState>
          )
        }
      />
    </>
  );
}

function EventCells({ row }: { row: AuditTable_event$key }) {
  const { i18n } = useLingui();
  const event = useFragment(eventFragment, row);
  return (
    <>
      <GridCell column="action">
        <GridTitle>{auditActionText(i18n, event.action)}</GridTitle>
      </GridCell>
      <GridCell column="when">
        <InstantText instant={event.createdAt} />
      </GridCell>
      <GridCell column="actor">{actorText(i18n, event.actorName, event.via)}</GridCell>
      <GridCell column="via">{i18n._(viaWords[event.via])}</GridCell>
      <GridCell column="object">
        <ObjectName object={event.object} id={event.objectId} />
      </GridCell>
    </>
  );
}
