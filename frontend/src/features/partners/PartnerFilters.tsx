import { useLingui } from '@lingui/react/macro';
import { fetchQuery, graphql, useFragment, useRelayEnvironment } from 'react-relay/hooks';
import type * as z from 'zod/mini';
import type { PartnerFilters_query$key } from '../../__generated__/PartnerFilters_query.graphql';
import type { PartnerFiltersLookupQuery } from '../../__generated__/PartnerFiltersLookupQuery.graphql';
import { type partnersSearch, poolVersions } from '../../lib/search';
import {
  licenseStatuses,
  licenseStatusWords,
  licenseVersionWords,
  optionsOf,
  partnerKindWords,
  partnerStatuses,
  partnerStatusWords,
  poolLevels,
  poolLevelWords,
} from '../../lib/words';
import { type Filter, FilterBar, filterOf } from '../../ui/FilterBar';
import { PeriodFields } from '../../ui/PeriodFields';

export type PartnersSearch = z.infer<typeof partnersSearch>;

interface PartnerFiltersProps {
  query: PartnerFilters_query$key;
  search: PartnersSearch;
  setSearch: (change: Partial<PartnersSearch>, how?: { replace?: boolean }) => void;
  onClear: () => void;
  count: number;
}

/** The names of what is chosen; the address has only ids. */
const fragment = graphql`
  fragment PartnerFilters_query on Query @argumentDefinitions(chosen: { type: "[ID!]!" }) {
    nodes(ids: $chosen) {
      id
      ... on Product {
        name
      }
    }
  }
`;

const lookupQuery = graphql`
  query PartnerFiltersLookupQuery($text: String) {
    products(first: 50, filter: { search: $text }) {
      nodes {
        id
        name
      }
    }
  }
`;

const kinds = ['MSP', 'RESELLER'] as const;

export function PartnerFilters({ query, search, setSearch, onClear, count }: PartnerFiltersProps) {
  const { t, i18n } = useLingui();
  const environment = useRelayEnvironment();
  const { nodes } = useFragment(fragment, query);
  const names = new Map(nodes.flatMap((node) => (node ? [[node.id, node.name ?? '']] : [])));
  const productFilter = (id: 'product' | 'poolProduct', label: string): Filter => ({
    id,
    label,
    options: search[id].map((value) => ({ value, label: names.get(value) ?? t`Unknown` })),
    values: search[id],
    onChange: (products) => setSearch({ [id]: products }),
    lookup: async (text: string) => {
      const answer = await fetchQuery<PartnerFiltersLookupQuery>(environment, lookupQuery, {
        text,
      }).toPromise();
      return (answer?.products.nodes ?? []).map(({ id: value, name }) => ({ value, label: name }));
    },
  });
  return (
    <FilterBar
      placeholder={t`Company, city or email`}
      text={search.text}
      onText={(text) => setSearch({ text }, { replace: true })}
      filters={[
        filterOf({
          id: 'status',
          label: t`Status`,
          options: optionsOf(i18n, partnerStatuses, partnerStatusWords),
          values: search.status,
          onChange: (status) => setSearch({ status }),
        }),
        filterOf({
          id: 'kind',
          label: t`Kind`,
          options: optionsOf(i18n, kinds, partnerKindWords),
          values: search.kind,
          onChange: (kind) => setSearch({ kind }),
        }),
        productFilter('product', t`Product`),
        filterOf({
          id: 'licenseStatus',
          label: t`License status`,
          options: optionsOf(i18n, licenseStatuses, licenseStatusWords),
          values: search.licenseStatus,
          onChange: (licenseStatus) => setSearch({ licenseStatus }),
        }),
        filterOf({
          id: 'poolLevel',
          label: t`License pool`,
          options: optionsOf(i18n, poolLevels, poolLevelWords),
          values: search.poolLevel,
          onChange: (poolLevel) => setSearch({ poolLevel }),
        }),
        // Only the dashboard leads to these.
        ...(search.poolProduct.length > 0 ? [productFilter('poolProduct', t`Pool of`)] : []),
        ...(search.poolVersion.length > 0
          ? [
              filterOf({
                id: 'poolVersion',
                label: t`Pool version`,
                options: optionsOf(i18n, poolVersions, licenseVersionWords),
                values: search.poolVersion,
                onChange: (poolVersion) => setSearch({ poolVersion }),
              }),
            ]
          : []),
      ]}
      onClear={onClear}
      count={count}
    >
      <PeriodFields
        of={t`Created`}
        from={search.from}
        to={search.to}
        zone={search.zone}
        onChange={(period) => setSearch(period, { replace: true })}
      />
    </FilterBar>
  );
}
