import { useLingui } from '@lingui/react/macro';
import { fetchQuery, graphql, useFragment, useRelayEnvironment } from 'react-relay/hooks';
import type * as z from 'zod/mini';
import type { TransactionFilters_query$key } from '../../__generated__/TransactionFilters_query.graphql';
import type { TransactionFiltersLookupQuery } from '../../__generated__/TransactionFiltersLookupQuery.graphql';
import type { transactionsSearch } from '../../lib/search';
import { optionsOf, transactionTypes, transactionTypeWords } from '../../lib/words';
import { type Filter, FilterBar, filterOf } from '../../ui/FilterBar';
import { PeriodFields } from '../../ui/PeriodFields';

export type TransactionsSearch = z.infer<typeof transactionsSearch>;

interface TransactionFiltersProps {
  query: TransactionFilters_query$key;
  search: TransactionsSearch;
  setSearch: (change: Partial<TransactionsSearch>, how?: { replace?: boolean }) => void;
  onClear: () => void;
  count: number;
}

/** The names of what is chosen; the address has only ids. */
const fragment = graphql`
  fragment TransactionFilters_query on Query @argumentDefinitions(chosen: { type: "[ID!]!" }) {
    nodes(ids: $chosen) {
      id
      ... on Product {
        name
      }
      ... on Customer {
        company
      }
    }
  }
`;

const lookupQuery = graphql`
  query TransactionFiltersLookupQuery($text: String, $products: Boolean!, $customers: Boolean!) {
    products(first: 50, filter: { search: $text }) @include(if: $products) {
      nodes {
        id
        name
      }
    }
    customers(first: 50, filter: { search: $text }) @include(if: $customers) {
      nodes {
        id
        company
      }
    }
  }
`;

export function TransactionFilters({ query, search, setSearch, onClear, count }: TransactionFiltersProps) {
  const { t, i18n } = useLingui();
  const environment = useRelayEnvironment();
  const { nodes } = useFragment(fragment, query);
  const names = new Map(nodes.flatMap((node) => (node ? [[node.id, node.name ?? node.company ?? '']] : [])));

  async function lookup(what: 'products' | 'customers', text: string) {
    const answer = await fetchQuery<TransactionFiltersLookupQuery>(environment, lookupQuery, {
      text,
      products: what === 'products',
      customers: what === 'customers',
    }).toPromise();
    return [
      ...(answer?.products?.nodes ?? []).map(({ id, name }) => ({ value: id, label: name })),
      ...(answer?.customers?.nodes ?? []).map(({ id, company }) => ({ value: id, label: company })),
    ];
  }
  const lookupFilter = (
    id: 'product' | 'customer',
    label: string,
    what: 'products' | 'customers',
  ): Filter => ({
    id,
    label,
    options: search[id].map((value) => ({ value, label: names.get(value) ?? t`Unknown` })),
    values: search[id],
    onChange: (values) => setSearch({ [id]: values }),
    lookup: (text) => lookup(what, text),
  });
  return (
    <FilterBar
      placeholder={t`Customer`}
      text={search.text}
      onText={(text) => setSearch({ text }, { replace: true })}
      filters={[
        filterOf({
          id: 'type',
          label: t`Type`,
          options: optionsOf(i18n, transactionTypes, transactionTypeWords),
          values: search.type,
          onChange: (type) => setSearch({ type }),
        }),
        lookupFilter('product', t`Product`, 'products'),
        lookupFilter('customer', t`Customer`, 'customers'),
      ]}
      onClear={onClear}
      count={count}
    >
      <PeriodFields
        of={t`Recorded`}
        from={search.from}
        to={search.to}
        zone={search.zone}
        onChange={(period) => setSearch(period, { replace: true })}
      />
    </FilterBar>
  );
}
