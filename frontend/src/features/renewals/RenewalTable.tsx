import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { graphql, useFragment, usePaginationFragment } from 'react-relay/hooks';
import type { RenewalTable_license$key } from '../../__generated__/RenewalTable_license.graphql';
import type { RenewalTable_query$key } from '../../__generated__/RenewalTable_query.graphql';
import type { RenewalTablePaginationQuery } from '../../__generated__/RenewalTablePaginationQuery.graphql';
import { formatNumber } from '../../lib/format';
import { paths } from '../../lib/paths';
import { licenseStatusTones, licenseStatusWords } from '../../lib/words';
import { DataGrid, type GridSelection } from '../../ui/DataGrid';
import { DateText, NoValue } from '../../ui/DateText';
import { fitting } from '../../ui/fitting';
import { GridCell, type GridColumn, GridLines, GridTitle } from '../../ui/GridCell';
import type { GridSort } from '../../ui/GridHead';
import { StatusBadge } from '../../ui/StatusBadge';
import { RenewalText } from './RenewalText';

const fragment = graphql`
  fragment RenewalTable_query on Query
  @argumentDefinitions(
    filter: { type: "LicenseFilter" }
    orderBy: { type: "LicenseOrder" }
    count: { type: "Int", defaultValue: 100 }
    cursor: { type: "String" }
  )
  @refetchable(queryName: "RenewalTablePaginationQuery") {
    licenses(first: $count, after: $cursor, filter: $filter, orderBy: $orderBy)
      @connection(key: "RenewalTable_licenses") {
      totalCount
      edges {
        node {
          id
          customer {
            id
            company
          }
          assignment {
            id
            plan {
              name
            }
          }
          ...RenewalTable_license
        }
      }
    }
  }
`;

const licenseFragment = graphql`
  fragment RenewalTable_license on License {
    status
    expirationDate
    customer {
      company
      partner {
        company
      }
    }
    assignment {
      autoRenew
      renewalMonths
      suspendedAt
      plan {
        name
        product {
          name
        }
      }
      licenses {
        units
        unbundledAt
      }
    }
  }
`;

interface RenewalTableProps {
  query: RenewalTable_query$key;
  /** The viewer has partners below, so it matters which one manages a customer. */
  showPartner: boolean;
  pending: boolean;
  sort: GridSort;
  onSort: (sort: GridSort) => void;
  /** Left out where nothing can be done with what is selected. The keys are ids of assignments. */
  selection?: GridSelection;
  onSelect?: (selection: GridSelection) => void;
  empty: ReactNode;
}

/** The plans that end, the first to end first. A plan stands on the day on which the first of its licenses ends. */
export function RenewalTable(props: RenewalTableProps) {
  const { t, i18n } = useLingui();
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<
    RenewalTablePaginationQuery,
    RenewalTable_query$key
  >(fragment, props.query);
  const columns: GridColumn[] = [
    {
      id: 'customer',
      header: t`Customer`,
      width: 'minmax(0, 1.5fr)',
      minWidth: 160,
      card: 'title',
      sortable: true,
    },
    { id: 'plan', header: t`Service plan`, width: 'minmax(0, 1.9fr)', minWidth: 200, card: 'foot' },
    { id: 'units', header: t`Units`, width: '90px', minWidth: 90, align: 'end' },
    {
      id: 'ends',
      header: t`Ends on`,
      width: '118px',
      minWidth: 118,
      align: 'end',
      card: 'line',
      sortable: true,
    },
    { id: 'status', ...fitting(i18n, t`Status`, licenseStatusWords, 'badge'), card: 'aside' },
    { id: 'renewal', header: t`Renewal`, width: '216px', minWidth: 216, card: 'line' },
    ...(props.showPartner
      ? [{ id: 'partner', header: t`Partner`, width: 'minmax(0, 1.2fr)' as const, minWidth: 130 }]
      : []),
  ];
  const rows = data.licenses.edges.map(({ node }) => node);
  return (
    <DataGrid
      label={t`Renewals`}
      columns={columns}
      rows={rows}
      rowKey={({ assignment }) => assignment.id}
      rowLabel={({ customer, assignment }) => `${customer.company}, ${assignment.plan.name}`}
      rowHref={({ customer }) => paths.customer(customer.id)}
      Cells={RenewalCells}
      totalCount={data.licenses.totalCount}
      hasMore={hasNext}
      loadingMore={isLoadingNext}
      onLoadMore={() => loadNext(100)}
      pending={props.pending}
      sort={props.sort}
      onSort={props.onSort}
      selection={props.selection}
      onSelect={props.onSelect}
      empty={props.empty}
    />
  );
}

function RenewalCells({ row }: { row: RenewalTable_license$key }) {
  const { i18n } = useLingui();
  const { status, expirationDate, customer, assignment } = useFragment(licenseFragment, row);
  const { plan } = assignment;
  const units = assignment.licenses.filter(({ unbundledAt }) => !unbundledAt).map((license) => license.units);
  const least = formatNumber(i18n.locale, Math.min(...units));
  const most = formatNumber(i18n.locale, Math.max(...units));
  return (
    <>
      <GridCell column="customer">
        <GridTitle>{customer.company}</GridTitle>
      </GridCell>
      <GridCell column="plan">
        <GridLines second={plan.product.name}>{plan.name}</GridLines>
      </GridCell>
      <GridCell column="units">
        {units.length === 0 ? (
          <NoValue />
        ) : least === most ? (
          most
        ) : (
          <Trans>
            {least} to {most}
          </Trans>
        )}
      </GridCell>
      <GridCell column="ends">
        <DateText date={expirationDate} />
      </GridCell>
      <GridCell column="status">
        <StatusBadge tone={licenseStatusTones[status]}>{i18n._(licenseStatusWords[status])}</StatusBadge>
      </GridCell>
      <GridCell column="renewal">
        <RenewalText
          autoRenew={assignment.autoRenew}
          months={assignment.renewalMonths}
          suspended={Boolean(assignment.suspendedAt)}
        />
      </GridCell>
      <GridCell column="partner">{customer.partner ? customer.partner.company : <NoValue />}</GridCell>
    </>
  );
}
