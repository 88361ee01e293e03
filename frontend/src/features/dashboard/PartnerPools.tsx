import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { graphql, useFragment } from 'react-relay/hooks';
import type { PartnerPools_dashboard$key } from '../../__generated__/PartnerPools_dashboard.graphql';
import { paths } from '../../lib/paths';
import { licenseVersionWords, poolLevels, poolLevelTones, poolLevelWords } from '../../lib/words';
import { EmptyState } from '../../ui/EmptyState';
import { Card } from '../../ui/PageLayout';
import { StatusBars } from './StatusBars';
import { Uncounted } from './Uncounted';
import { type WidgetProps, widgetName } from './widgets';

const fragment = graphql`
  fragment PartnerPools_dashboard on Dashboard {
    partnerLicenseStatus {
      product {
        id
        name
      }
      version
      enough
      low
      empty
      units
    }
  }
`;

/** How many partners have enough to hand out of each product, and how many run low: what is short comes first. */
export function PartnerPools({
  dashboard,
  canOpen,
  onRetry,
}: WidgetProps & { dashboard: PartnerPools_dashboard$key }) {
  const { t, i18n } = useLingui();
  const { partnerLicenseStatus } = useFragment(fragment, dashboard);
  const title = widgetName(i18n, 'PARTNER_LICENSE_STATUS');
  if (!partnerLicenseStatus) return <Uncounted title={title} onRetry={onRetry} />;
  if (partnerLicenseStatus.length === 0) {
    return (
      <Card title={title}>
        <EmptyState kind="nothing" title={t`No partner has a license pool yet`}>
          <Trans>The stock of your partners appears here once they have license pools.</Trans>
        </EmptyState>
      </Card>
    );
  }
  return (
    <StatusBars
      title={title}
      caption={t`Partners per product and level of their license pool`}
      statuses={poolLevels.map((level) => ({
        id: level,
        label: i18n._(poolLevelWords[level]),
        tone: poolLevelTones[level],
      }))}
      rows={partnerLicenseStatus
        .toSorted((a, b) => b.empty - a.empty || b.low - a.low)
        .map(({ product, version, enough, low, empty, units }) => {
          const of = { ENOUGH: enough, LOW: low, EMPTY: empty };
          const filter = {
            status: ['ACTIVE', 'SUSPENDED'],
            poolProduct: product.id,
            poolVersion: version,
          };
          return {
            id: `${product.id} ${version}`,
            name:
              version === 'FULL' ? product.name : `${product.name} · ${i18n._(licenseVersionWords[version])}`,
            note: t`${plural(units, { one: '# unit left', other: '# units left' })}`,
            counts: poolLevels.map((level) => of[level]),
            hrefs: canOpen ? poolLevels.map((level) => paths.partners({ ...filter, poolLevel: level })) : [],
            href: canOpen ? paths.partners(filter) : undefined,
          };
        })}
    />
  );
}
