import { useLingui } from '@lingui/react/macro';
import {
  IconKey,
  IconPencil,
  IconPlayerPause,
  IconPlayerPlay,
  IconPlus,
  IconUsers,
} from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { graphql, usePreloadedQuery } from 'react-relay/hooks';
import type { PlanPageQuery } from '../__generated__/PlanPageQuery.graphql';
import { PlanCustomers } from '../features/plans/PlanCustomers';
import { PlanDetails } from '../features/plans/PlanDetails';
import { PlanStatus } from '../features/plans/PlanStatus';
import { PlanStatusDialog } from '../features/plans/PlanStatusDialog';
import type { PageProps } from '../lib/page';
import { paths } from '../lib/paths';
import { usePermission } from '../lib/permissions';
import { type PageAction, PageHeader } from '../ui/PageHeader';
import { PageBody, ScrollLayout } from '../ui/PageLayout';
import { NotFoundPage } from './NotFoundPage';

const GenerateDialog = lazy(async () => ({
  default: (await import('../features/keys/GenerateDialog')).GenerateDialog,
}));

const query = graphql`
  query PlanPageQuery($id: ID!) {
    plan(id: $id) {
      id
      name
      enabled
      viewerCanUpdate
      viewerCanGenerateKeys
      ...PlanCustomers_plan
      ...PlanDetails_plan
      ...PlanStatus_plan
      ...PlanStatusDialog_plan
    }
  }
`;

type Props = PageProps<PlanPageQuery, Record<string, never>, { id: string }>;

export function PlanPage({ queryRef }: Props) {
  const { t } = useLingui();
  const { plan } = usePreloadedQuery<PlanPageQuery>(query, queryRef);
  const maySeeKeys = usePermission('KEYS_READ');
  const [asking, setAsking] = useState(false);
  const [generating, setGenerating] = useState(false);
  if (!plan) return <NotFoundPage />;

  const actions: PageAction[] = [
    {
      id: 'customers',
      label: t`Customers with the plan`,
      icon: IconUsers,
      href: paths.customers({ plan: plan.id }),
    },
  ];
  if (maySeeKeys)
    actions.push({
      id: 'keys',
      label: t`Registration keys`,
      icon: IconKey,
      href: paths.registrationKeys({ plan: plan.id }),
    });
  if (plan.viewerCanGenerateKeys)
    actions.push({
      id: 'generate',
      label: t`Generate registration keys`,
      icon: IconPlus,
      onClick: () => setGenerating(true),
    });
  if (plan.viewerCanUpdate) {
    actions.push(
      {
        id: 'status',
        label: plan.enabled ? t`Disable` : t`Enable`,
        icon: plan.enabled ? IconPlayerPause : IconPlayerPlay,
        onClick: () => setAsking(true),
      },
      { id: 'edit', label: t`Edit`, icon: IconPencil, href: paths.planEdit(plan.id), primary: true },
    );
  }
  return (
    <ScrollLayout>
      <PageHeader
        title={plan.name}
        parent={{ label: t`Service plans`, href: paths.plans() }}
        aside={<PlanStatus plan={plan} />}
        actions={actions}
      />
      <PageBody>
        <PlanDetails plan={plan} />
        <PlanCustomers plan={plan} />
      </PageBody>
      <Suspense>
        {generating && (
          <GenerateDialog plan={plan} onGenerated={() => {}} onClose={() => setGenerating(false)} />
        )}
      </Suspense>
      {asking && <PlanStatusDialog plan={plan} onClose={() => setAsking(false)} />}
    </ScrollLayout>
  );
}
