import { useLingui } from '@lingui/react/macro';
import { IconBuilding, IconBuildingStore, IconStack2 } from '@tabler/icons-react';
import { graphql, useFragment } from 'react-relay/hooks';
import type { CountTile_dashboard$key } from '../../__generated__/CountTile_dashboard.graphql';
import { formatNumber } from '../../lib/format';
import { paths } from '../../lib/paths';
import { Link } from '../../ui/Link';
import classes from './Dashboard.module.css';
import { type WidgetProps, widgetName } from './widgets';

const fragment = graphql`
  fragment CountTile_dashboard on Dashboard {
    enabledCustomers
    activePartners
    enabledPlans
  }
`;

const tiles = {
  ENABLED_CUSTOMERS: {
    icon: IconBuilding,
    field: 'enabledCustomers',
    href: paths.customers({ status: 'ENABLED' }),
  },
  ACTIVE_PARTNERS: {
    icon: IconBuildingStore,
    field: 'activePartners',
    href: paths.partners({ status: ['ACTIVE'] }),
  },
  ENABLED_PLANS: { icon: IconStack2, field: 'enabledPlans', href: paths.plans({ enabled: 'yes' }) },
} as const;

interface CountTileProps extends Omit<WidgetProps, 'onRetry'> {
  dashboard: CountTile_dashboard$key;
  of: keyof typeof tiles;
}

/** One number, which leads to the list that it counts. */
export function CountTile({ dashboard, of, canOpen }: CountTileProps) {
  const { t, i18n } = useLingui();
  const counts = useFragment(fragment, dashboard);
  const { icon: Shown, field, href } = tiles[of];
  const value = counts[field];
  const inside = (
    <>
      <span className={classes.countLabel}>
        <Shown size={16} stroke={1.75} aria-hidden />
        {widgetName(i18n, of)}
      </span>
      {typeof value === 'number' ? (
        <span className={classes.countValue}>{formatNumber(i18n.locale, value)}</span>
      ) : (
        <span className={classes.uncounted}>{t`Could not be counted`}</span>
      )}
    </>
  );
  if (!canOpen) return <p className={classes.count}>{inside}</p>;
  return (
    <Link href={href} className={classes.count}>
      {inside}
    </Link>
  );
}
