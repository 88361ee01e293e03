import { Trans, useLingui } from '@lingui/react/macro';
import { graphql, useFragment } from 'react-relay/hooks';
import type { ExpiriesAhead_dashboard$key } from '../../__generated__/ExpiriesAhead_dashboard.graphql';
import { formatDay, formatDays } from '../../lib/format';
import { paths } from '../../lib/paths';
import { type ChartData, ChartFigure } from '../../ui/ChartFigure';
import { Uncounted } from './Uncounted';
import { type WidgetProps, widgetName } from './widgets';

const fragment = graphql`
  fragment ExpiriesAhead_dashboard on Dashboard {
    timeZone
    expiriesAhead {
      from
      to
      renewing
      undecided
    }
  }
`;

/** What ends in the coming weeks: what renews by itself, and what somebody has to decide. */
export function ExpiriesAhead({
  dashboard,
  canOpen,
  onRetry,
}: WidgetProps & { dashboard: ExpiriesAhead_dashboard$key }) {
  const { t, i18n } = useLingui();
  const { timeZone: zone, expiriesAhead } = useFragment(fragment, dashboard);
  const title = widgetName(i18n, 'EXPIRIES_AHEAD');
  if (!expiriesAhead) return <Uncounted title={title} onRetry={onRetry} />;
  const data: ChartData = {
    axis: t`Week`,
    series: [
      { id: 'undecided', label: t`Needs a decision`, tone: 'soon' },
      { id: 'renewing', label: t`Renews by itself`, tone: 'accent' },
    ],
    points: expiriesAhead.map(({ from, to, renewing, undecided }) => {
      const week = { from, to, zone };
      return {
        id: from,
        label: formatDay(i18n.locale, from),
        name: formatDays(i18n.locale, from, to),
        values: [undecided, renewing],
        hrefs: canOpen
          ? [paths.renewals({ ...week, renewal: 'manual' }), paths.renewals({ ...week, renewal: 'auto' })]
          : [],
        href: canOpen && undecided + renewing > 0 ? paths.renewals(week) : undefined,
      };
    }),
  };
  return (
    <ChartFigure
      title={title}
      data={data}
      stacked
      caption={<Trans>Plans of customers, by the week in which the first of their licenses ends.</Trans>}
    />
  );
}
