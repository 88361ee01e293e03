import { useLingui } from '@lingui/react/macro';
import { NativeSelect } from '@mantine/core';
import { graphql, usePreloadedQuery } from 'react-relay/hooks';
import type * as z from 'zod/mini';
import type { OutboxPageQuery } from '../__generated__/OutboxPageQuery.graphql';
import { MessagePanel } from '../features/outbox/MessagePanel';
import { MessageTable } from '../features/outbox/MessageTable';
import { SavedViews } from '../features/views/SavedViews';
import { ViewMenu } from '../features/views/ViewButton';
import type { PageProps } from '../lib/page';
import { paths } from '../lib/paths';
import { type outboxSearch, outboxSorting } from '../lib/search';
import { messageKinds, messageKindWords, messageStatuses, messageStatusWords, optionsOf } from '../lib/words';
import { ExportButton } from '../ui/ExportButton';
import { FilterBar, filterOf } from '../ui/FilterBar';
import { PageHeader } from '../ui/PageHeader';
import { ListLayout } from '../ui/PageLayout';

const query = graphql`
  query OutboxPageQuery($filter: MessageFilter, $orderBy: MessageOrder, $message: ID!, $isOpen: Boolean!) {
    viewer {
      ...SavedViews_viewer @arguments(page: OUTBOX)
    }
    node(id: $message) @include(if: $isOpen) {
      ... on Message {
        ...MessagePanel_message @alias(as: "panel")
      }
    }
    ...MessageTable_query @arguments(filter: $filter, orderBy: $orderBy)
  }
`;

type Props = PageProps<OutboxPageQuery, z.infer<typeof outboxSearch>>;

/** What was mailed, what waits, and what is kept because no mail server takes it. */
export function OutboxPage({ queryRef, search, setSearch, pending }: Props) {
  const { t, i18n } = useLingui();
  const data = usePreloadedQuery<OutboxPageQuery>(query, queryRef);
  const { text, kind, status, message, sort } = search;
  const filtered = text !== undefined || kind.length > 0 || status.length > 0;
  const clear = () => setSearch({ text: undefined, kind: [], status: [] });
  const panel = message ? data.node?.panel : null;
  return (
    <SavedViews viewer={data.viewer} page="OUTBOX" search={search} passing={['message']}>
      <ListLayout
        panel={panel && <MessagePanel message={panel} onClose={() => setSearch({ message: undefined })} />}
      >
        <MessageTable
          query={data}
          pending={pending}
          openId={message}
          href={(id) => paths.outbox({ ...search, message: id })}
          onClear={filtered ? clear : undefined}
          above={(totalCount) => (
            <>
              <PageHeader
                title={t`Outbox`}
                aside={<ViewMenu />}
                count={totalCount}
                tools={
                  <ExportButton
                    href={(format, columns) => paths.exported('outbox', format, queryRef.variables, columns)}
                  />
                }
              />
              <FilterBar
                placeholder={t`Recipient`}
                text={text}
                onText={(value) => setSearch({ text: value }, { replace: true })}
                filters={[
                  filterOf({
                    id: 'status',
                    label: t`Status`,
                    options: optionsOf(i18n, messageStatuses, messageStatusWords),
                    values: status,
                    onChange: (values) => setSearch({ status: values }),
                  }),
                  filterOf({
                    id: 'kind',
                    label: t`Kind`,
                    options: optionsOf(i18n, messageKinds, messageKindWords),
                    values: kind,
                    onChange: (values) => setSearch({ kind: values }),
                  }),
                ]}
                onClear={clear}
                count={totalCount}
              >
                <NativeSelect
                  aria-label={t`Sort by`}
                  data={[
                    { value: 'DESC', label: t`Newest first` },
                    { value: 'ASC', label: t`Oldest first` },
                  ]}
                  value={outboxSorting.shown(sort).direction}
                  onChange={(event) =>
                    setSearch({
                      sort: outboxSorting.word({
                        column: 'created',
                        direction: event.currentTarget.value === 'ASC' ? 'ASC' : 'DESC',
                      }),
                    })
                  }
                />
              </FilterBar>
            </>
          )}
        />
      </ListLayout>
    </SavedViews>
  );
}
