import { useLingui } from '@lingui/react/macro';
import { graphql, usePreloadedQuery } from 'react-relay/hooks';
import type { TransactionsPageQuery } from '../__generated__/TransactionsPageQuery.graphql';
import { TransactionFilters, type TransactionsSearch } from '../features/transactions/TransactionFilters';
import { TransactionTable } from '../features/transactions/TransactionTable';
import { SavedViews } from '../features/views/SavedViews';
import { ViewMenu } from '../features/views/ViewButton';
import type { PageProps } from '../lib/page';
import { paths } from '../lib/paths';
import { transactionsSorting } from '../lib/search';
import { ExportButton } from '../ui/ExportButton';
import { PageHeader } from '../ui/PageHeader';
import { ListLayout } from '../ui/PageLayout';

const query = graphql`
  query TransactionsPageQuery($filter: TransactionFilter, $orderBy: TransactionOrder, $chosen: [ID!]!) {
    viewer {
      ...SavedViews_viewer @arguments(page: TRANSACTIONS)
    }
    ...TransactionFilters_query @arguments(chosen: $chosen)
    ...TransactionTable_query @arguments(filter: $filter, orderBy: $orderBy)
  }
`;

type Props = PageProps<TransactionsPageQuery, TransactionsSearch>;

export function TransactionsPage({ queryRef, search, setSearch, pending }: Props) {
  const { t } = useLingui();
  const data = usePreloadedQuery<TransactionsPageQuery>(query, queryRef);
  const { text, type, product, customer, from, to } = search;
  const filtered =
    text !== undefined ||
    type.length > 0 ||
    product.length > 0 ||
    customer.length > 0 ||
    from !== undefined ||
    to !== undefined;
  const clear = () =>
    setSearch({
      text: undefined,
      type: [],
      product: [],
      customer: [],
      from: undefined,
      to: undefined,
      zone: undefined,
    });
  return (
    <SavedViews viewer={data.viewer} page="TRANSACTIONS" search={search}>
      <ListLayout>
        <TransactionTable
          query={data}
          pending={pending}
          sort={transactionsSorting.shown(search.sort)}
          onSort={(sort) => setSearch({ sort: transactionsSorting.word(sort) })}
          onClear={filtered ? clear : undefined}
          above={(totalCount) => (
            <>
              <PageHeader
                title={t`Customer transactions`}
                aside={<ViewMenu />}
                count={totalCount}
                tools={
                  <ExportButton
                    href={(format, columns) =>
                      paths.exported('transactions', format, queryRef.variables, columns)
                    }
                  />
                }
              />
              <TransactionFilters
                query={data}
                search={search}
                setSearch={setSearch}
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
