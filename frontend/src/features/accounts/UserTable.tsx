import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { createContext, type ReactNode, use } from 'react';
import { graphql, useFragment, usePaginationFragment } from 'react-relay/hooks';
import type { Role } from '../../__generated__/AccountDialog_user.graphql';
import type { UserTable_query$key } from '../../__generated__/UserTable_query.graphql';
import type { UserTable_user$key } from '../../__generated__/UserTable_user.graphql';
import type { UserTablePaginationQuery } from '../../__generated__/UserTablePaginationQuery.graphql';
import { roleWords } from '../../lib/words';
import { DataGrid } from '../../ui/DataGrid';
import { InstantText } from '../../ui/DateText';
import { EmptyState } from '../../ui/EmptyState';
import { fitting } from '../../ui/fitting';
import { GridCell, type GridColumn, GridTitle } from '../../ui/GridCell';
import type { GridSort } from '../../ui/GridHead';
import { AccountActions } from './AccountActions';
import { AccountStatus } from './AccountStatus';
import classes from './Accounts.module.css';

const fragment = graphql`
  fragment UserTable_query on Query
  @argumentDefinitions(
    filter: { type: "UserFilter!" }
    orderBy: { type: "UserOrder" }
    count: { type: "Int", defaultValue: 100 }
    cursor: { type: "String" }
  )
  @refetchable(queryName: "UserTablePaginationQuery") {
    users(first: $count, after: $cursor, filter: $filter, orderBy: $orderBy)
      @connection(key: "UserTable_users") {
      totalCount
      edges {
        node {
          id
          accountName
          ...UserTable_user
        }
      }
    }
  }
`;

const userFragment = graphql`
  fragment UserTable_user on User {
    accountName
    firstName
    lastName
    email
    role
    enabled
    hasPassword
    lastSeenAt
    ...AccountActions_user
  }
`;

/** What a badge of the status can say. */
const statusWords = {
  disabled: msg`Disabled`,
  enabled: msg`Enabled`,
  noPassword: msg`No password yet`,
};

/** The roles that a user of the company can have. */
const Assignable = createContext<readonly Role[]>([]);

interface UserTableProps {
  query: UserTable_query$key;
  pending: boolean;
  sort: GridSort;
  onSort: (sort: GridSort) => void;
  /** The roles that a user of the company can have. */
  assignable: readonly Role[];
  /** Undefined where nothing is filtered. */
  onClear: (() => void) | undefined;
  above: (totalCount: number) => ReactNode;
}

/** The users of a company, with what may be done to each. */
export function UserTable({ query, pending, sort, onSort, assignable, onClear, above }: UserTableProps) {
  const { t, i18n } = useLingui();
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<
    UserTablePaginationQuery,
    UserTable_query$key
  >(fragment, query);
  const columns: GridColumn[] = [
    {
      id: 'account',
      header: t`Account name`,
      width: 'minmax(0, 1.4fr)',
      minWidth: 210,
      card: 'title',
      sortable: true,
    },
    { id: 'name', header: t`Name`, width: 'minmax(0, 1.2fr)', minWidth: 150, card: 'foot' },
    { id: 'role', ...fitting(i18n, t`Role`, roleWords, 'text'), card: 'line' },
    { id: 'email', header: t`Email address`, width: 'minmax(0, 1.6fr)', minWidth: 190 },
    { id: 'status', ...fitting(i18n, t`Status`, statusWords, 'badge'), card: 'aside' },
    { id: 'seen', header: t`Last seen`, width: '186px', minWidth: 186, sortable: true },
  ];
  return (
    <>
      {above(data.users.totalCount)}
      <Assignable value={assignable}>
        <DataGrid
          label={t`Users`}
          columns={columns}
          rows={data.users.edges.map(({ node }) => node)}
          rowKey={(user) => user.id}
          rowLabel={(user) => user.accountName}
          Cells={UserCells}
          totalCount={data.users.totalCount}
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
              <EmptyState kind="nothing" title={t`No users yet`}>
                <Trans>A user is somebody of the company who signs in.</Trans>
              </EmptyState>
            )
          }
        />
      </Assignable>
    </>
  );
}

function UserCells({ row }: { row: UserTable_user$key }) {
  const { i18n } = useLingui();
  const user = useFragment(userFragment, row);
  return (
    <>
      <GridCell column="account">
        <span className={classes.titled}>
          <GridTitle>{user.accountName}</GridTitle>
          <AccountActions user={user} assignable={use(Assignable)} />
        </span>
      </GridCell>
      <GridCell column="name">{`${user.firstName} ${user.lastName}`}</GridCell>
      <GridCell column="role">{i18n._(roleWords[user.role])}</GridCell>
      <GridCell column="email">{user.email}</GridCell>
      <GridCell column="status">
        <AccountStatus user={user} />
      </GridCell>
      <GridCell column="seen">
        <InstantText instant={user.lastSeenAt} />
      </GridCell>
    </>
  );
}
