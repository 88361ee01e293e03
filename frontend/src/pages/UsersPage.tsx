import { useLingui } from '@lingui/react/macro';
import { IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { graphql, usePreloadedQuery } from 'react-relay/hooks';
import type { UsersPageQuery } from '../__generated__/UsersPageQuery.graphql';
import { CustomerAccounts } from '../features/accounts/CustomerAccounts';
import { PartnerAccounts } from '../features/accounts/PartnerAccounts';
import type { PageProps } from '../lib/page';
import { PageHeader } from '../ui/PageHeader';
import { PageBody, ScrollLayout } from '../ui/PageLayout';

const query = graphql`
  query UsersPageQuery {
    viewer {
      customer {
        viewerCanManageUsers
        ...CustomerAccounts_customer
      }
      partner {
        viewerCanManageUsers
        ...PartnerAccounts_partner
      }
    }
  }
`;

/** The users of the viewer's own company. */
export function UsersPage({ queryRef }: PageProps<UsersPageQuery>) {
  const { t } = useLingui();
  const { viewer } = usePreloadedQuery<UsersPageQuery>(query, queryRef);
  const create = useState(false);
  const [, setCreating] = create;
  const { viewerCanManageUsers } = viewer.customer ?? viewer.partner;
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
      <PageBody>
        {viewer.customer ? (
          <CustomerAccounts customer={viewer.customer} create={create} />
        ) : (
          <PartnerAccounts partner={viewer.partner} create={create} />
        )}
      </PageBody>
    </ScrollLayout>
  );
}
