import { useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import classes from './PeriodFields.module.css';

interface Period {
  from?: string;
  to?: string;
}

/** The first and the last day of what a list holds, in UTC. */
export function PeriodFields({ from, to, onChange }: Period & { onChange: (period: Period) => void }) {
  const { t } = useLingui();
  return (
    <div className={classes.period}>
      <TextInput
        type="date"
        aria-label={t`From day (UTC)`}
        title={t`From day (UTC)`}
        max={to}
        value={from ?? ''}
        onChange={(event) => onChange({ from: event.currentTarget.value || undefined, to })}
      />
      <span aria-hidden>–</span>
      <TextInput
        type="date"
        aria-label={t`To day (UTC)`}
        title={t`To day (UTC)`}
        min={from}
        value={to ?? ''}
        onChange={(event) => onChange({ from, to: event.currentTarget.value || undefined })}
      />
    </div>
  );
}
