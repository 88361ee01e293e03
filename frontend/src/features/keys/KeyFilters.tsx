import { useLingui } from '@lingui/react/macro';
import { fetchQuery, graphql, useFragment, useRelayEnvironment } from 'react-relay/hooks';
import type * as z from 'zod/mini';
import type { KeyFilters_query$key } from '../../__generated__/KeyFilters_query.graphql';
import type { KeyFiltersLookupQuery } from '../../__generated__/KeyFiltersLookupQuery.graphql';
import type { keysSearch } from '../../lib/search';
import { keyStatuses, keyStatusWords, optionsOf } from '../../lib/words';
import { type Filter, FilterBar, filterOf } from '../../ui/FilterBar';

export type KeysSearch = z.infer<typeof keysSearch>;

interface KeyFiltersProps {
  query: KeyFilters_query$key;
  search: KeysSearch;
  setSearch: (change: Partial<KeysSearch>, how?: { replace?: boolean }) => void;
  /** Whether keys of several partners are listed. */
  partners: boolean;
  onClear: () => void;
  count: number;
}

/** The names of what is chosen; the address has only ids. */
const fragment = graphql`
  fragment KeyFilters_query on Query @argumentDefinitions(chosen: { type: "[ID!]!" }) {
    nodes(ids: $chosen) {
      id
      ... on ServicePlan {
        name
      }
      ... on Partner {
        company
      }
    }
  }
`;

const lookupQuery = graphql`
  query KeyFiltersLookupQuery($text: String, $plans: Boolean!, $partners: Boolean!) {
    plans(first: 50, filter: { search: $text }) @include(if: $plans) {
      nodes {
        id
        name
      }
    }
    partners(first: 50, filter: { search: $text }) @include(if: $partners) {
      nodes {
        id
        company
      }
    }
  }
`;

export function KeyFilters({ query, search, setSearch, partners, onClear, count }: KeyFiltersProps) {
  const { t, i18n } = useLingui();
  const environment = useRelayEnvironment();
  const { nodes } = useFragment(fragment, query);
  const names = new Map(nodes.flatMap((node) => (node ? [[node.id, node.name ?? node.company ?? '']] : [])));

  async function lookup(what: 'plans' | 'partners', text: string) {
    const answer = await fetchQuery<KeyFiltersLookupQuery>(environment, lookupQuery, {
      text,
      plans: what === 'plans',
      partners: what === 'partners',
    }).toPromise();
    return [
      ...(answer?.plans?.nodes ?? []).map(({ id, name }) => ({ value: id, label: name })),
      ...(answer?.partners?.nodes ?? []).map(({ id, company }) => ({ value: id, label: company })),
    ];
  }
  const lookupFilter = (id: 'plan' | 'partner', label: string, what: 'plans' | 'partners'): Filter => ({
    id,
    label,
    options: search[id].map((value) => ({ value, label: names.get(value) ?? t`Unknown` })),
    values: search[id],
    onChange: (values) => setSearch({ [id]: values }),
    lookup: (text) => lookup(what, text),
  });

  return (
    <FilterBar
      placeholder={t`Key, note or customer`}
      text={search.text}
      onText={(text) => setSearch({ text }, { replace: true })}
      filters={[
        filterOf({
          id: 'status',
          label: t`Status`,
          options: optionsOf(i18n, keyStatuses, keyStatusWords),
          values: search.status,
          onChange: (status) => setSearch({ status }),
        }),
        lookupFilter('plan', t`Service plan`, 'plans'),
        ...(partners ? [lookupFilter('partner', t`Partner`, 'partners')] : []),
        ...(search.batch
          ? [
              {
                id: 'batch',
                label: t`Batch`,
                options: [{ value: search.batch, label: t`Generated together` }],
                values: [search.batch],
                onChange: ([batch]: string[]) => setSearch({ batch }),
                single: true,
              },
            ]
          : []),
      ]}
      onClear={onClear}
      count={count}
    />
  );
}
