import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { formatNumber } from '../../lib/format';
import { Link } from '../../ui/Link';
import { Card } from '../../ui/PageLayout';
import type { Tone } from '../../ui/StatusBadge';
import classes from './Dashboard.module.css';

/** How many rows are shown until somebody asks for the rest. */
const top = 8;

interface BarRow {
  id: string;
  name: string;
  /** A second, smaller line. */
  note?: string;
  /** One number for each status. */
  counts: readonly number[];
  /** Where the numbers lead, one for each status; none where there is nothing to open. */
  hrefs: readonly string[];
  /** Where the sum leads. */
  href: string | undefined;
}

interface StatusBarsProps {
  title: ReactNode;
  /** What the numbers are, for whoever hears the table. */
  caption: string;
  statuses: readonly { id: string; label: string; tone: Tone }[];
  /** In their order: of many, the first are shown until the rest is asked for. */
  rows: readonly BarRow[];
}

/** The sum of a row. */
export function totalOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Rows of numbers by status, each with a bar. The bars compare the rows with each other. */
export function StatusBars({ title, caption, statuses, rows }: StatusBarsProps) {
  const { t } = useLingui();
  const [all, setAll] = useState(false);
  const sums = rows.map((row) => ({ row, total: totalOf(row.counts) }));
  const most = Math.max(1, ...sums.map(({ total }) => total));
  const used = statuses.map((_, i) => rows.some(({ counts }) => (counts[i] ?? 0) > 0));
  // Of two statuses of one tone, the later is drawn in another way.
  const again = statuses.map(
    ({ tone }, i) => statuses.findIndex((one) => one.tone === tone) < i || undefined,
  );
  const rest = rows.length - top;
  return (
    <Card title={title} flush>
      <table className={classes.statusTable}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Product</Trans>
            </th>
            <td className={classes.barHead} />
            {statuses.map(
              ({ id, label, tone }, i) =>
                used[i] && (
                  <th key={id} scope="col" className={classes.number}>
                    <span className={classes.key} data-tone={tone} data-again={again[i]} aria-hidden />
                    {label}
                  </th>
                ),
            )}
            <th scope="col" className={classes.number}>
              <Trans>All</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {sums.slice(0, all ? undefined : top).map(({ row, total }) => (
            <tr key={row.id}>
              <th scope="row">
                {row.name}
                {row.note && <span className={classes.note}>{row.note}</span>}
              </th>
              <td className={classes.barCell} aria-hidden>
                <span className={classes.bar} style={{ inlineSize: `${(100 * total) / most}%` }}>
                  {statuses.map(({ id, tone }, i) => {
                    const count = row.counts[i] ?? 0;
                    return (
                      count > 0 && (
                        <span
                          key={id}
                          className={classes.segment}
                          data-tone={tone}
                          data-again={again[i]}
                          style={{ flexGrow: count }}
                        />
                      )
                    );
                  })}
                </span>
              </td>
              {statuses.map(
                ({ id, label, tone }, i) =>
                  used[i] && (
                    <td
                      key={id}
                      className={classes.number}
                      data-none={(row.counts[i] ?? 0) === 0 || undefined}
                    >
                      <span className={classes.cardLabel} aria-hidden>
                        <span className={classes.key} data-tone={tone} data-again={again[i]} />
                        {label}
                      </span>
                      <BarNumber
                        of={`${row.name}, ${label}`}
                        count={row.counts[i] ?? 0}
                        href={row.hrefs[i]}
                      />
                    </td>
                  ),
              )}
              <td className={classes.number}>
                <span className={classes.cardLabel} aria-hidden>
                  <Trans>All</Trans>
                </span>
                <BarNumber of={`${row.name}, ${t`All`}`} count={total} href={row.href} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 && (
        <div className={classes.rest}>
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            aria-expanded={all}
            onClick={() => setAll(!all)}
          >
            {all ? <Trans>Show fewer</Trans> : <Trans>Show {rest} more</Trans>}
          </Button>
        </div>
      )}
    </Card>
  );
}

function BarNumber({ of, count, href }: { of: string; count: number; href: string | undefined }) {
  const { i18n } = useLingui();
  const number = formatNumber(i18n.locale, count);
  if (count === 0) return <span className={classes.zero}>{number}</span>;
  if (!href) return <span>{number}</span>;
  return (
    <Link href={href} aria-label={`${of}: ${number}`}>
      {number}
    </Link>
  );
}
