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
import { PlanNotes } from '../features/plans/PlanNotes';
import { PlanStatus } from '../features/plans/PlanStatus';
import { PlanStatusDialog } from '../features/plans/PlanStatusDialog';
import { PlanUpdates, type WaitingAssignment } from '../features/plans/PlanUpdates';
import type { PageProps } from '../lib/page';
import { paths } from '../lib/paths';
import { usePermission } from '../lib/permissions';
import { useRefresh } from '../lib/refresh';
import { type PageAction, PageHeader } from '../ui/PageHeader';
import { PageBody, ScrollLayout } from '../ui/PageLayout';
import { RowsSkeleton } from '../ui/Skeletons';
import { NotFoundPage } from './NotFoundPage';

const GenerateDialog = lazy(async () => ({
  default: (await import('../features/keys/GenerateDialog')).GenerateDialog,
}));

const PlanApproval = lazy(async () => ({
  default: (await import('../features/plans/PlanApproval')).PlanApproval,
}));
const ApplyDialog = lazy(async () => ({
  default: (await import('../features/licenses/ApplyDialog')).ApplyDialog,
}));
const BulkApplyDialog = lazy(async () => ({
  default: (await import('../features/operations/BulkApplyDialog')).BulkApplyDialog,
}));

const query = graphql`
  query PlanPageQuery($id: ID!) {
    viewer {
      now
    }
    ...PlanUpdates_query @arguments(planId: $id)
    plan(id: $id) {
      id
      version
      name
      enabled
      locked
      viewerCanUpdate
      viewerCanApprove
      viewerCanGenerateKeys
      ...PlanApproval_plan
      ...PlanCustomers_plan
      ...PlanDetails_plan
      ...PlanNotes_plan
      ...PlanStatus_plan
      ...PlanStatusDialog_plan
    }
  }
`;

type Props = PageProps<PlanPageQuery, Record<string, never>, { id: string }>;

export function PlanPage({ queryRef }: Props) {
  const { t } = useLingui();
  const data = usePreloadedQuery<PlanPageQuery>(query, queryRef);
  const { plan, viewer } = data;
  const refresh = useRefresh();
  const changesLicenses = usePermission('LICENSES_WRITE');
  const maySeeKeys = usePermission('KEYS_READ');
  const [asking, setAsking] = useState(false);
  const [generating, setGenerating] = useState(false);
  const [applying, setApplying] = useState<WaitingAssignment | null>(null);
  const [applyingAll, setApplyingAll] = useState<number | null>(null);
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
      {
        id: 'edit',
        label: t`Edit`,
        icon: IconPencil,
        href: paths.planEdit(plan.id),
        primary: true,
        key: 'e',
      },
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
        <PlanNotes plan={plan} />
        {plan.viewerCanApprove && (
          <Suspense fallback={<RowsSkeleton rows={4} />}>
            {/* A change that was read again begins a new form. */}
            <PlanApproval key={plan.version} plan={plan} />
          </Suspense>
        )}
        <PlanUpdates
          query={data}
          locked={plan.locked}
          onApply={setApplying}
          onApplyAll={changesLicenses ? setApplyingAll : undefined}
        />
        <PlanDetails plan={plan} />
        <PlanCustomers plan={plan} />
      </PageBody>
      <Suspense>
        {generating && (
          <GenerateDialog plan={plan} onGenerated={() => {}} onClose={() => setGenerating(false)} />
        )}
        {applying && <ApplyDialog assignment={applying} now={viewer.now} onClose={() => setApplying(null)} />}
        {applyingAll !== null && (
          <BulkApplyDialog
            targets={{ filter: { planIds: [plan.id] } }}
            count={applyingAll}
            now={viewer.now}
            onClose={(begun) => {
              setApplyingAll(null);
              if (begun) refresh();
            }}
          />
        )}
      </Suspense>
      {asking && <PlanStatusDialog plan={plan} onClose={() => setAsking(false)} />}
    </ScrollLayout>
  );
}
