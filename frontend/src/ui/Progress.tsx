import { useLingui } from '@lingui/react/macro';
import { formatNumber } from '../lib/format';
import classes from './Progress.module.css';

interface ProgressProps {
  done: number;
  total: number;
  /** What goes on: "Renewal of plans". */
  label: string;
}

/** How far something is that goes on by itself. */
export function Progress({ done, total, label }: ProgressProps) {
  const { t, i18n } = useLingui();
  const doneText = formatNumber(i18n.locale, done);
  const totalText = formatNumber(i18n.locale, total);
  const share = total > 0 ? Math.min(1, done / total) : 0;
  return (
    <span className={classes.progress}>
      <span
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={Math.max(total, done)}
        aria-valuenow={done}
        aria-valuetext={t`${doneText} of ${totalText}`}
        className={classes.track}
      >
        <span className={classes.fill} style={{ transform: `scaleX(${share})` }} />
      </span>
      <span className={classes.numbers} aria-hidden>
        {doneText} / {totalText}
      </span>
    </span>
  );
}
