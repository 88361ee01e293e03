import { useLingui } from '@lingui/react/macro';
import { IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { graphql, usePreloadedQuery } from 'react-relay/hooks';
import type { UsersPageQuery } from '../__generated__/UsersPageQuery.graphql';
import { AccountDialog } from '../features/accounts/AccountDialog';
import { OwnAccounts, type UsersSearch } from '../features/accounts/OwnAccounts';
import type { PageProps } from '../lib/page';
import { paths } from '../lib/paths';
import { optionsOf, roleWords } from '../lib/words';
import { ExportButton } from '../ui/ExportButton';
import { FilterBar, filterOf } from '../ui/FilterBar';
import { PageHeader } from '../ui/PageHeader';
import { PageBody, ScrollLayout } from '../ui/PageLayout';

const query = graphql`
  query UsersPageQuery($filter: UserFilter!) {
    viewer {
      customer {
        id
        timeZone
        locale
        viewerCanManageUsers
        assignableRoles
      }
      partner {
        id
        timeZone
        locale
        viewerCanManageUsers
        assignableRoles
      }
    }
    ...OwnAccounts_query @arguments(filter: $filter)
  }
`;

/** The users of the viewer's own company. */
export function UsersPage({ queryRef, search, setSearch }: PageProps<UsersPageQuery, UsersSearch>) {
  const { t, i18n } = useLingui();
  const data = usePreloadedQuery<UsersPageQuery>(query, queryRef);
  const { customer, partner } = data.viewer;
  const [creating, setCreating] = useState(false);
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
      <PageHeader
        title={t`Users`}
        tools={<ExportButton href={(format) => paths.exported('users', format, queryRef.variables)} />}
        actions={viewerCanManageUsers ? actions : []}
      />
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
        <OwnAccounts query={data} search={search} assignable={assignableRoles} onClear={clear} />
      </PageBody>
      {creating && (
        <AccountDialog
          customerId={customer?.id}
          partnerId={customer ? null : partner.id}
          company={customer ?? partner}
          assignable={assignableRoles}
          user={null}
          onClose={() => setCreating(false)}
        />
      )}
    </ScrollLayout>
  );
}
