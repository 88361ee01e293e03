import { useLingui } from '@lingui/react/macro';
import { graphql, usePreloadedQuery } from 'react-relay/hooks';
import type { AccountPageQuery } from '../__generated__/AccountPageQuery.graphql';
import { DisplayCard } from '../features/account/DisplayCard';
import { OwnProfile } from '../features/account/OwnProfile';
import { PasswordCard } from '../features/account/PasswordCard';
import { SessionTable } from '../features/account/SessionTable';
import { TokenTable } from '../features/accounts/TokenTable';
import type { PageProps } from '../lib/page';
import { usePermission } from '../lib/permissions';
import { PageHeader } from '../ui/PageHeader';
import { PageBody, ScrollLayout } from '../ui/PageLayout';

const query = graphql`
  query AccountPageQuery {
    viewer {
      user {
        ...OwnProfile_user
      }
      ...SessionTable_viewer
      ...TokenTable_viewer
    }
  }
`;

/** The viewer's own account. */
export function AccountPage({ queryRef }: PageProps<AccountPageQuery>) {
  const { t } = useLingui();
  const { viewer } = usePreloadedQuery<AccountPageQuery>(query, queryRef);
  const hasTokens = usePermission('TOKENS_WRITE');
  return (
    <ScrollLayout>
      <PageHeader title={t`Account`} />
      <PageBody narrow>
        <OwnProfile user={viewer.user} />
        <PasswordCard />
        <DisplayCard />
        <SessionTable viewer={viewer} />
        {hasTokens && <TokenTable viewer={viewer} />}
      </PageBody>
    </ScrollLayout>
  );
}
