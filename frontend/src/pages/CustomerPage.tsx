import { useLingui } from '@lingui/react/macro';
import { Tabs } from '@mantine/core';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { graphql, usePreloadedQuery } from 'react-relay/hooks';
import type * as z from 'zod/mini';
import type { CustomerPageQuery } from '../__generated__/CustomerPageQuery.graphql';
import { CustomerHeader } from '../features/customers/CustomerHeader';
import { CustomerLicenses } from '../features/licenses/CustomerLicenses';
import { CustomerTransactions } from '../features/licenses/CustomerTransactions';
import { UnbundledLicenses } from '../features/licenses/UnbundledLicenses';
import { formatNumber } from '../lib/format';
import type { PageProps } from '../lib/page';
import { usePermission } from '../lib/permissions';
import { useRefresh } from '../lib/refresh';
import { type customerSearch, customerTabs } from '../lib/search';
import { PageBody, ScrollLayout } from '../ui/PageLayout';
import { RowsSkeleton } from '../ui/Skeletons';
import { TabList } from '../ui/TabList';
import { DaysZone } from '../ui/zone';
import { NotFoundPage } from './NotFoundPage';

// The tabs and dialogs that a visit may never open.
const CustomerAccounts = lazy(async () => ({
  default: (await import('../features/accounts/CustomerAccounts')).CustomerAccounts,
}));
const CustomerProfile = lazy(async () => ({
  default: (await import('../features/customers/CustomerProfile')).CustomerProfile,
}));
const CustomerCrossgrades = lazy(async () => ({
  default: (await import('../features/licenses/CustomerCrossgrades')).CustomerCrossgrades,
}));
const CustomerTimeline = lazy(async () => ({
  default: (await import('../features/timeline/CustomerTimeline')).CustomerTimeline,
}));
const AssignPlanDialog = lazy(async () => ({
  default: (await import('../features/licenses/AssignPlanDialog')).AssignPlanDialog,
}));
const BulkCancelDialog = lazy(async () => ({
  default: (await import('../features/operations/BulkCancelDialog')).BulkCancelDialog,
}));
const CustomerStatusDialog = lazy(async () => ({
  default: (await import('../features/licenses/CustomerStatusDialog')).CustomerStatusDialog,
}));

const query = graphql`
  query CustomerPageQuery(
    $id: ID!
    $accounts: Boolean!
    $crossgrades: Boolean!
    $transactions: Boolean!
    $timeline: Boolean!
    $asOf: Boolean!
    $at: DateTime!
  ) {
    viewer {
      now
      customer {
        id
      }
    }
    waiting: crossgrades(first: 1, filter: { customerIds: [$id], statuses: [OPEN] }) {
      totalCount
    }
    ...CustomerCrossgrades_query @arguments(customerId: $id, shown: $crossgrades)
    customer(id: $id) {
      id
      timeZone
      unbundledLicenses {
        id
      }
      suiteCrossgrades {
        id
      }
      ...UnbundledLicenses_customer
      ...CustomerHeader_customer
      ...CustomerLicenses_customer
      ...CustomerStatusDialog_customer
      ...CustomerProfile_customer
      ...AssignPlanDialog_customer
      ...CustomerAccounts_customer @arguments(shown: $accounts)
      ...CustomerTransactions_customer @arguments(shown: $transactions)
      ...CustomerTimeline_customer @arguments(shown: $timeline, asOf: $asOf, at: $at)
    }
  }
`;

type Props = PageProps<CustomerPageQuery, z.infer<typeof customerSearch>, { id: string }>;

