import { useLingui } from '@lingui/react/macro';
import { formatNumber } from '../lib/format';
import classes from './Meter.module.css';

interface MeterProps {
  /** What is in use; null where nobody reports it. */
  used: number | null | undefined;
  total: number;
  /** What is counted, for people who do not see the bar: "Endpoint Security, units". */
  label: string;
  /** Numbers over the bar instead of beside it. */
  stacked?: boolean;
}

/** Used out of total. More than all turns violet and says so. */
export function Meter({ used, total, label, stacked = false }: MeterProps) {
  const { t, i18n } = useLingui();
  const totalText = formatNumber(i18n.locale, total);
  if (used === null || used === undefined) {
    return (
      <span className={classes.meter} data-stacked={stacked || undefined}>
        <span className={classes.numbers} title={t`Use is not reported`}>
          <span className={classes.total}>– / {totalText}</span>
        </span>
      </span>
    );
  }
  const exceeded = used > total;
  const usedText = formatNumber(i18n.locale, used);
  const share = total > 0 ? Math.min(1, used / total) : exceeded ? 1 : 0;
  return (
    <span className={classes.meter} data-exceeded={exceeded || undefined} data-stacked={stacked || undefined}>
      <span
        role="meter"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={Math.max(total, used)}
        aria-valuenow={used}
        aria-valuetext={
          exceeded ? t`${usedText} of ${totalText}, exceeds allocation` : t`${usedText} of ${totalText}`
        }
        className={classes.track}
      >
        <span className={classes.fill} style={{ transform: `scaleX(${share})` }} />
      </span>
      <span className={classes.numbers} aria-hidden>
        {usedText} <span className={classes.total}>/ {totalText}</span>
      </span>
    </span>
  );
}
