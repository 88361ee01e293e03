import { useLingui } from '@lingui/react/macro';
import { IconBan, IconBuilding } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { graphql, usePreloadedQuery } from 'react-relay/hooks';
import type { CrossgradePageQuery } from '../__generated__/CrossgradePageQuery.graphql';
import { CrossgradeForm } from '../features/licenses/CrossgradeForm';
import type { PageProps } from '../lib/page';
import { paths } from '../lib/paths';
import { crossgradeStatusTones, crossgradeStatusWords } from '../lib/words';
import { type PageAction, PageHeader } from '../ui/PageHeader';
import { PageBody, ScrollLayout } from '../ui/PageLayout';
import { RowsSkeleton } from '../ui/Skeletons';
import { StatusBadge } from '../ui/StatusBadge';
import { NotFoundPage } from './NotFoundPage';

// What a visit may never need.
const CancelCrossgradeDialog = lazy(async () => ({
  default: (await import('../features/licenses/CancelCrossgradeDialog')).CancelCrossgradeDialog,
}));
const CrossgradeOutcome = lazy(async () => ({
  default: (await import('../features/licenses/CrossgradeOutcome')).CrossgradeOutcome,
}));

const query = graphql`
  query CrossgradePageQuery($id: ID!) {
    viewer {
      now
    }
    crossgrade(id: $id) {
      version
      status
      stale
      viewerCanResolve
      customer {
        id
        company
      }
      plan {
        name
      }
      ...CrossgradeForm_crossgrade
      ...CrossgradeOutcome_crossgrade
      ...CancelCrossgradeDialog_crossgrade
    }
  }
`;

type Props = PageProps<CrossgradePageQuery, Record<string, never>, { id: string }>;

/** One kept crossgrade: decided here, or as it was decided. */
export function CrossgradePage({ queryRef }: Props) {
  const { t, i18n } = useLingui();
  const { crossgrade, viewer } = usePreloadedQuery<CrossgradePageQuery>(query, queryRef);
  const [canceling, setCanceling] = useState(false);
  if (!crossgrade) return <NotFoundPage />;

  const { customer, plan, status, viewerCanResolve } = crossgrade;
  const planName = plan?.name ?? t`a plan that is granted no more`;
  const actions: PageAction[] = [
    {
      id: 'customer',
      label: t`Licenses of the customer`,
      icon: IconBuilding,
      href: paths.customer(customer.id),
    },
  ];
  if (viewerCanResolve) {
    actions.push({
      id: 'cancel',
      label: t`Cancel crossgrade`,
      icon: IconBan,
      danger: true,
      onClick: () => setCanceling(true),
    });
  }
  return (
    <ScrollLayout>
      <PageHeader
        title={t`Crossgrade to ${planName}`}
        parent={{ label: customer.company, href: paths.customer(customer.id, { tab: 'crossgrades' }) }}
        aside={
          <>
            <StatusBadge tone={crossgradeStatusTones[status]}>
              {i18n._(crossgradeStatusWords[status])}
            </StatusBadge>
            {crossgrade.stale && <StatusBadge tone="warn">{t`Out of date`}</StatusBadge>}
          </>
        }
        actions={actions}
      />
      <PageBody>
        {viewerCanResolve ? (
          // One that was changed or looked at again begins a new form.
          <CrossgradeForm key={crossgrade.version} crossgrade={crossgrade} now={viewer.now} />
        ) : (
          <Suspense fallback={<RowsSkeleton rows={3} />}>
            <CrossgradeOutcome crossgrade={crossgrade} />
          </Suspense>
        )}
      </PageBody>
      {canceling && <CancelCrossgradeDialog crossgrade={crossgrade} onClose={() => setCanceling(false)} />}
    </ScrollLayout>
  );
}