/** One customer: what it holds, who may sign in, who it is, and what happened to its licenses. */
export function CustomerPage({ queryRef, search, setSearch }: Props) {
  const { t, i18n } = useLingui();
  const data = usePreloadedQuery<CustomerPageQuery>(query, queryRef);
  const { customer, viewer, waiting } = data;
  const refresh = useRefresh();
  const seesTransactions = usePermission('TRANSACTIONS_READ');
  const [turning, setTurning] = useState(false);
  const [ending, setEnding] = useState<readonly string[] | null>(null);
  if (!customer) return <NotFoundPage />;

  const names = {
    licenses: t`Licenses`,
    unbundled: t`Unbundled licenses`,
    crossgrades: t`Crossgrades`,
    accounts: t`Users`,
    profile: t`Profile`,
    timeline: t`Timeline`,
    transactions: t`Transactions`,
  };
  // The timeline and the crossgrades are the partner's: a customer's own users have none.
  const hidden: Partial<Record<(typeof customerTabs)[number], boolean>> = {
    transactions: !seesTransactions,
    timeline: Boolean(viewer.customer),
    crossgrades: Boolean(viewer.customer),
  };
  const undecided = waiting.totalCount + customer.suiteCrossgrades.length;
  const counts: Partial<Record<(typeof customerTabs)[number], number>> = {
    unbundled: customer.unbundledLicenses.length,
    crossgrades: undecided,
  };
  const tabs = customerTabs.filter((tab) => !hidden[tab]);
  // A link to a license leads to the tab that it stands in.
  const alone = customer.unbundledLicenses.some(({ id }) => id === search.highlight);
  const tab = tabs.find((name) => name === search.tab) ?? (alone ? 'unbundled' : 'licenses');
  return (
    <DaysZone value={customer.timeZone}>
      <ScrollLayout>
        <CustomerHeader
          customer={customer}
          withAssign={tab !== 'licenses'}
          withCrossgrades={undecided > 0 && !hidden.crossgrades && tab !== 'crossgrades'}
          onTurn={() => setTurning(true)}
        />
        <Tabs
          value={tab}
          onChange={(name) => {
            const next = tabs.find((known) => known === name);
            setSearch({
              tab: next === 'licenses' ? undefined : next,
              assign: false,
              plan: undefined,
              highlight: undefined,
              asOf: undefined,
            });
          }}
        >
          <TabList
            tabs={tabs.map((id) => ({
              id,
              label: counts[id] ? `${names[id]} (${formatNumber(i18n.locale, counts[id])})` : names[id],
            }))}
            active={tab}
          />
          <Tabs.Panel value="licenses" pt="md">
            <PageBody>
              <CustomerLicenses
                customer={customer}
                now={viewer.now}
                highlight={search.highlight}
                onAssign={() => setSearch({ assign: true })}
                onCancel={setEnding}
              />
            </PageBody>
          </Tabs.Panel>
          <Tabs.Panel value="unbundled" pt="md">
            <PageBody>
              <UnbundledLicenses customer={customer} now={viewer.now} highlight={search.highlight} />
            </PageBody>
          </Tabs.Panel>
          <Tabs.Panel value="crossgrades" pt="md">
            <PageBody>
              <Opened when={tab === 'crossgrades'}>
                <CustomerCrossgrades query={data} />
              </Opened>
            </PageBody>
          </Tabs.Panel>
          <Tabs.Panel value="accounts" pt="md">
            <PageBody>
              <Opened when={tab === 'accounts'}>
                <CustomerAccounts customer={customer} />
              </Opened>
            </PageBody>
          </Tabs.Panel>
          <Tabs.Panel value="profile" pt="md">
            <PageBody narrow>
              <Opened when={tab === 'profile'}>
                <CustomerProfile customer={customer} />
              </Opened>
            </PageBody>
          </Tabs.Panel>
          <Tabs.Panel value="timeline" pt="md">
            <PageBody>
              <Opened when={tab === 'timeline'}>
                <CustomerTimeline
                  customer={customer}
                  now={viewer.now}
                  asOf={search.asOf}
                  onAsOf={(asOf) => setSearch({ asOf })}
                />
              </Opened>
            </PageBody>
          </Tabs.Panel>
          <Tabs.Panel value="transactions" pt="md">
            <PageBody>
              <CustomerTransactions customer={customer} />
            </PageBody>
          </Tabs.Panel>
        </Tabs>
        <Suspense>
          {search.assign && (
            <AssignPlanDialog
              customer={customer}
              now={viewer.now}
              planId={search.plan}
              onClose={() => setSearch({ assign: false, plan: undefined }, { replace: true })}
              onKept={() => {
                refresh();
                setSearch({ assign: false, plan: undefined, tab: 'crossgrades' }, { replace: true });
              }}
            />
          )}
          {turning && (
            <CustomerStatusDialog customer={customer} now={viewer.now} onClose={() => setTurning(false)} />
          )}
          {ending && (
            <BulkCancelDialog
              targets={{ ids: ending }}
              count={ending.length}
              now={viewer.now}
              onClose={(begun) => {
                setEnding(null);
                if (begun) refresh();
              }}
            />
          )}
        </Suspense>
      </ScrollLayout>
    </DaysZone>
  );
}

/** A tab whose code comes when it is opened. */
function Opened({ when, children }: { when: boolean; children: ReactNode }) {
  return when && <Suspense fallback={<RowsSkeleton rows={6} />}>{children}</Suspense>;
}
