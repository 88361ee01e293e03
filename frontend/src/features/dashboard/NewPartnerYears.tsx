import { Trans, useLingui } from '@lingui/react/macro';
import { NativeSelect, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import type { NewPartnerYears_dashboard$key } from '../../__generated__/NewPartnerYears_dashboard.graphql';
import { formatMonth } from '../../lib/format';
import { paths } from '../../lib/paths';
import { ChartFigure } from '../../ui/ChartFigure';
import { comparable, comparedYears, type Period } from './partnerYears';
import { Uncounted } from './Uncounted';
import { type WidgetProps, widgetName } from './widgets';

const fragment = graphql`
  fragment NewPartnerYears_dashboard on Dashboard {
    timeZone
    newPartnerMonths {
      month
      count
    }
  }
`;

/** New partners of a year beside those of the year before. */
export function NewPartnerYears({
  dashboard,
  canOpen,
  onRetry,
}: WidgetProps & { dashboard: NewPartnerYears_dashboard$key }) {
  const { t, i18n } = useLingui();
  const { timeZone: zone, newPartnerMonths: months } = useFragment(fragment, dashboard);
  const [period, setPeriod] = useState<Period>('month');
  const [chosen, setChosen] = useState<number | null>(null);
  const title = widgetName(i18n, 'NEW_PARTNER_ACQUISITION');
  if (!months) return <Uncounted title={title} onRetry={onRetry} />;
  const years = comparable(months);
  const year = chosen ?? years[0] ?? 0;
  const data = comparedYears(months, year, period, {
    axis: period === 'month' ? t`Month` : t`Quarter`,
    short: (of, number) => (of === 'month' ? formatMonth(i18n.locale, number, 'short') : t`Q${number}`),
    long: (of, number) => (of === 'month' ? formatMonth(i18n.locale, number, 'long') : t`Q${number}`),
    href: (_, from, to) => (canOpen ? paths.partners({ sort: '-created', from, to, zone }) : undefined),
  });
  return (
    <ChartFigure
      title={title}
      data={data}
      caption={<Trans>Partners by when they were created, beside the year before.</Trans>}
    >
      <SegmentedControl
        size="xs"
        aria-label={t`Show by`}
        data={[
          { value: 'month', label: t`Monthly` },
          { value: 'quarter', label: t`Quarterly` },
        ]}
        value={period}
        onChange={(value) => setPeriod(value === 'quarter' ? 'quarter' : 'month')}
      />
      <NativeSelect
        size="xs"
        aria-label={t`Year`}
        data={years.map((of) => ({ value: String(of), label: String(of) }))}
        value={String(year)}
        onChange={(event) => setChosen(Number(event.currentTarget.value))}
      />
    </ChartFigure>
  );
}
