import { useLingui } from '@lingui/react/macro';
import { Tabs } from '@mantine/core';
import { IconArrowRight, IconBan, IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { graphql, usePreloadedQuery } from 'react-relay/hooks';
import type * as z from 'zod/mini';
import type { PartnerPageQuery } from '../__generated__/PartnerPageQuery.graphql';
import { EffectsSummary } from '../features/licenses/EffectsSummary';
import { PartnerCancelDialog } from '../features/partners/PartnerCancelDialog';
import { PartnerCustomers } from '../features/partners/PartnerCustomers';
import { PartnerGrants } from '../features/partners/PartnerGrants';
import { PartnerStatusDialog } from '../features/partners/PartnerStatusDialog';
import { PoolTable } from '../features/pools/PoolTable';
import type { PageProps } from '../lib/page';
import { paths } from '../lib/paths';
import { usePermission } from '../lib/permissions';
import { useRefresh } from '../lib/refresh';
import { type partnerSearch, partnerTabs } from '../lib/search';
import { partnerKindWords, partnerStatusTones, partnerStatusWords } from '../lib/words';
import { type PageAction, PageHeader } from '../ui/PageHeader';
import { PageBody, ScrollLayout } from '../ui/PageLayout';
import { RowsSkeleton } from '../ui/Skeletons';
import { StatusBadge } from '../ui/StatusBadge';
import { TabList } from '../ui/TabList';
import { Tag } from '../ui/Tag';
import { NotFoundPage } from './NotFoundPage';

// The tabs with forms, and what is done to a canceled partner's customers, which a visit may never open.
const BulkMoveDialog = lazy(async () => ({
  default: (await import('../features/operations/BulkMoveDialog')).BulkMoveDialog,
}));
const PartnerSelect = lazy(async () => ({
  default: (await import('../features/customers/PartnerSelect')).PartnerSelect,
}));
const PartnerAccounts = lazy(async () => ({
  default: (await import('../features/accounts/PartnerAccounts')).PartnerAccounts,
}));
const PartnerProfile = lazy(async () => ({
  default: (await import('../features/partners/PartnerProfile')).PartnerProfile,
}));

const query = graphql`
  query PartnerPageQuery(
    $id: ID!
    $customers: Boolean!
    $grants: Boolean!
    $pool: Boolean!
    $accounts: Boolean!
  ) {
    viewer {
      now
    }
    partner(id: $id) {
      id
      company
      kind
      status
      viewerCanMoveCustomers
      managed: customers(first: 1) {
        totalCount
      }
      ...PartnerAccounts_partner @arguments(shown: $accounts)
      ...PartnerCancelDialog_partner
      ...PartnerCustomers_partner @arguments(shown: $customers)
      ...PartnerGrants_partner @arguments(shown: $grants)
      ...PoolTable_partner @arguments(shown: $pool)
      ...PartnerProfile_partner
      ...PartnerStatusDialog_partner
    }
    ...PartnerGrants_query @arguments(shown: $grants)
  }
`;

type Props = PageProps<PartnerPageQuery, z.infer<typeof partnerSearch>, { id: string }>;

/** One partner company: its customers, what it may sell, its stock, its people and itself. */
export function PartnerPage({ queryRef, search, setSearch }: Props) {
  const { t, i18n } = useLingui();
  const data = usePreloadedQuery<PartnerPageQuery>(query, queryRef);
  const mayWrite = usePermission('PARTNERS_WRITE');
  const [open, setOpen] = useState<'status' | 'cancel' | 'move' | null>(null);
  const refresh = useRefresh();
  const { partner } = data;
  if (!partner) return <NotFoundPage />;

  const names = {
    customers: t`Customers`,
    grants: partner.kind === 'RESELLER' ? t`Plans` : t`Products`,
    pool: t`License pool`,
    accounts: t`Users`,
    profile: t`Profile`,
  };
  const tab = search.tab ?? 'customers';
  const actions: PageAction[] = [];
  if (mayWrite && partner.status !== 'CANCELED') {
    actions.push(
      {
        id: 'cancel',
        label: t`Cancel partner`,
        icon: IconBan,
        danger: true,
        onClick: () => setOpen('cancel'),
      },
      partner.status === 'ACTIVE'
        ? { id: 'suspend', label: t`Suspend`, icon: IconPlayerPause, onClick: () => setOpen('status') }
        : { id: 'resume', label: t`Resume`, icon: IconPlayerPlay, onClick: () => setOpen('status') },
    );
  }
  if (partner.viewerCanMoveCustomers && partner.managed.totalCount > 0) {
    actions.push({
      id: 'move',
      label: t`Move customers…`,
      icon: IconArrowRight,
      onClick: () => setOpen('move'),
    });
  }
  return (
    <ScrollLayout>
      <PageHeader
        title={partner.company}
        parent={{ label: t`Partners`, href: paths.partners() }}
        aside={
          <>
            <Tag>{i18n._(partnerKindWords[partner.kind])}</Tag>
            <StatusBadge tone={partnerStatusTones[partner.status]}>
              {i18n._(partnerStatusWords[partner.status])}
            </StatusBadge>
          </>
        }
        actions={actions}
      />
      <Tabs
        value={tab}
        onChange={(name) => {
          const next = partnerTabs.find((known) => known === name);
          setSearch({ tab: next === 'customers' ? undefined : next });
        }}
      >
        <TabList tabs={partnerTabs.map((id) => ({ id, label: names[id] }))} active={tab} />
        <Tabs.Panel value="customers" pt="md">
          <PageBody>
            <PartnerCustomers partner={partner} />
          </PageBody>
        </Tabs.Panel>
        <Tabs.Panel value="grants" pt="md">
          <PageBody>
            <PartnerGrants partner={partner} query={data} />
          </PageBody>
        </Tabs.Panel>
        <Tabs.Panel value="pool" pt="md">
          <PageBody>
            <PoolTable partner={partner} />
          </PageBody>
        </Tabs.Panel>
        <Tabs.Panel value="accounts" pt="md">
          <PageBody>
            {tab === 'accounts' && (
              <Suspense fallback={<RowsSkeleton rows={6} />}>
                <PartnerAccounts partner={partner} />
              </Suspense>
            )}
          </PageBody>
        </Tabs.Panel>
        <Tabs.Panel value="profile" pt="md">
          <PageBody narrow>
            {tab === 'profile' && (
              <Suspense fallback={<RowsSkeleton rows={6} />}>
                <PartnerProfile partner={partner} />
              </Suspense>
            )}
          </PageBody>
        </Tabs.Panel>
      </Tabs>
      {open === 'move' && (
        <Suspense fallback={null}>
          <BulkMoveDialog
            targets={{ filter: { partnerIds: [partner.id] } }}
            count={partner.managed.totalCount}
            choose={(field) => <PartnerSelect {...field} />}
            onClose={(begun) => {
              setOpen(null);
              if (begun) refresh();
            }}
          />
        </Suspense>
      )}
      {open === 'status' && <PartnerStatusDialog partner={partner} onClose={() => setOpen(null)} />}
      {open === 'cancel' && (
        <PartnerCancelDialog
          partner={partner}
          summary={(effects) => <EffectsSummary effects={effects} now={data.viewer.now} />}
          onClose={() => setOpen(null)}
        />
      )}
    </ScrollLayout>
  );
}
