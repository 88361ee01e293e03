import { Trans, useLingui } from '@lingui/react/macro';
import { Suspense } from 'react';
import { graphql, useFragment, useLazyLoadQuery } from 'react-relay/hooks';
import type { UserTokensDialog_user$key } from '../../__generated__/UserTokensDialog_user.graphql';
import type { UserTokensDialogQuery } from '../../__generated__/UserTokensDialogQuery.graphql';
import { Dialog } from '../../ui/Dialog';
import { EmptyState } from '../../ui/EmptyState';
import { RowsSkeleton } from '../../ui/Skeletons';
import { TokenList } from './TokenList';

interface UserTokensDialogProps {
  user: UserTokensDialog_user$key;
  onClose: () => void;
}

/** What the integrations of somebody else sign in with, for an administrator. */
export function UserTokensDialog({ user, onClose }: UserTokensDialogProps) {
  const { t } = useLingui();
  const { id, accountName } = useFragment(
    graphql`
      fragment UserTokensDialog_user on User {
        id
        accountName
      }
    `,
    user,
  );
  return (
    <Dialog title={t`API tokens of ${accountName}`} size="large" onClose={onClose}>
      <Suspense fallback={<RowsSkeleton rows={3} />}>
        <Tokens userId={id} />
      </Suspense>
    </Dialog>
  );
}

function Tokens({ userId }: { userId: string }) {
  const { t } = useLingui();
  const { viewer, userTokens } = useLazyLoadQuery<UserTokensDialogQuery>(
    graphql`
      query UserTokensDialogQuery($userId: ID!) {
        viewer {
          now
        }
        userTokens(userId: $userId) {
          ...TokenList_tokens
        }
      }
    `,
    { userId },
    { fetchPolicy: 'store-and-network' },
  );
  if (userTokens.length === 0)
    return (
      <EmptyState kind="nothing" title={t`No tokens yet`}>
        <Trans>The user has made no API token.</Trans>
      </EmptyState>
    );
  return <TokenList tokens={userTokens} now={viewer.now} />;
}
