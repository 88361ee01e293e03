import { useLingui } from '@lingui/react/macro';
import { graphql, usePreloadedQuery } from 'react-relay/hooks';
import type { DashboardPageQuery } from '../__generated__/DashboardPageQuery.graphql';
import { DashboardCounts } from '../features/dashboard/DashboardCounts';
import { DashboardSearch } from '../features/dashboard/DashboardSearch';
import { FirstSteps } from '../features/dashboard/FirstSteps';
import { LicenseStatusTable } from '../features/dashboard/LicenseStatusTable';
import { useAction } from '../lib/actions';
import type { PageProps } from '../lib/page';
import { useRefresh } from '../lib/refresh';
import { PageHeader } from '../ui/PageHeader';
import { PageBody, ScrollLayout } from '../ui/PageLayout';
import { WidgetBoundary } from '../ui/WidgetBoundary';

const query = graphql`
  query DashboardPageQuery {
    viewer {
      customer {
        id
      }
    }
    dashboard {
      ...DashboardCounts_dashboard
      ...FirstSteps_dashboard
      ...LicenseStatusTable_dashboard
    }
  }
`;

/** What there is, in numbers that lead to the lists behind them. */
export function DashboardPage({ queryRef }: PageProps<DashboardPageQuery>) {
  const { t, i18n } = useLingui();
  const refresh = useRefresh();
  const { viewer, dashboard } = usePreloadedQuery<DashboardPageQuery>(query, queryRef);
  // A customer's user sees one customer: there is nothing to search, and one is no number.
  const several = !viewer.customer;
  const create = useAction('customer.create');
  return (
    <ScrollLayout>
      <PageHeader
        title={t`Dashboard`}
        actions={
          create && [
            {
              id: create.id,
              label: i18n._(create.label),
              icon: create.icon,
              href: create.href,
              primary: true,
            },
          ]
        }
      />
      <PageBody>
        {several && <DashboardSearch />}
        <WidgetBoundary onRetry={refresh}>
          <DashboardCounts dashboard={dashboard} withCustomers={several} />
        </WidgetBoundary>
        <WidgetBoundary onRetry={refresh}>
          <FirstSteps dashboard={dashboard} />
        </WidgetBoundary>
        <WidgetBoundary onRetry={refresh}>
          <LicenseStatusTable dashboard={dashboard} onRetry={refresh} />
        </WidgetBoundary>
      </PageBody>
    </ScrollLayout>
  );
}
