import { useLingui } from '@lingui/react/macro';
import { lazy, Suspense } from 'react';
import { graphql, usePreloadedQuery } from 'react-relay/hooks';
import type * as z from 'zod/mini';
import type { OperationsPageQuery } from '../__generated__/OperationsPageQuery.graphql';
import { OperationTable } from '../features/operations/OperationTable';
import { SavedViews } from '../features/views/SavedViews';
import { ViewMenu } from '../features/views/ViewButton';
import type { PageProps } from '../lib/page';
import { paths } from '../lib/paths';
import { type operationsSearch, operationsSorting } from '../lib/search';
import { ExportButton } from '../ui/ExportButton';
import { FilterBar } from '../ui/FilterBar';
import { PageHeader } from '../ui/PageHeader';
import { ListLayout } from '../ui/PageLayout';

const OperationPanel = lazy(async () => ({
  default: (await import('../features/operations/OperationPanel')).OperationPanel,
}));

const query = graphql`
  query OperationsPageQuery(
    $filter: BulkOperationFilter
    $orderBy: BulkOperationOrder
    $operation: ID!
    $isOpen: Boolean!
    $outcomes: [ItemOutcome!]
  ) {
    viewer {
      ...SavedViews_viewer @arguments(page: OPERATIONS)
    }
    bulkOperation(id: $operation) @include(if: $isOpen) {
      ...OperationPanel_operation @arguments(outcomes: $outcomes)
    }
    ...OperationTable_query @arguments(filter: $filter, orderBy: $orderBy)
  }
`;

type Props = PageProps<OperationsPageQuery, z.infer<typeof operationsSearch>>;

/** What was begun for many at once, and what became of each. */
export function OperationsPage({ queryRef, search, setSearch, pending }: Props) {
  const { t } = useLingui();
  const data = usePreloadedQuery<OperationsPageQuery>(query, queryRef);
  const { operation, items, text } = search;
  const clear = () => setSearch({ text: undefined });
  const panel = operation !== undefined && data.bulkOperation;
  return (
    <SavedViews viewer={data.viewer} page="OPERATIONS" search={search} passing={['operation', 'items']}>
      <ListLayout
        panel={
          panel && (
            <Suspense>
              <OperationPanel
                operation={panel}
                onlyRefused={items === 'refused'}
                onOnlyRefused={(only) =>
                  setSearch({ items: only ? 'refused' : undefined }, { replace: true })
                }
                onClose={() => setSearch({ operation: undefined, items: undefined })}
              />
            </Suspense>
          )
        }
      >
        <OperationTable
          query={data}
          pending={pending}
          sort={operationsSorting.shown(search.sort)}
          onSort={(sort) => setSearch({ sort: operationsSorting.word(sort) })}
          onClear={text === undefined ? undefined : clear}
          openId={operation}
          href={(operation) => paths.operations({ ...search, operation, items: undefined })}
          above={(totalCount) => (
            <>
              <PageHeader
                title={t`Bulk operations`}
                aside={<ViewMenu />}
                count={totalCount}
                tools={
                  <ExportButton
                    href={(format, columns) =>
                      paths.exported('operations', format, queryRef.variables, columns)
                    }
                  />
                }
              />
              <FilterBar
                placeholder={t`Account name`}
                text={text}
                onText={(value) => setSearch({ text: value }, { replace: true })}
                filters={[]}
                onClear={clear}
                count={totalCount}
              />
            </>
          )}
        />
      </ListLayout>
    </SavedViews>
  );
}
