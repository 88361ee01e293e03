import { useLingui } from '@lingui/react/macro';
import { IconUserPlus } from '@tabler/icons-react';
import { Suspense, useDeferredValue, useState } from 'react';
import { graphql, usePreloadedQuery } from 'react-relay/hooks';
import type { UsersPageQuery } from '../__generated__/UsersPageQuery.graphql';
import { AccountDialog } from '../features/accounts/AccountDialog';
import { OwnAccounts, type UsersSearch } from '../features/accounts/OwnAccounts';
import type { PageProps } from '../lib/page';
import { optionsOf, roleWords } from '../lib/words';
import { FilterBar, filterOf } from '../ui/FilterBar';
import { PageHeader } from '../ui/PageHeader';
import { PageBody, ScrollLayout } from '../ui/PageLayout';
import { RowsSkeleton } from '../ui/Skeletons';

const query = graphql`
  query UsersPageQuery {
    viewer {
      customer {
        id
        viewerCanManageUsers
        assignableRoles
      }
      partner {
        id
        viewerCanManageUsers
        assignableRoles
      }
    }
  }
`;

/** The users of the viewer's own company. */
export function UsersPage({ queryRef, search, setSearch }: PageProps<UsersPageQuery, UsersSearch>) {
  const { t, i18n } = useLingui();
  const { customer, partner } = usePreloadedQuery<UsersPageQuery>(query, queryRef).viewer;
  const [creating, setCreating] = useState(false);
  // The rows of the last search stay until the new ones are here.
  const shown = useDeferredValue(search);
  const { viewerCanManageUsers, assignableRoles } = customer ?? partner;
  const clear = () => setSearch({ text: undefined, role: [], enabled: undefined });
  const actions = [
    {
      id: 'create',
      label: t`Create user`,
      icon: IconUserPlus,
      primary: true,
      onClick: () => setCreating(true),
    },
  ];
  return (
    <ScrollLayout>
      <PageHeader title={t`Users`} actions={viewerCanManageUsers ? actions : []} />
      <FilterBar
        placeholder={t`Account name, name or email address`}
        text={search.text}
        onText={(text) => setSearch({ text }, { replace: true })}
        filters={[
          filterOf({
            id: 'role',
            label: t`Role`,
            options: optionsOf(i18n, assignableRoles, roleWords),
            values: search.role,
            onChange: (role) => setSearch({ role }),
          }),
          filterOf({
            id: 'enabled',
            label: t`Status`,
            options: [
              { value: 'yes', label: t`Enabled` },
              { value: 'no', label: t`Disabled` },
            ],
            values: search.enabled ? [search.enabled] : [],
            onChange: ([enabled]) => setSearch({ enabled }),
            single: true,
          }),
        ]}
        onClear={clear}
      />
      <PageBody>
        <Suspense fallback={<RowsSkeleton rows={4} />}>
          <OwnAccounts
            company={customer ? { customerId: customer.id } : { partnerId: partner.id }}
            search={shown}
            fetchKey={queryRef.fetchKey}
            assignable={assignableRoles}
            onClear={clear}
          />
        </Suspense>
      </PageBody>
      {creating && (
        <AccountDialog
          customerId={customer?.id}
          partnerId={customer ? null : partner.id}
          assignable={assignableRoles}
          user={null}
          onClose={() => setCreating(false)}
        />
      )}
    </ScrollLayout>
  );
}
