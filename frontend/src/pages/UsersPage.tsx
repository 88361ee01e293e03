import { useLingui } from '@lingui/react/macro';
import { IconUserPlus } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { graphql, usePreloadedQuery } from 'react-relay/hooks';
import type * as z from 'zod/mini';
import type { UsersPageQuery } from '../__generated__/UsersPageQuery.graphql';
import { UserTable } from '../features/accounts/UserTable';
import { SavedViews } from '../features/views/SavedViews';
import { ViewMenu } from '../features/views/ViewButton';
import type { PageProps } from '../lib/page';
import { paths } from '../lib/paths';
import { type usersSearch, usersSorting } from '../lib/search';
import { optionsOf, roleWords } from '../lib/words';
import { ExportButton } from '../ui/ExportButton';
import { FilterBar, filterOf } from '../ui/FilterBar';
import { type PageAction, PageHeader } from '../ui/PageHeader';
import { ListLayout } from '../ui/PageLayout';

const AccountDialog = lazy(async () => ({
  default: (await import('../features/accounts/AccountDialog')).AccountDialog,
}));

const query = graphql`
  query UsersPageQuery($filter: UserFilter!, $orderBy: UserOrder) {
    viewer {
      ...SavedViews_viewer @arguments(page: USERS)
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
    ...UserTable_query @arguments(filter: $filter, orderBy: $orderBy)
  }
`;

type Props = PageProps<UsersPageQuery, z.infer<typeof usersSearch>>;

/** The users of the viewer's own company. */
export function UsersPage({ queryRef, search, setSearch, pending }: Props) {
  const { t, i18n } = useLingui();
  const data = usePreloadedQuery<UsersPageQuery>(query, queryRef);
  const { customer, partner } = data.viewer;
  const [creating, setCreating] = useState(false);
  const { viewerCanManageUsers, assignableRoles } = customer ?? partner;
  const { text, role, enabled, sort } = search;
  const filtered = text !== undefined || role.length > 0 || enabled !== undefined;
  const clear = () => setSearch({ text: undefined, role: [], enabled: undefined });
  const actions: PageAction[] = [
    {
      id: 'create',
      label: t`Create user`,
      icon: IconUserPlus,
      primary: true,
      key: 'c',
      onClick: () => setCreating(true),
    },
  ];
  return (
    <SavedViews viewer={data.viewer} page="USERS" search={search}>
      <ListLayout>
        <UserTable
          query={data}
          pending={pending}
          sort={usersSorting.shown(sort)}
          onSort={(sort) => setSearch({ sort: usersSorting.word(sort) })}
          assignable={assignableRoles}
          onClear={filtered ? clear : undefined}
          above={(totalCount) => (
            <>
              <PageHeader
                title={t`Users`}
                aside={<ViewMenu />}
                count={totalCount}
                tools={
                  <ExportButton
                    href={(format, columns) => paths.exported('users', format, queryRef.variables, columns)}
                  />
                }
                actions={viewerCanManageUsers ? actions : []}
              />
              <FilterBar
                placeholder={t`Account name, name or email address`}
                text={text}
                onText={(value) => setSearch({ text: value }, { replace: true })}
                filters={[
                  filterOf({
                    id: 'role',
                    label: t`Role`,
                    options: optionsOf(i18n, assignableRoles, roleWords),
                    values: role,
                    onChange: (values) => setSearch({ role: values }),
                  }),
                  filterOf({
                    id: 'enabled',
                    label: t`Status`,
                    options: [
                      { value: 'yes', label: t`Enabled` },
                      { value: 'no', label: t`Disabled` },
                    ],
                    values: enabled ? [enabled] : [],
                    onChange: ([value]) => setSearch({ enabled: value }),
                    single: true,
                  }),
                ]}
                onClear={clear}
                count={totalCount}
              />
            </>
          )}
        />
      </ListLayout>
      {creating && (
        <Suspense>
          <AccountDialog
            customerId={customer?.id}
            partnerId={customer ? null : partner.id}
            company={customer ?? partner}
            assignable={assignableRoles}
            user={null}
            onClose={() => setCreating(false)}
          />
        </Suspense>
      )}
    </SavedViews>
  );
}
