import { useLingui } from '@lingui/react/macro';
import { lazy, Suspense, useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import type { AccountActions_user$key } from '../../__generated__/AccountActions_user.graphql';
import type { Role } from '../../__generated__/AccountDialog_user.graphql';
import { ActionMenu } from '../../ui/PageHeader';
import type { AccountAction } from './AccountActionDialog';

const AccountDialog = lazy(async () => ({ default: (await import('./AccountDialog')).AccountDialog }));
const AccountActionDialog = lazy(async () => ({
  default: (await import('./AccountActionDialog')).AccountActionDialog,
}));
const UserTokensDialog = lazy(async () => ({
  default: (await import('./UserTokensDialog')).UserTokensDialog,
}));

interface AccountActionsProps {
  user: AccountActions_user$key;
  /** The roles that a user of the company can have. */
  assignable: readonly Role[];
}

/** What may be done to an account, behind one button. */
export function AccountActions({ user, assignable }: AccountActionsProps) {
  const { t } = useLingui();
  const data = useFragment(
    graphql`
      fragment AccountActions_user on User {
        accountName
        enabled
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
    <>
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
      <Suspense>
        {open === 'edit' && <AccountDialog assignable={assignable} user={data} onClose={close} />}
        {open === 'tokens' && <UserTokensDialog user={data} onClose={close} />}
        {open !== null && open !== 'edit' && open !== 'tokens' && (
          <AccountActionDialog user={data} action={open} onClose={close} />
        )}
      </Suspense>
    </>
  );
}
