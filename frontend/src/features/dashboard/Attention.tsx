import { Plural, Trans, useLingui } from '@lingui/react/macro';
import {
  IconAlertTriangle,
  IconArrowsExchange,
  IconCalendarExclamation,
  IconChevronRight,
  IconCircleCheck,
  IconHourglassLow,
  IconLock,
  IconRefreshAlert,
  IconStack,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import type { Attention_dashboard$key } from '../../__generated__/Attention_dashboard.graphql';
import { paths } from '../../lib/paths';
import { Link } from '../../ui/Link';
import { Card } from '../../ui/PageLayout';
import type { Icon } from '../../ui/StatusBadge';
import classes from './Dashboard.module.css';
import { type WidgetProps, widgetName } from './widgets';

const fragment = graphql`
  fragment Attention_dashboard on Dashboard {
    plansInGrace
    exceedsAllocation
    plansUndecided
    lowPools
    lockedPlans
    openCrossgrades
    updatesAvailable
  }
`;

interface Line {
  id: string;
  icon: Icon;
  /** Null where it is not the viewer's to count, or could not be counted. */
  count: number | null | undefined;
  text: (n: number) => ReactNode;
  href: string;
}

interface AttentionProps extends Pick<WidgetProps, 'canOpen'> {
  dashboard: Attention_dashboard$key;
}

/** What somebody has to do something about, the most urgent first; what there is none of is left out. */
export function Attention({ dashboard, canOpen }: AttentionProps) {
  const { i18n } = useLingui();
  const counts = useFragment(fragment, dashboard);
  const lines: readonly Line[] = [
    {
      id: 'grace',
      icon: IconHourglassLow,
      count: counts.plansInGrace,
      text: (n) => (
        <Plural
          value={n}
          one="# plan has ended and is in grace"
          other="# plans have ended and are in grace"
        />
      ),
      href: paths.renewals({ ends: 'grace' }),
    },
    {
      id: 'exceeds',
      icon: IconAlertTriangle,
      count: counts.exceedsAllocation,
      text: (n) => (
        <Plural
          value={n}
          one="# license uses more units than it has"
          other="# licenses use more units than they have"
        />
      ),
      href: paths.customers({ exceedsAllocation: true }),
    },
    {
      id: 'undecided',
      icon: IconCalendarExclamation,
      count: counts.plansUndecided,
      text: (n) => (
        <Plural
          value={n}
          one="# plan ends within 30 days and does not renew by itself"
          other="# plans end within 30 days and do not renew by themselves"
        />
      ),
      href: paths.renewals({ renewal: 'manual' }),
    },
    {
      id: 'pools',
      icon: IconStack,
      count: counts.lowPools,
      text: (n) => (
        <Plural value={n} one="# license pool is low or empty" other="# license pools are low or empty" />
      ),
      href: paths.stock({ low: true }),
    },
    {
      id: 'locked',
      icon: IconLock,
      count: counts.lockedPlans,
      text: (n) => (
        <Plural
          value={n}
          one="# service plan is locked until its suite’s change is approved"
          other="# service plans are locked until their suites’ changes are approved"
        />
      ),
      href: paths.plans({ suite: 'locked' }),
    },
    {
      id: 'crossgrades',
      icon: IconArrowsExchange,
      count: counts.openCrossgrades,
      text: (n) => (
        <Plural
          value={n}
          one="# customer has a crossgrade to decide"
          other="# customers have a crossgrade to decide"
        />
      ),
      href: paths.customers({ openCrossgrade: true }),
    },
    {
      id: 'updates',
      icon: IconRefreshAlert,
      count: counts.updatesAvailable,
      text: (n) => (
        <Plural
          value={n}
          one="# service plan has an update to apply to its customers"
          other="# service plans have an update to apply to their customers"
        />
      ),
      href: paths.plans({ suite: 'waiting' }),
    },
  ];
  const waiting = lines.filter(({ count }) => (count ?? 0) > 0);
  return (
    <Card title={widgetName(i18n, 'ATTENTION')} flush>
      {waiting.length === 0 ? (
        <p className={classes.calm}>
          <IconCircleCheck size={18} stroke={1.75} aria-hidden />
          <Trans>Nothing needs your attention.</Trans>
        </p>
      ) : (
        <ul className={classes.lines}>
          {waiting.map(({ id, icon: Shown, count, text, href }) => {
            const inside = (
              <>
                <Shown size={17} stroke={1.75} aria-hidden />
                <span>{text(count ?? 0)}</span>
              </>
            );
            return (
              <li key={id}>
                {canOpen ? (
                  <Link href={href} className={classes.line}>
                    {inside}
                    <IconChevronRight size={16} aria-hidden className={classes.onward} />
                  </Link>
                ) : (
                  <span className={classes.line}>{inside}</span>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </Card>
  );
}
