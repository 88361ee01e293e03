import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { graphql, useFragment, usePaginationFragment } from 'react-relay/hooks';
import type {
  CustomerAccounts_customer$key,
  Role,
} from '../../__generated__/CustomerAccounts_customer.graphql';
import type { CustomerAccounts_user$key } from '../../__generated__/CustomerAccounts_user.graphql';
import type { CustomerAccountsQuery } from '../../__generated__/CustomerAccountsQuery.graphql';
import { roleWords } from '../../lib/words';
import { InstantText } from '../../ui/DateText';
import { EmptyState } from '../../ui/EmptyState';
import { ActionMenu } from '../../ui/PageHeader';
import { Card } from '../../ui/PageLayout';
import { RowsSkeleton } from '../../ui/Skeletons';
import { StatusBadge } from '../../ui/StatusBadge';
import { Table, TableCell, type TableColumn } from '../../ui/Table';
import { type AccountAction, AccountActionDialog } from './AccountActionDialog';
import { AccountDialog } from './AccountDialog';
import classes from './Accounts.module.css';

/** Whether the dialog of a new user is open, where the button is the page's. */
export type CreateState = readonly [boolean, (open: boolean) => void];

/** The people of the customer who may sign in. */
export function CustomerAccounts({
  customer,
  create: outside,
}: {
  customer: CustomerAccounts_customer$key;
  create?: CreateState;
}) {
  const { t } = useLingui();
  const { data, hasNext, loadNext, isLoadingNext } = usePaginationFragment<
    CustomerAccountsQuery,
    CustomerAccounts_customer$key
  >(
    graphql`
      fragment CustomerAccounts_customer on Customer
      @refetchable(queryName: "CustomerAccountsQuery")
      @argumentDefinitions(
        shown: { type: "Boolean", defaultValue: true }
        count: { type: "Int", defaultValue: 50 }
        cursor: { type: "String" }
      ) {
        id
        viewerCanManageUsers
    assignableRoles
        users(first: $count, after: $cursor)
          @connection(key: "CustomerAccounts_users")
          @include(if: $shown) {
          edges {
            node {
              id
              ...CustomerAccounts_user
            }
          }
        }
      }
    `,
    customer,
  );
  const columns = useAccountColumns();
  const inside = useState(false);
  const [creating, setCreating] = outside ?? inside;
  if (!data.users) return <RowsSkeleton rows={4} />;
  const users = data.users.edges.map(({ node }) => node);
  const create = data.viewerCanManageUsers && (
    <Button leftSection={<IconUserPlus size={16} aria-hidden />} onClick={() => setCreating(true)}>
      <Trans>Create user</Trans>
    </Button>
  );
  return (
    <>
      {users.length === 0 ? (
        <EmptyState kind="nothing" title={t`No users yet`} action={create}>
          <Trans>A user is somebody of the customer who signs in.</Trans>
        </EmptyState>
      ) : (
        <>
          {create && !outside && <div className={classes.bar}>{create}</div>}
          <Card flush>
            <Table label={t`Users`} columns={columns}>
              {users.map((user) => (
                <AccountRow key={user.id} user={user} assignable={data.assignableRoles} />
              ))}
            </Table>
          </Card>
        </>
      )}
      {hasNext && (
        <div>
          <Button variant="default" loading={isLoadingNext} onClick={() => loadNext(50)}>
            <Trans>Load more</Trans>
          </Button>
        </div>
      )}
      {creating && (
        <AccountDialog
          customerId={data.id}
          assignable={data.assignableRoles}
          user={null}
          onClose={() => setCreating(false)}
        />
      )}
    </>
  );
}

export function useAccountColumns(): TableColumn[] {
  const { t } = useLingui();
  return [
    { id: 'account', header: t`Account name` },
    { id: 'name', header: t`Name` },
    { id: 'role', header: t`Role` },
    { id: 'email', header: t`Email address` },
    { id: 'status', header: t`Status` },
    { id: 'seen', header: t`Last seen` },
    { id: 'actions', header: t`Actions`, align: 'end' },
  ];
}

interface AccountRowProps {
  user: CustomerAccounts_user$key;
  /** The roles that a user of the company can have. */
  assignable: readonly Role[];
}

/** One account, with what may be done to it. */
export function AccountRow({ user, assignable }: AccountRowProps) {
  const { t, i18n } = useLingui();
  const data = useFragment(
    graphql`
      fragment CustomerAccounts_user on User {
        accountName
        firstName
        lastName
        email
        role
        enabled
        hasPassword
        lastSeenAt
        viewerCanUpdate
        ...AccountDialog_user
        ...AccountActionDialog_user
      }
    `,
    user,
  );
  const [open, setOpen] = useState<'edit' | AccountAction | null>(null);
  const { accountName } = data;
  const close = () => setOpen(null);
  return (
    <tr>
      <TableCell column="account">
        <span className={classes.account}>{accountName}</span>
      </TableCell>
      <TableCell column="name">{`${data.firstName} ${data.lastName}`}</TableCell>
      <TableCell column="role">{i18n._(roleWords[data.role])}</TableCell>
      <TableCell column="email">{data.email}</TableCell>
      <TableCell column="status">
        {!data.enabled ? (
          <StatusBadge tone="neutral">{t`Disabled`}</StatusBadge>
        ) : data.hasPassword ? (
          <StatusBadge tone="good">{t`Enabled`}</StatusBadge>
        ) : (
          <StatusBadge tone="info">{t`No password yet`}</StatusBadge>
        )}
      </TableCell>
      <TableCell column="seen">
        <InstantText instant={data.lastSeenAt} />
      </TableCell>
      <TableCell column="actions">
        {data.viewerCanUpdate && (
          <ActionMenu
            label={t`Actions for ${accountName}`}
            actions={[
              { id: 'edit', label: t`Edit`, onClick: () => setOpen('edit') },
              { id: 'reset', label: t`Reset password`, onClick: () => setOpen('reset') },
              data.enabled
                ? { id: 'disable', label: t`Disable`, onClick: () => setOpen('disable') }
                : { id: 'enable', label: t`Enable`, onClick: () => setOpen('enable') },
              { id: 'delete', label: t`Delete`, danger: true, onClick: () => setOpen('delete') },
            ]}
          />
        )}
        {open === 'edit' && <AccountDialog assignable={assignable} user={data} onClose={close} />}
        {open !== null && open !== 'edit' && (
          <AccountActionDialog user={data} action={open} onClose={close} />
        )}
      </TableCell>
    </tr>
  );
}
