import { useLingui } from '@lingui/react/macro';
import { graphql, usePreloadedQuery } from 'react-relay/hooks';
import type { PlanCreatePageQuery } from '../__generated__/PlanCreatePageQuery.graphql';
import { PlanCreateForm } from '../features/plans/PlanCreateForm';
import type { PageProps } from '../lib/page';
import { paths } from '../lib/paths';
import { PageHeader } from '../ui/PageHeader';
import { PageBody, ScrollLayout } from '../ui/PageLayout';

const query = graphql`
  query PlanCreatePageQuery {
    ...PlanCreateForm_query
  }
`;

export function PlanCreatePage({ queryRef }: PageProps<PlanCreatePageQuery>) {
  const { t } = useLingui();
  const data = usePreloadedQuery<PlanCreatePageQuery>(query, queryRef);
  return (
    <ScrollLayout>
      <PageHeader title={t`Create Service Plan`} parent={{ label: t`Service plans`, href: paths.plans() }} />
      <PageBody narrow>
        <PlanCreateForm query={data} />
      </PageBody>
    </ScrollLayout>
  );
}
