import { Trans, useLingui } from '@lingui/react/macro';
import { graphql, useFragment } from 'react-relay/hooks';
import type { LicenseStatusTable_dashboard$key } from '../../__generated__/LicenseStatusTable_dashboard.graphql';
import { paths } from '../../lib/paths';
import { licenseStatuses, licenseStatusTones, licenseStatusWords } from '../../lib/words';
import { EmptyState } from '../../ui/EmptyState';
import { Card } from '../../ui/PageLayout';
import { StatusBars, totalOf } from './StatusBars';
import { Uncounted } from './Uncounted';
import { type WidgetProps, widgetName } from './widgets';

const fragment = graphql`
  fragment LicenseStatusTable_dashboard on Dashboard {
    licenseStatus {
      product {
        id
        name
      }
      counts {
        status
        count
      }
    }
  }
`;

/** How many licenses of each product stand where, those of which there are most first; a number opens the customers who have them. */
export function LicenseStatusTable({
  dashboard,
  canOpen,
  onRetry,
}: WidgetProps & { dashboard: LicenseStatusTable_dashboard$key }) {
  const { t, i18n } = useLingui();
  const { licenseStatus } = useFragment(fragment, dashboard);
  const title = widgetName(i18n, 'CUSTOMER_LICENSE_STATUS');
  if (!licenseStatus) return <Uncounted title={title} onRetry={onRetry} />;
  if (licenseStatus.length === 0) {
    return (
      <Card title={title}>
        <EmptyState kind="nothing" title={t`No licenses yet`}>
          <Trans>Licenses appear here when a service plan is assigned to a customer.</Trans>
        </EmptyState>
      </Card>
    );
  }
  return (
    <StatusBars
      title={title}
      caption={t`Licenses per product and status`}
      statuses={licenseStatuses.map((status) => ({
        id: status,
        label: i18n._(licenseStatusWords[status]),
        tone: licenseStatusTones[status],
      }))}
      rows={licenseStatus
        .map(({ product, counts }) => {
          const of = new Map(counts.map(({ status, count }) => [status, count]));
          return {
            id: product.id,
            name: product.name,
            counts: licenseStatuses.map((status) => of.get(status) ?? 0),
            hrefs: canOpen
              ? licenseStatuses.map((status) =>
                  paths.customers({ product: product.id, licenseStatus: status }),
                )
              : [],
            href: canOpen ? paths.customers({ product: product.id }) : undefined,
          };
        })
        .toSorted((a, b) => totalOf(b.counts) - totalOf(a.counts))}
    />
  );
}
