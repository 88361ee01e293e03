import { Trans, useLingui } from '@lingui/react/macro';
import { IconLayoutDashboard } from '@tabler/icons-react';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { graphql, usePreloadedQuery } from 'react-relay/hooks';
import type {
  DashboardPageQuery,
  DashboardPageQuery$data,
  Widget,
} from '../__generated__/DashboardPageQuery.graphql';
import { Attention } from '../features/dashboard/Attention';
import { CountTile } from '../features/dashboard/CountTile';
import classes from '../features/dashboard/Dashboard.module.css';
import { DashboardSearch } from '../features/dashboard/DashboardSearch';
import { ExpiriesAhead } from '../features/dashboard/ExpiriesAhead';
import { FirstSteps } from '../features/dashboard/FirstSteps';
import { LicenseStatusTable } from '../features/dashboard/LicenseStatusTable';
import { NewPartners } from '../features/dashboard/NewPartners';
import { NewPartnerYears } from '../features/dashboard/NewPartnerYears';
import { PartnerPools } from '../features/dashboard/PartnerPools';
import { UnitsOverTime } from '../features/dashboard/UnitsOverTime';
import { linesOf, type WidgetProps, widgetSizes } from '../features/dashboard/widgets';
import { useAction } from '../lib/actions';
import type { PageProps } from '../lib/page';
import { useRefresh } from '../lib/refresh';
import { PageHeader } from '../ui/PageHeader';
import { PageBody, ScrollLayout } from '../ui/PageLayout';
import { WidgetBoundary } from '../ui/WidgetBoundary';

// A dialog that most visits never open.
const ArrangeDialog = lazy(async () => ({
  default: (await import('../features/dashboard/ArrangeDialog')).ArrangeDialog,
}));

const query = graphql`
  query DashboardPageQuery {
    viewer {
      customer {
        id
      }
    }
    dashboard {
      widgets {
        widget
        hidden
        viewerCanOpen
      }
      ...FirstSteps_dashboard
      ...Attention_dashboard
      ...CountTile_dashboard
      ...ExpiriesAhead_dashboard
      ...UnitsOverTime_dashboard
      ...LicenseStatusTable_dashboard
      ...PartnerPools_dashboard
      ...NewPartners_dashboard
      ...NewPartnerYears_dashboard
    }
  }
`;

type Dashboard = DashboardPageQuery$data['dashboard'];

/** What shows each widget. Which there are, and in what order, the server says. */
const widgets: Readonly<Record<Widget, (dashboard: Dashboard, props: WidgetProps) => ReactNode>> = {
  ATTENTION: (dashboard, props) => <Attention dashboard={dashboard} {...props} />,
  ENABLED_CUSTOMERS: (dashboard, { canOpen }) => (
    <CountTile of="ENABLED_CUSTOMERS" dashboard={dashboard} canOpen={canOpen} />
  ),
  ACTIVE_PARTNERS: (dashboard, { canOpen }) => (
    <CountTile of="ACTIVE_PARTNERS" dashboard={dashboard} canOpen={canOpen} />
  ),
  ENABLED_PLANS: (dashboard, { canOpen }) => (
    <CountTile of="ENABLED_PLANS" dashboard={dashboard} canOpen={canOpen} />
  ),
  EXPIRIES_AHEAD: (dashboard, props) => <ExpiriesAhead dashboard={dashboard} {...props} />,
  UNITS_OVER_TIME: (dashboard, props) => <UnitsOverTime dashboard={dashboard} {...props} />,
  CUSTOMER_LICENSE_STATUS: (dashboard, props) => <LicenseStatusTable dashboard={dashboard} {...props} />,
  PARTNER_LICENSE_STATUS: (dashboard, props) => <PartnerPools dashboard={dashboard} {...props} />,
  NEW_PARTNER_OVERVIEW: (dashboard, props) => <NewPartners dashboard={dashboard} {...props} />,
  NEW_PARTNER_ACQUISITION: (dashboard, props) => <NewPartnerYears dashboard={dashboard} {...props} />,
};

/** What there is and what is to be done, in numbers that lead to the lists behind them. */
export function DashboardPage({ queryRef }: PageProps<DashboardPageQuery>) {
  const { t, i18n } = useLingui();
  const refresh = useRefresh();
  const { viewer, dashboard } = usePreloadedQuery<DashboardPageQuery>(query, queryRef);
  const [arranging, setArranging] = useState(false);
  const create = useAction('customer.create');
  const shown = dashboard.widgets.filter(({ hidden }) => !hidden);
  return (
    <ScrollLayout>
      <PageHeader
        title={t`Dashboard`}
        actions={[
          {
            id: 'dashboard.arrange',
            label: t`Arrange`,
            icon: IconLayoutDashboard,
            onClick: () => setArranging(true),
          },
          ...(create
            ? [
                {
                  id: create.id,
                  label: i18n._(create.label),
                  icon: create.icon,
                  href: create.href,
                  primary: true,
                  key: 'c' as const,
                },
              ]
            : []),
        ]}
      />
      <PageBody>
        {/* A customer's user sees one customer: there is nothing to search. */}
        {!viewer.customer && <DashboardSearch />}
        <WidgetBoundary onRetry={refresh}>
          <FirstSteps dashboard={dashboard} />
        </WidgetBoundary>
        {shown.length === 0 && (
          <p>
            <Trans>All widgets are hidden.</Trans>
          </p>
        )}
        {linesOf(shown).map((line) => (
          <div key={line.map(({ widget }) => widget).join()} className={classes.widgets}>
            {line.map(({ widget, viewerCanOpen }) => (
              <div key={widget} className={classes.widget} data-size={widgetSizes[widget]}>
                <WidgetBoundary onRetry={refresh}>
                  {widgets[widget](dashboard, { canOpen: viewerCanOpen, onRetry: refresh })}
                </WidgetBoundary>
              </div>
            ))}
          </div>
        ))}
      </PageBody>
      {arranging && (
        <Suspense fallback={null}>
          <ArrangeDialog
            places={dashboard.widgets}
            onClose={(saved) => {
              setArranging(false);
              if (saved) refresh();
            }}
          />
        </Suspense>
      )}
    </ScrollLayout>
  );
}
