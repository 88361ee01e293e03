import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { graphql, usePreloadedQuery } from 'react-relay/hooks';
import type { CustomersPageQuery } from '../__generated__/CustomersPageQuery.graphql';
import { CustomerFilters, type CustomersSearch } from '../features/customers/CustomerFilters';
import { CustomerTable } from '../features/customers/CustomerTable';
import { SavedViews } from '../features/views/SavedViews';
import { ViewMenu } from '../features/views/ViewButton';
import type { PageProps } from '../lib/page';
import { paths } from '../lib/paths';
import { usePermission } from '../lib/permissions';
import { nothingSelected } from '../ui/DataGrid';
import { ExportButton } from '../ui/ExportButton';
import { useNavigation } from '../ui/Link';
import { PageHeader } from '../ui/PageHeader';
import { ListLayout } from '../ui/PageLayout';

// A visit may select nothing, and find something.
const EmptyState = lazy(async () => ({ default: (await import('../ui/EmptyState')).EmptyState }));
const PartnerSelect = lazy(async () => ({
  default: (await import('../features/customers/PartnerSelect')).PartnerSelect,
}));
const CustomerSelection = lazy(async () => ({
  default: (await import('../features/operations/CustomerSelection')).CustomerSelection,
}));

const query = graphql`
  query CustomersPageQuery($filter: CustomerFilter, $orderBy: CustomerOrder, $chosen: [ID!]!) {
    viewer {
      ...SavedViews_viewer @arguments(page: CUSTOMERS)
      customer {
        id
      }
      partner {
        tier
      }
    }
    customers(first: 100, filter: $filter, orderBy: $orderBy) {
      totalCount
    }
    ...CustomerFilters_query @arguments(chosen: $chosen)
    ...CustomerTable_query @arguments(filter: $filter, orderBy: $orderBy)
  }
`;

const noFilter: Partial<CustomersSearch> = {
  text: undefined,
  status: undefined,
  licenseStatus: [],
  product: [],
  plan: [],
  partner: [],
  subscription: undefined,
  exceedsAllocation: false,
};

type Props = PageProps<CustomersPageQuery, CustomersSearch>;

/** Every customer that the viewer sees. What is searched, filtered and sorted stands in the address. */
export function CustomersPage({ queryRef, search, setSearch, pending }: Props) {
  const { t } = useLingui();
  const { go } = useNavigation();
  const data = usePreloadedQuery<CustomersPageQuery>(query, queryRef);
  const mayChange = usePermission('CUSTOMERS_WRITE') && data.viewer.customer === null;
  const ofTierOne = data.viewer.customer === null && data.viewer.partner.tier === 'ONE';
  const count = data.customers.totalCount;
  const clear = () => setSearch(noFilter);
  // What is selected belongs to what is listed: another filter is another selection.
  const { filter } = queryRef.variables;
  const listed = JSON.stringify(filter);
  const [chosen, setChosen] = useState({ listed, selection: nothingSelected });
  const selection = chosen.listed === listed ? chosen.selection : nothingSelected;
  const select = (selected: typeof selection) => setChosen({ listed, selection: selected });

  return (
    <SavedViews viewer={data.viewer} page="CUSTOMERS" search={search}>
      <ListLayout>
        <PageHeader
          title={t`Customers`}
          aside={<ViewMenu />}
          count={count}
          tools={
            <ExportButton
              href={(format, columns) => paths.exported('customers', format, queryRef.variables, columns)}
            />
          }
          actions={
            mayChange
              ? [
                  {
                    id: 'create',
                    label: t`Create Customer`,
                    icon: IconPlus,
                    primary: true,
                    key: 'c',
                    href: paths.customerCreate(),
                  },
                ]
              : []
          }
        />
        <CustomerFilters query={data} search={search} setSearch={setSearch} onClear={clear} count={count} />
        <CustomerTable
          query={data}
          showPartner={ofTierOne}
          sort={
            search.sort === 'CREATED_AT'
              ? null
              : {
                  column: search.sort === 'NEXT_EXPIRY' ? 'expiry' : 'company',
                  direction: search.direction ?? 'ASC',
                }
          }
          onSort={({ column, direction }) =>
            setSearch({
              sort: column === 'expiry' ? 'NEXT_EXPIRY' : undefined,
              direction: direction === 'DESC' ? 'DESC' : undefined,
            })
          }
          pending={pending}
          {...(mayChange && { selection, onSelect: select })}
          empty={
            <Suspense>
              {isFiltered(search) ? (
                <EmptyState kind="noMatch" onClear={clear} />
              ) : (
                <EmptyState
                  kind="nothing"
                  title={t`No customers yet`}
                  action={
                    mayChange && (
                      <Button
                        leftSection={<IconPlus size={16} aria-hidden />}
                        onClick={() => go(paths.customerCreate())}
                      >
                        <Trans>Create Customer</Trans>
                      </Button>
                    )
                  }
                >
                  <Trans>A customer is a company whose licenses you manage.</Trans>
                </EmptyState>
              )}
            </Suspense>
          }
        />
        {(selection.all || selection.keys.size > 0) && (
          <Suspense fallback={null}>
            <CustomerSelection
              filter={filter}
              selection={selection}
              totalCount={count}
              onSelect={select}
              choosePartner={ofTierOne ? (field) => <PartnerSelect {...field} /> : undefined}
            />
          </Suspense>
        )}
      </ListLayout>
    </SavedViews>
  );
}

function isFiltered(search: CustomersSearch): boolean {
  return Object.keys(noFilter).some((key) => {
    const value: unknown = Reflect.get(search, key);
    return Array.isArray(value) ? value.length > 0 : Boolean(value);
  });
}
