import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { graphql, useFragment, usePaginationFragment } from 'react-relay/hooks';
import type { MessageTable_message$key } from '../../__generated__/MessageTable_message.graphql';
import type { MessageTable_query$key } from '../../__generated__/MessageTable_query.graphql';
import type { MessageTablePaginationQuery } from '../../__generated__/MessageTablePaginationQuery.graphql';
import { messageKindWords, messageStatusTones, messageStatusWords } from '../../lib/words';
import { DataGrid } from '../../ui/DataGrid';
import { InstantText } from '../../ui/DateText';
import { EmptyState } from '../../ui/EmptyState';
import { fitting } from '../../ui/fitting';
import { GridCell, type GridColumn, GridTitle } from '../../ui/GridCell';
import { StatusBadge } from '../../ui/StatusBadge';

const fragment = graphql`
  fragment MessageTable_query on Query
  @argumentDefinitions(
    filter: { type: "MessageFilter" }
    orderBy: { type: "MessageOrder" }
    count: { type: "Int", defaultValue: 100 }
    cursor: { type: "String" }
  )
  @refetchable(queryName: "MessageTablePaginationQuery") {
    messages(first: $count, after: $cursor, filter: $filter, orderBy: $orderBy)
      @connection(key: "MessageTable_messages") {
      totalCount
      edges {
        node {
          id
          ...MessageTable_message
        }
      }
    }
  }
`;

const messageFragment = graphql`
  fragment MessageTable_message on Message {
    subject
    kind
    recipient
    status
    dueAt
    sentAt
  }
`;

interface MessageTableProps {
  query: MessageTable_query$key;
  pending: boolean;
  /** The message that is open beside the list. */
  openId: string | undefined;
  href: (id: string) => string;
  /** Undefined where nothing is filtered. */
  onClear: (() => void) | undefined;
  above: (totalCount: number) => ReactNode;
}

export function MessageTable({ query, pending, openId, href, onClear, above }: MessageTableProps) {
  const { t, i18n } = useLingui();
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<
    MessageTablePaginationQuery,
    MessageTable_query$key
  >(fragment, query);
  const columns: GridColumn[] = [
    { id: 'subject', header: t`Subject`, width: 'minmax(0, 2.2fr)', minWidth: 220, card: 'title' },
    { id: 'status', ...fitting(i18n, t`Status`, messageStatusWords, 'badge'), card: 'aside' },
    { id: 'kind', ...fitting(i18n, t`Kind`, messageKindWords, 'text'), inPanel: true },
    { id: 'recipient', header: t`Recipient`, width: 'minmax(0, 2fr)', minWidth: 210, card: 'line' },
    { id: 'due', header: t`Due`, width: '186px', minWidth: 186, card: 'line' },
    { id: 'sent', header: t`Sent`, width: '186px', minWidth: 186, inPanel: true },
  ];
  return (
    <>
      {above(data.messages.totalCount)}
      <DataGrid
        label={t`Messages`}
        columns={columns}
        rows={data.messages.edges.map(({ node }) => node)}
        rowKey={(message) => message.id}
        rowHref={(message) => href(message.id)}
        openKey={openId}
        Cells={MessageCells}
        totalCount={data.messages.totalCount}
        hasMore={hasNext}
        loadingMore={isLoadingNext}
        onLoadMore={() => loadNext(100)}
        pending={pending}
        empty={
          onClear ? (
            <EmptyState kind="noMatch" onClear={onClear} />
          ) : (
            <EmptyState kind="nothing" title={t`No messages yet`}>
              <Trans>
                Messages to users appear here when they are written, and stay after they were sent.
              </Trans>
            </EmptyState>
          )
        }
      />
    </>
  );
}

function MessageCells({ row }: { row: MessageTable_message$key }) {
  const { i18n } = useLingui();
  const message = useFragment(messageFragment, row);
  return (
    <>
      <GridCell column="subject">
        <GridTitle wraps>{message.subject}</GridTitle>
      </GridCell>
      <GridCell column="status">
        <StatusBadge tone={messageStatusTones[message.status]}>
          {i18n._(messageStatusWords[message.status])}
        </StatusBadge>
      </GridCell>
      <GridCell column="kind">{i18n._(messageKindWords[message.kind])}</GridCell>
      <GridCell column="recipient">{message.recipient}</GridCell>
      <GridCell column="due">
        <InstantText instant={message.dueAt} />
      </GridCell>
      <GridCell column="sent">
        <InstantText instant={message.sentAt} />
      </GridCell>
    </>
  );
}
