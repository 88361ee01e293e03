import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { graphql, useFragment, usePaginationFragment } from 'react-relay/hooks';
import type { CustomerTable_customer$key } from '../../__generated__/CustomerTable_customer.graphql';
import type { CustomerTable_licenses$key } from '../../__generated__/CustomerTable_licenses.graphql';
import type { CustomerTable_query$key } from '../../__generated__/CustomerTable_query.graphql';
import type { CustomerTableQuery } from '../../__generated__/CustomerTableQuery.graphql';
import { paths } from '../../lib/paths';
import { licenseStatusTones, licenseStatusWords, subscriptionTypeWords } from '../../lib/words';
import { DataGrid, type GridSelection } from '../../ui/DataGrid';
import { DateText, NoValue } from '../../ui/DateText';
import { GridCell, type GridColumn, GridTitle } from '../../ui/GridCell';
import type { GridSort } from '../../ui/GridHead';
import { Meter } from '../../ui/Meter';
import { StatusBadge } from '../../ui/StatusBadge';
import classes from './CustomerTable.module.css';

const pageSize = 100;

/** What changes with the licenses: whoever changes them asks for it, so that the list is right when one comes back. */
const licensesFragment = graphql`
  fragment CustomerTable_licenses on Customer {
    licenseState
    unitsProvisioned
    unitsUsed
    nextExpirationDate
  }
`;

interface CustomerTableProps {
  query: CustomerTable_query$key;
  /** The viewer has partners below, so it matters which one manages a customer. */
  showPartner: boolean;
  sort: GridSort | null;
  onSort: (sort: GridSort) => void;
  pending: boolean;
  /** Left out where nothing can be done with what is selected. */
  selection?: GridSelection;
  onSelect?: (selection: GridSelection) => void;
  empty: ReactNode;
}

export function CustomerTable(props: CustomerTableProps) {
  const { t } = useLingui();
  const { data, hasNext, loadNext, isLoadingNext } = usePaginationFragment<
    CustomerTableQuery,
    CustomerTable_query$key
  >(
    graphql`
      fragment CustomerTable_query on Query
      @refetchable(queryName: "CustomerTableQuery")
      @argumentDefinitions(
        count: { type: "Int", defaultValue: 100 }
        cursor: { type: "String" }
        filter: { type: "CustomerFilter" }
        orderBy: { type: "CustomerOrder" }
      ) {
        customers(first: $count, after: $cursor, filter: $filter, orderBy: $orderBy)
          @connection(key: "CustomerTable_customers") {
          totalCount
          edges {
            node {
              id
              company
              ...CustomerTable_customer
            }
          }
        }
      }
    `,
    props.query,
  );
  const columns: GridColumn[] = [
    {
      id: 'company',
      header: t`Company`,
      width: 'minmax(0, 1.7fr)',
      minWidth: 160,
      sortable: true,
      card: 'title',
    },
    { id: 'state', header: t`Licenses`, width: '206px', minWidth: 206, card: 'aside' },
    { id: 'plan', header: t`Service plan`, width: 'minmax(0, 2fr)', minWidth: 160, card: 'line' },
    { id: 'subscription', header: t`Subscription`, width: '112px', minWidth: 112 },
    { id: 'units', header: t`Units used`, width: '146px', minWidth: 146, align: 'end', card: 'line' },
    { id: 'expiry', header: t`Next expiry`, width: '160px', minWidth: 160, align: 'end', sortable: true },
    ...(props.showPartner
      ? [{ id: 'partner', header: t`Partner`, width: 'minmax(0, 1.4fr)' as const, minWidth: 130 }]
      : []),
    { id: 'location', header: t`City`, width: 'minmax(0, 1.05fr)', minWidth: 98 },
  ];
  return (
    <DataGrid
      label={t`Customers`}
      columns={columns}
      rows={data.customers.edges.map(({ node }) => node)}
      rowKey={(row) => row.id}
      rowLabel={(row) => row.company}
      rowHref={(row) => paths.customer(row.id)}
      Cells={CustomerCells}
      totalCount={data.customers.totalCount}
      hasMore={hasNext}
      loadingMore={isLoadingNext}
      onLoadMore={() => loadNext(pageSize)}
      pending={props.pending}
      sort={props.sort}
      onSort={props.onSort}
      selection={props.selection}
      onSelect={props.onSelect}
      empty={props.empty}
    />
  );
}

function CustomerCells({ row }: { row: CustomerTable_customer$key }) {
  const { t, i18n } = useLingui();
  const customer = useFragment(
    graphql`
      fragment CustomerTable_customer on Customer {
        company
        city
        state
        status
        partner {
          company
        }
        ...CustomerTable_licenses
        assignments {
          subscriptionType
          plan {
            name
          }
        }
      }
    `,
    row,
  );
  const { company, assignments } = customer;
  const licenses = useFragment<CustomerTable_licenses$key>(licensesFragment, customer);
  const { licenseState, unitsProvisioned } = licenses;
  const subscriptions = [...new Set(assignments.map(({ subscriptionType }) => subscriptionType))];
  const [plan] = assignments;
  return (
    <>
      <GridCell column="company">
        <GridTitle>{company}</GridTitle>
      </GridCell>
      <GridCell column="state">
        {customer.status === 'DISABLED' ? (
          <StatusBadge tone="neutral">{t`Disabled`}</StatusBadge>
        ) : !licenseState ? (
          <span className={classes.soft}>{t`No licenses`}</span>
        ) : licenseState === 'EXCEEDS_ALLOCATION' ? (
          <StatusBadge tone="exceeded">{t`Exceeds allocation`}</StatusBadge>
        ) : (
          <StatusBadge tone={licenseStatusTones[licenseState]}>
            {i18n._(licenseStatusWords[licenseState])}
          </StatusBadge>
        )}
      </GridCell>
      <GridCell column="plan">
        {plan ? (
          <span className={classes.plans}>
            <span className={classes.plan}>{plan.plan.name}</span>
            {assignments.length > 1 && <span className={classes.soft}>+{assignments.length - 1}</span>}
          </span>
        ) : (
          <NoValue />
        )}
      </GridCell>
      <GridCell column="subscription">
        {subscriptions.length > 1 ? (
          t`Mixed`
        ) : subscriptions[0] ? (
          i18n._(subscriptionTypeWords[subscriptions[0]])
        ) : (
          <NoValue />
        )}
      </GridCell>
      <GridCell column="units">
        {typeof unitsProvisioned === 'number' ? (
          <Meter used={licenses.unitsUsed} total={unitsProvisioned} label={t`${company}, units used`} />
        ) : (
          <NoValue />
        )}
      </GridCell>
      <GridCell column="expiry">
        <DateText date={licenses.nextExpirationDate} />
      </GridCell>
      <GridCell column="partner">{customer.partner ? customer.partner.company : <NoValue />}</GridCell>
      <GridCell column="location">
        <span title={`${customer.city}, ${customer.state}`}>{customer.city}</span>
      </GridCell>
    </>
  );
}
