import { useLingui } from '@lingui/react/macro';
import { graphql, useFragment } from 'react-relay/hooks';
import type { Role } from '../../__generated__/AccountDialog_user.graphql';
import type { AccountRow_user$key } from '../../__generated__/AccountRow_user.graphql';
import { roleWords } from '../../lib/words';
import { InstantText } from '../../ui/DateText';
import { TableCell, type TableColumn } from '../../ui/Table';
import { AccountActions } from './AccountActions';
import { AccountStatus } from './AccountStatus';
import classes from './Accounts.module.css';

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
  const { i18n } = useLingui();
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
        ...AccountActions_user
      }
    `,
    user,
  );
  return (
    <tr>
      <TableCell column="account">
        <span className={classes.account}>{data.accountName}</span>
      </TableCell>
      <TableCell column="name">{`${data.firstName} ${data.lastName}`}</TableCell>
      <TableCell column="role">{i18n._(roleWords[data.role])}</TableCell>
      <TableCell column="email">{data.email}</TableCell>
      <TableCell column="status">
        <AccountStatus user={data} />
      </TableCell>
      <TableCell column="seen">
        <InstantText instant={data.lastSeenAt} />
      </TableCell>
      <TableCell column="actions">
        <AccountActions user={data} assignable={assignable} />
      </TableCell>
    </tr>
  );
}
