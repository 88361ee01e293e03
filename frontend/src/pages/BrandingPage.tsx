import { useLingui } from '@lingui/react/macro';
import { graphql, usePreloadedQuery } from 'react-relay/hooks';
import type { BrandingPageQuery } from '../__generated__/BrandingPageQuery.graphql';
import { BrandForm } from '../features/branding/BrandForm';
import type { PageProps } from '../lib/page';
import { PageHeader } from '../ui/PageHeader';
import { PageBody, ScrollLayout } from '../ui/PageLayout';

const query = graphql`
  query BrandingPageQuery {
    viewer {
      partner {
        ...BrandForm_partner
      }
    }
  }
`;

/** What the console of the viewer's company looks like, to its users and those of its customers. */
export function BrandingPage({ queryRef }: PageProps<BrandingPageQuery>) {
  const { t } = useLingui();
  const { viewer } = usePreloadedQuery<BrandingPageQuery>(query, queryRef);
  return (
    <ScrollLayout>
      <PageHeader title={t`Branding`} />
      <PageBody>
        <BrandForm partner={viewer.partner} />
      </PageBody>
    </ScrollLayout>
  );
}
