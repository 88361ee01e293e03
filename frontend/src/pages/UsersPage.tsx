import { useLingui } from '@lingui/react/macro';
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
        ...CustomerAccounts_customer
      }
      partner {
        ...PartnerAccounts_partner
      }
    }
  }
`;

/** The users of the viewer's own company. */
export function UsersPage({ queryRef }: PageProps<UsersPageQuery>) {
  const { t } = useLingui();
  const { viewer } = usePreloadedQuery<UsersPageQuery>(query, queryRef);
  return (
    <ScrollLayout>
      <PageHeader title={t`Users`} />
      <PageBody>
        {viewer.customer ? (
          <CustomerAccounts customer={viewer.customer} />
        ) : (
          <PartnerAccounts partner={viewer.partner} />
        )}
      </PageBody>
    </ScrollLayout>
  );
}
