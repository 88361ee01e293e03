import { useLingui } from '@lingui/react/macro';
import { ActionIcon, Skeleton } from '@mantine/core';
import { IconTable } from '@tabler/icons-react';
import { lazy, type ReactNode, Suspense, useLayoutEffect, useRef, useState } from 'react';
import { formatNumber } from '../lib/format';
import classes from './ChartFigure.module.css';
import { Link } from './Link';
import { Card } from './PageLayout';
import { Table, TableCell } from './Table';

// The page never waits for what draws.
const ColumnChart = lazy(async () => ({ default: (await import('./ColumnChart')).ColumnChart }));

type ChartTone = 'accent' | 'second' | 'good' | 'soon' | 'info' | 'neutral';

interface ChartSeries {
  id: string;
  label: string;
  tone: ChartTone;
}

interface ChartPoint {
  id: string;
  /** Short, for below the column. */
  label: string;
  /** In full, as the table and the tooltip name it. */
  name: string;
  /** One number for each series. */
  values: readonly number[];
  /** Where the numbers lead, one for each series; none where there is nothing to open. */
  hrefs: readonly (string | undefined)[];
  /** Where the whole column leads. */
  href?: string;
}

export interface ChartData {
  /** What the points are: "Week", "Month". */
  axis: string;
  series: readonly ChartSeries[];
  points: readonly ChartPoint[];
}

interface ChartFigureProps {
  title: ReactNode;
  /** What is shown and how it was counted, in a sentence. */
  caption: ReactNode;
  data: ChartData;
  /** Series on top of each other add up; those beside each other are compared. */
  stacked?: boolean;
  /** What chooses what is shown. */
  children?: ReactNode;
}

/** A chart with its numbers: the same data as columns to look at, or as a table to read and to go on from. */
export function ChartFigure({ title, caption, data, stacked = false, children }: ChartFigureProps) {
  const { t } = useLingui();
  const [asTable, setAsTable] = useState(false);
  return (
    <Card
      title={title}
      aside={
        <div className={classes.aside}>
          {children}
          <ActionIcon
            aria-label={t`Show as table`}
            title={t`Show as table`}
            aria-pressed={asTable}
            variant={asTable ? 'light' : 'subtle'}
            onClick={() => setAsTable(!asTable)}
          >
            <IconTable size={18} aria-hidden />
          </ActionIcon>
        </div>
      }
      flush
    >
      <figure className={classes.figure}>
        {asTable ? (
          <TableBox label={data.axis}>
            <ChartTable data={data} label={data.axis} />
          </TableBox>
        ) : (
          <div className={classes.plot}>
            <Suspense fallback={<Skeleton className={classes.waiting} />}>
              <ColumnChart data={data} stacked={stacked} />
            </Suspense>
            <ul className={classes.legend}>
              {data.series.map((series) => (
                <li key={series.id}>
                  <span className={classes.key} data-tone={series.tone} aria-hidden />
                  {series.label}
                </li>
              ))}
            </ul>
          </div>
        )}
        <figcaption className={classes.caption}>{caption}</figcaption>
      </figure>
    </Card>
  );
}

/** No higher than a chart. Where there is more than that, the keyboard scrolls it too: its rows may have no links. */
function TableBox({ label, children }: { label: string; children: ReactNode }) {
  const box = useRef<HTMLElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useLayoutEffect(() => {
    const shown = box.current;
    if (!shown) return;
    const measure = () => setScrolls(shown.scrollHeight > shown.clientHeight);
    const watch = new ResizeObserver(measure);
    for (const one of [shown, ...shown.children]) watch.observe(one);
    measure();
    return () => watch.disconnect();
  }, []);
  return (
    <section
      ref={box}
      className={classes.scroll}
      {...(scrolls && { role: 'region', tabIndex: 0, 'aria-label': label })}
    >
      {children}
    </section>
  );
}

function ChartTable({ data, label }: { data: ChartData; label: string }) {
  const { i18n } = useLingui();
  return (
    <Table
      label={label}
      columns={[
        { id: 'point', header: data.axis, whole: true },
        ...data.series.map((series) => ({ id: series.id, header: series.label, align: 'end' as const })),
      ]}
    >
      {data.points.map((point) => (
        <tr key={point.id}>
          <TableCell column="point">{point.name}</TableCell>
          {data.series.map((series, i) => {
            const value = point.values[i] ?? 0;
            const href = point.hrefs[i];
            const number = formatNumber(i18n.locale, value);
            return (
              <TableCell key={series.id} column={series.id}>
                {href && value > 0 ? (
                  <Link href={href} aria-label={`${point.name}, ${series.label}: ${number}`}>
                    {number}
                  </Link>
                ) : (
                  number
                )}
              </TableCell>
            );
          })}
        </tr>
      ))}
    </Table>
  );
}
