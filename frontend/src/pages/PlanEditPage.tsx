import { useLingui } from '@lingui/react/macro';
import { graphql, usePreloadedQuery } from 'react-relay/hooks';
import type { PlanEditPageQuery } from '../__generated__/PlanEditPageQuery.graphql';
import { PlanEditForm } from '../features/plans/PlanEditForm';
import type { PageProps } from '../lib/page';
import { paths } from '../lib/paths';
import { PageHeader } from '../ui/PageHeader';
import { PageBody, ScrollLayout } from '../ui/PageLayout';
import { NotAllowed } from './NotAllowedPage';
import { NotFoundPage } from './NotFoundPage';

const query = graphql`
  query PlanEditPageQuery($id: ID!) {
    plan(id: $id) {
      id
      version
      name
      viewerCanUpdate
      ...PlanEditForm_plan
    }
    ...usePlanForm_query
  }
`;

type Props = PageProps<PlanEditPageQuery, Record<string, never>, { id: string }>;

export function PlanEditPage({ queryRef }: Props) {
  const { t } = useLingui();
  const data = usePreloadedQuery<PlanEditPageQuery>(query, queryRef);
  const { plan } = data;
  if (!plan) return <NotFoundPage />;
  return (
    <ScrollLayout>
      <PageHeader title={t`Edit Service Plan`} parent={{ label: plan.name, href: paths.plan(plan.id) }} />
      <PageBody narrow>
        {plan.viewerCanUpdate ? (
          // A plan that was read again begins a new form.
          <PlanEditForm key={plan.version} query={data} plan={plan} />
        ) : (
          <NotAllowed />
        )}
      </PageBody>
    </ScrollLayout>
  );
}
