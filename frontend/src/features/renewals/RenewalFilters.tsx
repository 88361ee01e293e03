import { useLingui } from '@lingui/react/macro';
import { SegmentedControl } from '@mantine/core';
import { fetchQuery, graphql, useFragment, useRelayEnvironment } from 'react-relay/hooks';
import type { RenewalFilters_query$key } from '../../__generated__/RenewalFilters_query.graphql';
import type { RenewalFiltersLookupQuery } from '../../__generated__/RenewalFiltersLookupQuery.graphql';
import { formatNumber } from '../../lib/format';
import { usePermission } from '../../lib/permissions';
import { hasPeriod, type RenewalsSearch } from '../../lib/renewals';
import { renewalWindows } from '../../lib/search';
import { type Filter, FilterBar, filterOf } from '../../ui/FilterBar';
import { PeriodFields } from '../../ui/PeriodFields';
import classes from './Renewals.module.css';

const fragment = graphql`
  fragment RenewalFilters_query on Query
  @argumentDefinitions(
    text: { type: "String" }
    partners: { type: "[ID!]" }
    plans: { type: "[ID!]" }
    products: { type: "[ID!]" }
    autoRenew: { type: "Boolean" }
    chosen: { type: "[ID!]!" }
  ) {
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
    in30: licenses(
      filter: {
        search: $text
        partnerIds: $partners
        planIds: $plans
        assignedProductIds: $products
        firstToEnd: true
        autoRenew: $autoRenew
        expiresWithinDays: 30
        statuses: [ACTIVE, EXPIRING_SOON, SCHEDULED, AWAITING_ACTIVATION]
      }
    ) {
      totalCount
    }
    in60: licenses(
      filter: {
        search: $text
        partnerIds: $partners
        planIds: $plans
        assignedProductIds: $products
        firstToEnd: true
        autoRenew: $autoRenew
        expiresWithinDays: 60
        statuses: [ACTIVE, EXPIRING_SOON, SCHEDULED, AWAITING_ACTIVATION]
      }
    ) {
      totalCount
    }
    in90: licenses(
      filter: {
        search: $text
        partnerIds: $partners
        planIds: $plans
        assignedProductIds: $products
        firstToEnd: true
        autoRenew: $autoRenew
        expiresWithinDays: 90
        statuses: [ACTIVE, EXPIRING_SOON, SCHEDULED, AWAITING_ACTIVATION]
      }
    ) {
      totalCount
    }
    inGrace: licenses(
      filter: {
        search: $text
        partnerIds: $partners
        planIds: $plans
        assignedProductIds: $products
        firstToEnd: true
        autoRenew: $autoRenew
        statuses: [GRACE]
      }
    ) {
      totalCount
    }
  }
`;

const lookupQuery = graphql`
  query RenewalFiltersLookupQuery($text: String, $products: Boolean!, $plans: Boolean!, $partners: Boolean!) {
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

interface RenewalFiltersProps {
  query: RenewalFilters_query$key;
  search: RenewalsSearch;
  setSearch: (change: Partial<RenewalsSearch>, how?: { replace?: boolean }) => void;
  /** The viewer has partners below, so it matters which one manages a customer. */
  showPartner: boolean;
  onClear: () => void;
  /** How many plans are listed. */
  count: number;
}

/** How far ahead to look, with how much ends until then, and what renews by itself. */
export function RenewalFilters({
  query,
  search,
  setSearch,
  showPartner,
  onClear,
  count,
}: RenewalFiltersProps) {
  const { t, i18n } = useLingui();
  const environment = useRelayEnvironment();
  const hasProducts = usePermission('PRODUCTS_READ');
  const hasPlans = usePermission('PLANS_READ');
  const data = useFragment(fragment, query);
  const chosen = new Map(
    data.nodes.flatMap((node) => (node ? [[node.id, node.name ?? node.company ?? '']] : [])),
  );
  async function lookup(what: 'products' | 'plans' | 'partners', text: string) {
    const answer = await fetchQuery<RenewalFiltersLookupQuery>(environment, lookupQuery, {
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
        label: showPartner && partner ? `${name} · ${partner.company}` : name,
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
    options: search[id].map((value) => ({ value, label: chosen.get(value) ?? t`Unknown` })),
    values: search[id],
    onChange: (values) => setSearch({ [id]: values }),
    lookup: (text) => lookup(what, text),
  });
  const counts = {
    '30': data.in30.totalCount,
    '60': data.in60.totalCount,
    '90': data.in90.totalCount,
    grace: data.inGrace.totalCount,
  };
  const names = { '30': t`30 days`, '60': t`60 days`, '90': t`90 days`, grace: t`In grace` };
  const ends = hasPeriod(search) ? '' : (search.ends ?? '30');
  const noPeriod = { from: undefined, to: undefined, zone: undefined };
  return (
    <>
      <div className={classes.windows}>
        <SegmentedControl
          aria-label={t`Ends within`}
          classNames={{ label: classes.window }}
          data={renewalWindows.map((value) => ({
            value,
            label: (
              <span className={classes.name}>
                {names[value]} <span>({formatNumber(i18n.locale, counts[value])})</span>
              </span>
            ),
          }))}
          value={ends}
          onChange={(chosen) => {
            const next = renewalWindows.find((known) => known === chosen);
            setSearch({ ...noPeriod, ends: next === '30' ? undefined : next });
          }}
        />
      </div>
      <FilterBar
        placeholder={t`Customer`}
        text={search.text}
        onText={(text) => setSearch({ text }, { replace: true })}
        filters={[
          filterOf({
            id: 'renewal',
            label: t`Renewal`,
            options: [
              { value: 'manual', label: t`Needs a decision` },
              { value: 'auto', label: t`Renews by itself` },
            ],
            values: search.renewal ? [search.renewal] : [],
            onChange: ([renewal]) => setSearch({ renewal }),
            single: true,
          }),
          ...(hasProducts ? [lookupFilter('product', t`Product`, 'products')] : []),
          ...(hasPlans ? [lookupFilter('plan', t`Service plan`, 'plans')] : []),
          ...(showPartner ? [lookupFilter('partner', t`Partner`, 'partners')] : []),
        ]}
        onClear={onClear}
        count={count}
      >
        <PeriodFields
          of={t`Ends on`}
          from={search.from}
          to={search.to}
          zone={search.zone}
          onChange={(period) => setSearch({ ...period, ends: undefined }, { replace: true })}
        />
      </FilterBar>
    </>
  );
}
