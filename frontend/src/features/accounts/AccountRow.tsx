import { useLingui } from '@lingui/react/macro';
import { lazy, Suspense, useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import type { Role } from '../../__generated__/AccountDialog_user.graphql';
import type { AccountRow_user$key } from '../../__generated__/AccountRow_user.graphql';
import { roleWords } from '../../lib/words';
import { InstantText } from '../../ui/DateText';
import { ActionMenu } from '../../ui/PageHeader';
import { StatusBadge } from '../../ui/StatusBadge';
import { TableCell, type TableColumn } from '../../ui/Table';
import { type AccountAction, AccountActionDialog } from './AccountActionDialog';
import { AccountDialog } from './AccountDialog';
import classes from './Accounts.module.css';

const UserTokensDialog = lazy(async () => ({
  default: (await import('./UserTokensDialog')).UserTokensDialog,
}));

/** The columns of a table of users, of a customer as of a partner. */
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
  user: AccountRow_user$key;
  /** The roles that a user of the company can have. */
  assignable: readonly Role[];
}

/** One account, with what may be done to it. */
export function AccountRow({ user, assignable }: AccountRowProps) {
  const { t, i18n } = useLingui();
  const data = useFragment(
    graphql`
      fragment AccountRow_user on User {
        accountName
        firstName
        lastName
        email
        role
        enabled
        hasPassword
        lastSeenAt
        viewerCanUpdate
        viewerCanRevokeTokens
        ...UserTokensDialog_user
        ...AccountDialog_user
        ...AccountActionDialog_user
      }
    `,
    user,
  );
  const [open, setOpen] = useState<'edit' | 'tokens' | AccountAction | null>(null);
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
              { id: 'signOut', label: t`Sign out everywhere`, onClick: () => setOpen('signOut') },
              ...(data.viewerCanRevokeTokens
                ? [{ id: 'tokens', label: t`API tokens`, onClick: () => setOpen('tokens') }]
                : []),
              data.enabled
                ? { id: 'disable', label: t`Disable`, onClick: () => setOpen('disable') }
                : { id: 'enable', label: t`Enable`, onClick: () => setOpen('enable') },
              { id: 'delete', label: t`Delete`, danger: true, onClick: () => setOpen('delete') },
            ]}
          />
        )}
        {open === 'edit' && <AccountDialog assignable={assignable} user={data} onClose={close} />}
        {open === 'tokens' && (
          <Suspense>
            <UserTokensDialog user={data} onClose={close} />
          </Suspense>
        )}
        {open !== null && open !== 'edit' && open !== 'tokens' && (
          <AccountActionDialog user={data} action={open} onClose={close} />
        )}
      </TableCell>
    </tr>
  );
}
