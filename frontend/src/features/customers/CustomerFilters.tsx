import { useLingui } from '@lingui/react/macro';
import { NativeSelect } from '@mantine/core';
import { fetchQuery, graphql, useFragment, useRelayEnvironment } from 'react-relay/hooks';
import type * as z from 'zod/mini';
import type { CustomerFilters_query$key } from '../../__generated__/CustomerFilters_query.graphql';
import type { CustomerFiltersLookupQuery } from '../../__generated__/CustomerFiltersLookupQuery.graphql';
import { usePermission } from '../../lib/permissions';
import type { customersSearch } from '../../lib/search';
import {
  customerStatuses,
  customerStatusWords,
  licenseStatuses,
  licenseStatusWords,
  optionsOf,
  subscriptionTypes,
  subscriptionTypeWords,
} from '../../lib/words';
import { type Filter, FilterBar, filterOf } from '../../ui/FilterBar';

export type CustomersSearch = z.infer<typeof customersSearch>;

interface CustomerFiltersProps {
  query: CustomerFilters_query$key;
  search: CustomersSearch;
  setSearch: (change: Partial<CustomersSearch>, how?: { replace?: boolean }) => void;
  onClear: () => void;
  count: number;
}

const lookupQuery = graphql`
  query CustomerFiltersLookupQuery(
    $text: String
    $products: Boolean!
    $plans: Boolean!
    $partners: Boolean!
  ) {
    products(first: 50, filter: { search: $text }) @include(if: $products) {
      nodes {
        id
        name
      }
    }
    plans(first: 50, filter: { search: $text }) @include(if: $plans) {
      nodes {
        id
        name
        partner {
          company
        }
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

export function CustomerFilters({ query, search, setSearch, onClear, count }: CustomerFiltersProps) {
  const { t, i18n } = useLingui();
  const environment = useRelayEnvironment();
  const hasPartners = usePermission('PARTNERS_READ');
  const hasProducts = usePermission('PRODUCTS_READ');
  const hasPlans = usePermission('PLANS_READ');
  const { nodes } = useFragment(
    graphql`
      fragment CustomerFilters_query on Query @argumentDefinitions(chosen: { type: "[ID!]!" }) {
        nodes(ids: $chosen) {
          id
          ... on Product {
            name
          }
          ... on ServicePlan {
            name
          }
          ... on Partner {
            company
          }
        }
      }
    `,
    query,
  );
  const names = new Map(nodes.flatMap((node) => (node ? [[node.id, node.name ?? node.company]] : [])));

  async function lookup(what: 'products' | 'plans' | 'partners', text: string) {
    const answer = await fetchQuery<CustomerFiltersLookupQuery>(environment, lookupQuery, {
      text,
      products: what === 'products',
      plans: what === 'plans',
      partners: what === 'partners',
    }).toPromise();
    return [
      ...(answer?.products?.nodes ?? []).map(({ id, name }) => ({ value: id, label: name })),
      ...(answer?.plans?.nodes ?? []).map(({ id, name, partner }) => ({
        value: id,
        // Several partners may have a plan of the same name.
        label: hasPartners && partner ? `${name} · ${partner.company}` : name,
      })),
      ...(answer?.partners?.nodes ?? []).map(({ id, company }) => ({ value: id, label: company })),
    ];
  }
  const lookupFilter = (
    id: 'product' | 'plan' | 'partner',
    label: string,
    what: 'products' | 'plans' | 'partners',
  ): Filter => ({
    id,
    label,
    options: search[id].map((value) => ({ value, label: names.get(value) ?? t`Unknown` })),
    values: search[id],
    onChange: (values) => setSearch({ [id]: values }),
    lookup: (text) => lookup(what, text),
  });

  const sorts = [
    { value: 'COMPANY ASC', label: t`Company A–Z` },
    { value: 'COMPANY DESC', label: t`Company Z–A` },
    { value: 'CREATED_AT DESC', label: t`Newest first` },
    { value: 'CREATED_AT ASC', label: t`Oldest first` },
    { value: 'NEXT_EXPIRY ASC', label: t`Soonest expiry first` },
    { value: 'NEXT_EXPIRY DESC', label: t`Latest expiry first` },
  ] as const;
  const sorted = `${search.sort ?? 'COMPANY'} ${search.direction ?? 'ASC'}`;

  return (
    <FilterBar
      placeholder={t`Company, account or city`}
      text={search.text}
      onText={(text) => setSearch({ text }, { replace: true })}
      onClear={onClear}
      count={count}
      filters={[
        filterOf({
          id: 'licenseStatus',
          label: t`License status`,
          options: optionsOf(i18n, licenseStatuses, licenseStatusWords),
          values: search.licenseStatus,
          onChange: (licenseStatus) => setSearch({ licenseStatus }),
        }),
        ...(hasProducts ? [lookupFilter('product', t`Product`, 'products')] : []),
        ...(hasPlans ? [lookupFilter('plan', t`Service plan`, 'plans')] : []),
        filterOf({
          id: 'subscription',
          label: t`Subscription`,
          single: true,
          options: optionsOf(i18n, subscriptionTypes, subscriptionTypeWords),
          values: search.subscription ? [search.subscription] : [],
          onChange: ([subscription]) => setSearch({ subscription }),
        }),
        filterOf({
          id: 'exceedsAllocation',
          label: t`Units`,
          single: true,
          options: [{ value: 'EXCEEDS', label: t`Exceeds allocation` }],
          values: search.exceedsAllocation ? ['EXCEEDS'] : [],
          onChange: (values) => setSearch({ exceedsAllocation: values.length > 0 }),
        }),
        // Only the dashboard leads to it.
        ...(search.openCrossgrade
          ? [
              filterOf({
                id: 'openCrossgrade',
                label: t`Crossgrade`,
                single: true,
                options: [{ value: 'OPEN', label: t`To be decided` }],
                values: ['OPEN'],
                onChange: () => setSearch({ openCrossgrade: false }),
              }),
            ]
          : []),
        filterOf({
          id: 'status',
          label: t`Customer status`,
          single: true,
          options: optionsOf(i18n, customerStatuses, customerStatusWords),
          values: search.status ? [search.status] : [],
          onChange: ([status]) => setSearch({ status }),
        }),
        ...(hasPartners ? [lookupFilter('partner', t`Partner`, 'partners')] : []),
      ]}
    >
      <NativeSelect
        aria-label={t`Sort by`}
        data={sorts}
        value={sorted}
        onChange={(event) => {
          const [field, direction] = event.currentTarget.value.split(' ');
          setSearch({
            sort: field === 'CREATED_AT' || field === 'NEXT_EXPIRY' ? field : undefined,
            direction: direction === 'DESC' ? 'DESC' : undefined,
          });
        }}
      />
    </FilterBar>
  );
}
