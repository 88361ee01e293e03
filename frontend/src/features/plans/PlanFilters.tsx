import { useLingui } from '@lingui/react/macro';
import { fetchQuery, graphql, useFragment, useRelayEnvironment } from 'react-relay/hooks';
import type * as z from 'zod/mini';
import type { PlanFilters_query$key } from '../../__generated__/PlanFilters_query.graphql';
import type { PlanFiltersLookupQuery } from '../../__generated__/PlanFiltersLookupQuery.graphql';
import type { plansSearch } from '../../lib/search';
import { licenseVersions, licenseVersionWords, optionsOf } from '../../lib/words';
import { type Filter, FilterBar, filterOf } from '../../ui/FilterBar';

export type PlansSearch = z.infer<typeof plansSearch>;

interface PlanFiltersProps {
  query: PlanFilters_query$key;
  search: PlansSearch;
  setSearch: (change: Partial<PlansSearch>, how?: { replace?: boolean }) => void;
  /** Whether plans of several partners are listed. */
  makers: boolean;
  onClear: () => void;
  count: number;
}

/** The names of what is chosen; the address has only ids. */
const fragment = graphql`
  fragment PlanFilters_query on Query @argumentDefinitions(chosen: { type: "[ID!]!" }) {
    nodes(ids: $chosen) {
      id
      ... on Product {
        name
      }
      ... on Partner {
        company
      }
    }
  }
`;

const lookupQuery = graphql`
  query PlanFiltersLookupQuery($text: String, $products: Boolean!, $partners: Boolean!) {
    products(first: 50, filter: { search: $text }) @include(if: $products) {
      nodes {
        id
        name
      }
    }
    partners(first: 50, filter: { search: $text, kinds: [MSP] }) @include(if: $partners) {
      nodes {
        id
        company
      }
    }
  }
`;

export function PlanFilters({ query, search, setSearch, makers, onClear, count }: PlanFiltersProps) {
  const { t, i18n } = useLingui();
  const environment = useRelayEnvironment();
  const { nodes } = useFragment(fragment, query);
  const names = new Map(nodes.flatMap((node) => (node ? [[node.id, node.name ?? node.company ?? '']] : [])));

  async function lookup(what: 'products' | 'partners', text: string) {
    const answer = await fetchQuery<PlanFiltersLookupQuery>(environment, lookupQuery, {
      text,
      products: what === 'products',
      partners: what === 'partners',
    }).toPromise();
    return [
      ...(answer?.products?.nodes ?? []).map(({ id, name }) => ({ value: id, label: name })),
      ...(answer?.partners?.nodes ?? []).map(({ id, company }) => ({ value: id, label: company })),
    ];
  }
  const lookupFilter = (id: 'product' | 'partner', label: string, what: 'products' | 'partners'): Filter => ({
    id,
    label,
    options: search[id].map((value) => ({ value, label: names.get(value) ?? t`Unknown` })),
    values: search[id],
    onChange: (values) => setSearch({ [id]: values }),
    lookup: (text) => lookup(what, text),
  });

  return (
    <FilterBar
      placeholder={t`Plan name`}
      text={search.text}
      onText={(text) => setSearch({ text }, { replace: true })}
      filters={[
        lookupFilter('product', t`Product`, 'products'),
        filterOf({
          id: 'version',
          label: t`Version`,
          options: optionsOf(i18n, licenseVersions, licenseVersionWords),
          values: search.version,
          onChange: (version) => setSearch({ version }),
        }),
        filterOf({
          id: 'enabled',
          label: t`Status`,
          options: [
            { value: 'yes', label: t`Enabled` },
            { value: 'no', label: t`Disabled` },
          ],
          values: search.enabled ? [search.enabled] : [],
          onChange: ([enabled]) => setSearch({ enabled }),
          single: true,
        }),
        filterOf({
          id: 'suite',
          label: t`Suite`,
          options: [
            { value: 'locked', label: t`Locked` },
            { value: 'waiting', label: t`Updates available` },
          ],
          values: search.suite ? [search.suite] : [],
          onChange: ([suite]) => setSearch({ suite }),
          single: true,
        }),
        ...(makers ? [lookupFilter('partner', t`Made by`, 'partners')] : []),
      ]}
      onClear={onClear}
      count={count}
    />
  );
}
