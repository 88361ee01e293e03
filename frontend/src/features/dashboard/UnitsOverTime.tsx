import { Trans, useLingui } from '@lingui/react/macro';
import { graphql, useFragment } from 'react-relay/hooks';
import type { UnitsOverTime_dashboard$key } from '../../__generated__/UnitsOverTime_dashboard.graphql';
import { formatMonth, formatMonthOfYear } from '../../lib/format';
import { paths } from '../../lib/paths';
import { ChartFigure } from '../../ui/ChartFigure';
import { EmptyState } from '../../ui/EmptyState';
import { Card } from '../../ui/PageLayout';
import { Uncounted } from './Uncounted';
import { unitMonths } from './unitMonths';
import { type WidgetProps, widgetName } from './widgets';

const fragment = graphql`
  fragment UnitsOverTime_dashboard on Dashboard {
    unitsOverTime {
      months {
        month
      }
      products {
        product {
          id
          name
        }
        units
      }
    }
  }
`;

/** The units in use at the ends of months, product by product; what is in use now opens the customers who have it. */
export function UnitsOverTime({
  dashboard,
  canOpen,
  onRetry,
}: WidgetProps & { dashboard: UnitsOverTime_dashboard$key }) {
  const { t, i18n } = useLingui();
  const { unitsOverTime } = useFragment(fragment, dashboard);
  const title = widgetName(i18n, 'UNITS_OVER_TIME');
  if (!unitsOverTime) return <Uncounted title={title} onRetry={onRetry} />;
  if (unitsOverTime.products.length === 0) {
    return (
      <Card title={title}>
        <EmptyState kind="nothing" title={t`No units in use yet`}>
          <Trans>Units appear here when the license of a customer begins.</Trans>
        </EmptyState>
      </Card>
    );
  }
  const data = unitMonths(
    unitsOverTime.months.map(({ month }) => month),
    unitsOverTime.products,
    {
      axis: t`End of month`,
      rest: t`Other products`,
      short: (month) => formatMonth(i18n.locale, Number(month.slice(5, 7)), 'short'),
      long: (month) => formatMonthOfYear(i18n.locale, month),
      present: t({ message: 'Now', context: 'in place of a month' }),
      href: (product) =>
        canOpen
          ? paths.customers({ product, licenseStatus: ['ACTIVE', 'EXPIRING_SOON', 'GRACE'] })
          : undefined,
    },
  );
  return (
    <ChartFigure
      title={title}
      data={data}
      stacked
      caption={
        <Trans>
          Units of licenses that were active or in grace when the month ended, and now. Suspended, canceled
          and expired ones are left out.
        </Trans>
      }
    />
  );
}
