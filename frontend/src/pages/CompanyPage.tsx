import { useLingui } from '@lingui/react/macro';
import { graphql, usePreloadedQuery } from 'react-relay/hooks';
import type { CompanyPageQuery } from '../__generated__/CompanyPageQuery.graphql';
import { CustomerProfile } from '../features/customers/CustomerProfile';
import { PartnerProfile } from '../features/partners/PartnerProfile';
import type { PageProps } from '../lib/page';
import { PageHeader } from '../ui/PageHeader';
import { PageBody, ScrollLayout } from '../ui/PageLayout';

const query = graphql`
  query CompanyPageQuery {
    viewer {
      customer {
        ...CustomerProfile_customer
      }
      partner {
        ...PartnerProfile_partner
      }
    }
  }
`;

/** The viewer's own company. */
export function CompanyPage({ queryRef }: PageProps<CompanyPageQuery>) {
  const { t } = useLingui();
  const { viewer } = usePreloadedQuery<CompanyPageQuery>(query, queryRef);
  return (
    <ScrollLayout>
      <PageHeader title={t`Company`} />
      <PageBody narrow>
        {viewer.customer ? (
          <CustomerProfile customer={viewer.customer} />
        ) : (
          <PartnerProfile partner={viewer.partner} />
        )}
      </PageBody>
    </ScrollLayout>
  );
}
