import { Trans, useLingui } from '@lingui/react/macro';
import { lazy, Suspense, useState } from 'react';
import { graphql, usePreloadedQuery } from 'react-relay/hooks';
import type { RenewalsPageQuery } from '../__generated__/RenewalsPageQuery.graphql';
import { RenewalFilters } from '../features/renewals/RenewalFilters';
import { RenewalTable } from '../features/renewals/RenewalTable';
import { SavedViews } from '../features/views/SavedViews';
import { ViewMenu } from '../features/views/ViewButton';
import type { PageProps } from '../lib/page';
import { paths } from '../lib/paths';
import { usePermission } from '../lib/permissions';
import { useRefresh } from '../lib/refresh';
import { assignmentsThatEnd, hasPeriod, licensesThatEnd, type RenewalsSearch } from '../lib/renewals';
import { renewalsSorting } from '../lib/search';
import { nothingSelected } from '../ui/DataGrid';
import { EmptyState } from '../ui/EmptyState';
import { ExportButton } from '../ui/ExportButton';
import { PageHeader } from '../ui/PageHeader';
import { ListLayout } from '../ui/PageLayout';
import { SelectionBar } from '../ui/SelectionBar';

// The dialogs have forms, which a visit may never open.
const dialogs = {
  renew: lazy(async () => ({
    default: (await import('../features/operations/BulkRenewDialog')).BulkRenewDialog,
  })),
  units: lazy(async () => ({
    default: (await import('../features/operations/BulkUnitsDialog')).BulkUnitsDialog,
  })),
  suspend: lazy(async () => ({
    default: (await import('../features/operations/BulkSuspendDialog')).BulkSuspendDialog,
  })),
  cancel: lazy(async () => ({
    default: (await import('../features/operations/BulkCancelDialog')).BulkCancelDialog,
  })),
};

const query = graphql`
  query RenewalsPageQuery(
    $filter: LicenseFilter
    $orderBy: LicenseOrder
    $text: String
    $partners: [ID!]
    $plans: [ID!]
    $products: [ID!]
    $autoRenew: Boolean
    $chosen: [ID!]!
  ) {
    viewer {
      ...SavedViews_viewer @arguments(page: RENEWALS)
      now
      customer {
        id
      }
      partner {
        tier
      }
    }
    licenses(first: 100, filter: $filter, orderBy: $orderBy) {
      totalCount
    }
    ...RenewalFilters_query
      @arguments(
        text: $text
        partners: $partners
        plans: $plans
        products: $products
        autoRenew: $autoRenew
        chosen: $chosen
      )
    ...RenewalTable_query @arguments(filter: $filter, orderBy: $orderBy)
  }
`;

type Props = PageProps<RenewalsPageQuery, RenewalsSearch>;

/** The plans that end soon or have ended, and what can be done about many of them at once. */
export function RenewalsPage({ queryRef, search, setSearch, pending }: Props) {
  const { t } = useLingui();
  const refresh = useRefresh();
  const data = usePreloadedQuery<RenewalsPageQuery>(query, queryRef);
  const { customer, partner, now } = data.viewer;
  const mayChange = usePermission('LICENSES_WRITE') && customer === null;
  // What is selected belongs to what is listed: another filter is another selection.
  const listed = JSON.stringify(licensesThatEnd(search));
  const [chosen, setChosen] = useState({ listed, selection: nothingSelected });
  const [open, setOpen] = useState<keyof typeof dialogs | null>(null);
  const selection = chosen.listed === listed ? chosen.selection : nothingSelected;
  const select = (selected: typeof selection) => setChosen({ listed, selection: selected });
  const count = data.licenses.totalCount;
  const Dialog = open && dialogs[open];
  const { text, renewal, plan, product } = search;
  const filtered =
    [text, renewal].some((value) => value !== undefined) ||
    [search.partner, plan, product].some((ids) => ids.length > 0) ||
    hasPeriod(search);
  const clear = () =>
    setSearch({
      text: undefined,
      partner: [],
      plan: [],
      product: [],
      renewal: undefined,
      from: undefined,
      to: undefined,
      zone: undefined,
    });

  return (
    <SavedViews viewer={data.viewer} page="RENEWALS" search={search}>
      <ListLayout>
        <PageHeader
          title={t`Renewals`}
          aside={<ViewMenu />}
          count={count}
          tools={
            <ExportButton
              href={(format, columns) => paths.exported('licenses', format, queryRef.variables, columns)}
            />
          }
        />
        <RenewalFilters
          query={data}
          search={search}
          setSearch={setSearch}
          showPartner={customer === null && partner.tier === 'ONE'}
          onClear={clear}
          count={count}
        />
        <RenewalTable
          query={data}
          showPartner={customer === null && partner.tier === 'ONE'}
          pending={pending}
          sort={renewalsSorting.shown(search.sort)}
          onSort={(sort) => setSearch({ sort: renewalsSorting.word(sort) })}
          {...(mayChange && { selection, onSelect: select })}
          empty={
            filtered ? (
              <EmptyState kind="noMatch" onClear={clear} />
            ) : search.ends === 'grace' ? (
              <EmptyState kind="nothing" title={t`Nothing is in grace`}>
                <Trans>A plan that has expired still works for its grace period. There is none.</Trans>
              </EmptyState>
            ) : (
              <EmptyState kind="nothing" title={t`Nothing ends`}>
                <Trans>No plan ends within {search.ends ?? '30'} days.</Trans>
              </EmptyState>
            )
          }
        />
        <SelectionBar
          selection={selection}
          totalCount={count}
          onSelect={select}
          actions={[
            { id: 'renew', label: t`Renew…`, onClick: () => setOpen('renew') },
            { id: 'units', label: t`Change units…`, onClick: () => setOpen('units') },
            { id: 'suspend', label: t`Suspend…`, onClick: () => setOpen('suspend') },
            { id: 'cancel', label: t`Cancel…`, onClick: () => setOpen('cancel') },
          ]}
        />
        {Dialog && (
          <Suspense fallback={null}>
            <Dialog
              targets={selection.all ? { filter: assignmentsThatEnd(search) } : { ids: [...selection.keys] }}
              count={selection.all ? count : selection.keys.size}
              now={now}
              onClose={(begun) => {
                setOpen(null);
                if (!begun) return;
                select(nothingSelected);
                refresh();
              }}
            />
          </Suspense>
        )}
      </ListLayout>
    </SavedViews>
  );
}
