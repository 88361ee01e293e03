import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { graphql, useFragment, usePaginationFragment } from 'react-relay/hooks';
import type { PartnerTable_partner$key } from '../../__generated__/PartnerTable_partner.graphql';
import type { PartnerTable_query$key } from '../../__generated__/PartnerTable_query.graphql';
import type { PartnerTablePaginationQuery } from '../../__generated__/PartnerTablePaginationQuery.graphql';
import { countryName } from '../../lib/choices';
import { paths } from '../../lib/paths';
import { partnerKindWords, partnerStatusTones, partnerStatusWords } from '../../lib/words';
import { DataGrid } from '../../ui/DataGrid';
import { InstantText, NoValue } from '../../ui/DateText';
import { EmptyState } from '../../ui/EmptyState';
import { fitting } from '../../ui/fitting';
import { GridCell, type GridColumn, GridTitle } from '../../ui/GridCell';
import type { GridSort } from '../../ui/GridHead';
import { StatusBadge } from '../../ui/StatusBadge';

const fragment = graphql`
  fragment PartnerTable_query on Query
  @argumentDefinitions(
    filter: { type: "PartnerFilter" }
    orderBy: { type: "PartnerOrder" }
    count: { type: "Int", defaultValue: 100 }
    cursor: { type: "String" }
  )
  @refetchable(queryName: "PartnerTablePaginationQuery") {
    partners(first: $count, after: $cursor, filter: $filter, orderBy: $orderBy)
      @connection(key: "PartnerTable_partners") {
      totalCount
      edges {
        node {
          id
          ...PartnerTable_partner
        }
      }
    }
  }
`;

const partnerFragment = graphql`
  fragment PartnerTable_partner on Partner {
    company
    kind
    status
    firstName
    lastName
    email
    city
    state
    country
    createdAt
  }
`;

interface PartnerTableProps {
  query: PartnerTable_query$key;
  pending: boolean;
  sort: GridSort;
  onSort: (sort: GridSort) => void;
  /** Undefined where nothing is filtered. */
  onClear: (() => void) | undefined;
  /** What can be done first where there is no partner yet. */
  first: ReactNode;
  above: (totalCount: number) => ReactNode;
}

export function PartnerTable({ query, pending, sort, onSort, onClear, first, above }: PartnerTableProps) {
  const { t, i18n } = useLingui();
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<
    PartnerTablePaginationQuery,
    PartnerTable_query$key
  >(fragment, query);
  const columns: GridColumn[] = [
    {
      id: 'company',
      header: t`Company`,
      width: 'minmax(0, 2fr)',
      minWidth: 200,
      card: 'title',
      sortable: true,
    },
    { id: 'kind', ...fitting(i18n, t`Kind`, partnerKindWords, 'text'), card: 'line' },
    { id: 'status', ...fitting(i18n, t`Status`, partnerStatusWords, 'badge'), card: 'aside' },
    { id: 'contact', header: t`Contact person`, width: 'minmax(0, 1.4fr)', minWidth: 160, card: 'line' },
    { id: 'location', header: t`Location`, width: 'minmax(0, 1.4fr)', minWidth: 160 },
    { id: 'created', header: t`Created`, width: '186px', minWidth: 186, sortable: true },
  ];
  return (
    <>
      {above(data.partners.totalCount)}
      <DataGrid
        label={t`Partners`}
        columns={columns}
        rows={data.partners.edges.map(({ node }) => node)}
        rowKey={(partner) => partner.id}
        rowHref={(partner) => paths.partner(partner.id)}
        Cells={PartnerCells}
        totalCount={data.partners.totalCount}
        hasMore={hasNext}
        loadingMore={isLoadingNext}
        onLoadMore={() => loadNext(100)}
        pending={pending}
        sort={sort}
        onSort={onSort}
        empty={
          onClear ? (
            <EmptyState kind="noMatch" onClear={onClear} />
          ) : (
            <EmptyState kind="nothing" title={t`No partners yet`} action={first}>
              <Trans>Partners are the MSPs and resellers that work below your company.</Trans>
            </EmptyState>
          )
        }
      />
    </>
  );
}

function PartnerCells({ row }: { row: PartnerTable_partner$key }) {
  const { i18n } = useLingui();
  const partner = useFragment(partnerFragment, row);
  const person = `${partner.firstName} ${partner.lastName}`.trim() || partner.email;
  const location = [partner.city, partner.state, countryName(i18n.locale, partner.country)]
    .filter((part) => part !== '')
    .join(', ');
  return (
    <>
      <GridCell column="company">
        <GridTitle>{partner.company}</GridTitle>
      </GridCell>
      <GridCell column="kind">{i18n._(partnerKindWords[partner.kind])}</GridCell>
      <GridCell column="status">
        <StatusBadge tone={partnerStatusTones[partner.status]}>
          {i18n._(partnerStatusWords[partner.status])}
        </StatusBadge>
      </GridCell>
      <GridCell column="contact">
        {partner.email ? <a href={`mailto:${partner.email}`}>{person}</a> : person || <NoValue />}
      </GridCell>
      <GridCell column="location">
        <span title={location}>{location}</span>
      </GridCell>
      <GridCell column="created">
        <InstantText instant={partner.createdAt} />
      </GridCell>
    </>
  );
}
