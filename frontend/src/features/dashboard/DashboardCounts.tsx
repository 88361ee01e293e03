import { useLingui } from '@lingui/react/macro';
import {
  IconAlertTriangle,
  IconBuilding,
  IconBuildingStore,
  IconLock,
  IconRefreshAlert,
  IconStack,
  IconStack2,
} from '@tabler/icons-react';
import { graphql, useFragment } from 'react-relay/hooks';
import type { DashboardCounts_dashboard$key } from '../../__generated__/DashboardCounts_dashboard.graphql';
import { formatNumber } from '../../lib/format';
import { paths } from '../../lib/paths';
import { usePermission } from '../../lib/permissions';
import { Link } from '../../ui/Link';
import type { Icon } from '../../ui/StatusBadge';
import classes from './Dashboard.module.css';

const fragment = graphql`
  fragment DashboardCounts_dashboard on Dashboard {
    enabledCustomers
    activePartners
    enabledPlans
    exceedsAllocation
    lowPools
    lockedPlans
    updatesAvailable
  }
`;

interface DashboardCountsProps {
  dashboard: DashboardCounts_dashboard$key;
  /** Whether the viewer sees more customers than its own company. */
  withCustomers: boolean;
}

/** The counts; each leads to the list that it counts. */
export function DashboardCounts({ dashboard, withCustomers }: DashboardCountsProps) {
  const { t } = useLingui();
  const counts = useFragment(fragment, dashboard);
  const seesPartners = usePermission('PARTNERS_READ');
  const seesPlans = usePermission('PLANS_READ');
  return (
    <ul className={classes.counts}>
      {withCustomers && (
        <Count
          label={t`Enabled customers`}
          icon={IconBuilding}
          value={counts.enabledCustomers}
          href={paths.customers({ status: 'ENABLED' })}
        />
      )}
      {seesPartners && (
        <Count
          label={t`Active partners`}
          icon={IconBuildingStore}
          value={counts.activePartners}
          href={paths.partners({ status: 'ACTIVE' })}
        />
      )}
      {seesPlans && (
        <Count
          label={t`Enabled service plans`}
          icon={IconStack2}
          value={counts.enabledPlans}
          href={paths.plans({ enabled: 'yes' })}
        />
      )}
      <Count
        label={t`Licenses that exceed their allocation`}
        icon={IconAlertTriangle}
        value={counts.exceedsAllocation}
        href={paths.customers({ exceedsAllocation: true })}
        alarm={(counts.exceedsAllocation ?? 0) > 0}
      />
      {(counts.lowPools ?? 0) > 0 && (
        <Count
          label={t`License pools that are low`}
          icon={IconStack}
          value={counts.lowPools}
          href={paths.stock({ low: true })}
          alarm
        />
      )}
      {seesPlans && waits(counts.lockedPlans) && (
        <Count
          label={t`Locked plans to approve`}
          icon={IconLock}
          value={counts.lockedPlans}
          href={paths.plans({ suite: 'locked' })}
          alarm
        />
      )}
      {seesPlans && waits(counts.updatesAvailable) && (
        <Count
          label={t`Plans with updates available`}
          icon={IconRefreshAlert}
          value={counts.updatesAvailable}
          href={paths.plans({ suite: 'waiting' })}
          alarm
        />
      )}
    </ul>
  );
}

/** What only matters while there is some of it. */
function waits(value: number | null | undefined): boolean {
  return typeof value === 'number' && value > 0;
}

interface CountProps {
  label: string;
  icon: Icon;
  /** Null where it could not be counted. */
  value: number | null | undefined;
  href: string;
  /** The number asks for attention. */
  alarm?: boolean;
}

function Count({ label, icon: Shown, value, href, alarm = false }: CountProps) {
  const { t, i18n } = useLingui();
  return (
    <li>
      <Link href={href} className={classes.count} data-alarm={alarm || undefined}>
        <span className={classes.countLabel}>
          <Shown size={16} stroke={1.75} aria-hidden />
          {label}
        </span>
        {typeof value === 'number' ? (
          <span className={classes.countValue}>{formatNumber(i18n.locale, value)}</span>
        ) : (
          <span className={classes.uncounted}>{t`Could not be counted`}</span>
        )}
      </Link>
    </li>
  );
}
