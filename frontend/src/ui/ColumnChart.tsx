import { useLingui } from '@lingui/react/macro';
import { scaleBand, scaleLinear } from 'd3-scale';
import type { MouseEvent, ReactNode } from 'react';
import { formatNumber } from '../lib/format';
import type { ChartData } from './ChartFigure';
import classes from './ColumnChart.module.css';
import { isPlainClick, useNavigation } from './Link';

/** How high the columns can be, in pixels; the width is that of the place. */
const height = 180;
const above = 6;

interface ColumnChartProps {
  data: ChartData;
  stacked: boolean;
}

/**
 * Columns to look at. Its numbers are those of the table that stands beside it for everybody who reads, so this is
 * hidden from who does not look; a click on a column, or on one of its numbers, is a short cut for the mouse.
 */
export function ColumnChart({ data: { series, points }, stacked }: ColumnChartProps) {
  const { i18n } = useLingui();
  const most = Math.max(
    1,
    ...points.map(({ values }) => (stacked ? values.reduce((sum, n) => sum + n, 0) : Math.max(0, ...values))),
  );
  const y = scaleLinear([0, most], [height, 0]).nice(4);
  const ticks = y.ticks(4).filter(Number.isInteger);
  const x = scaleBand(
    points.map(({ id }) => id),
    [0, 100],
  ).padding(0.28);
  const beside = scaleBand(
    series.map(({ id }) => id),
    [0, x.bandwidth()],
  ).padding(stacked ? 0 : 0.08);
  const often = Math.ceil(points.length / 5);
  const short = new Intl.NumberFormat(i18n.locale, { notation: 'compact', useGrouping: 'auto' });
  return (
    <div className={classes.chart} aria-hidden>
      <div className={classes.axis}>
        {ticks.map((tick) => (
          <span key={tick} style={{ insetBlockStart: above + y(tick) }}>
            {short.format(tick)}
          </span>
        ))}
      </div>
      <svg className={classes.plot} height={height + above + 22} role="presentation">
        {ticks.map((tick) => (
          <line
            key={tick}
            className={classes.line}
            x1="0"
            x2="100%"
            y1={above + y(tick)}
            y2={above + y(tick)}
          />
        ))}
        {points.map((point, at) => {
          const left = x(point.id) ?? 0;
          let top = 0;
          return (
            <Opens key={point.id} href={point.href}>
              <title>
                {[
                  point.name,
                  ...series.map(
                    ({ label }, i) => `${label}: ${formatNumber(i18n.locale, point.values[i] ?? 0)}`,
                  ),
                ].join('\n')}
              </title>
              <rect
                className={classes.whole}
                x={`${left - (x.step() - x.bandwidth()) / 2}%`}
                width={`${x.step()}%`}
                y={0}
                height={height + above}
              />
              {series.map(({ id, tone }, i) => {
                const value = point.values[i] ?? 0;
                const high = value > 0 ? Math.max(2, height - y(value)) : 0;
                if (stacked) top += high;
                const place = {
                  x: `${left + (stacked ? 0 : (beside(id) ?? 0))}%`,
                  width: `${stacked ? x.bandwidth() : beside.bandwidth()}%`,
                };
                // A link within another is none.
                const href = point.href === undefined && value > 0 ? point.hrefs[i] : undefined;
                return (
                  <Opens key={id} href={href}>
                    {/* A small number is found above it, too, where nothing else stands there. */}
                    {href && !stacked && (
                      <rect className={classes.whole} {...place} y={0} height={height + above} />
                    )}
                    <rect
                      className={classes.bar}
                      data-tone={tone}
                      {...place}
                      y={above + height - (stacked ? top : high)}
                      height={high}
                    />
                  </Opens>
                );
              })}
              <text
                className={classes.label}
                data-minor={at % often !== 0 || undefined}
                x={`${left + x.bandwidth() / 2}%`}
                y={height + above + 17}
              >
                {point.label}
              </text>
            </Opens>
          );
        })}
      </svg>
    </div>
  );
}

function Opens({ href, children }: { href: string | undefined; children: ReactNode }) {
  const { go, prefetch } = useNavigation();
  if (!href) return <g>{children}</g>;
  const open = (event: MouseEvent) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    go(href);
  };
  return (
    <a
      href={href}
      className={classes.open}
      tabIndex={-1}
      onClick={open}
      onPointerEnter={() => prefetch(href)}
    >
      {children}
    </a>
  );
}
