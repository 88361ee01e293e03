import { useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import { use, useId } from 'react';
import { TimeZone } from './DateText';
import classes from './PeriodFields.module.css';

interface Period {
  from?: string;
  to?: string;
  /** Whose days they are, so that a link shows everybody the same. */
  zone?: string;
}

interface PeriodFieldsProps extends Period {
  /** What is of those days, as the list's column calls it. */
  of: string;
  onChange: (period: Period) => void;
}

/** The first and the last day of what a list holds, in the zone of the person who chose them. */
export function PeriodFields({ of, from, to, zone, onChange }: PeriodFieldsProps) {
  const id = useId();
  const { t } = useLingui();
  const own = use(TimeZone) ?? 'UTC';
  const shown = zone ?? (from || to ? 'UTC' : own);
  const change = (period: { from?: string; to?: string }) =>
    onChange({ ...period, zone: period.from || period.to ? (from || to ? shown : own) : undefined });
  return (
    <fieldset className={classes.period} aria-labelledby={id}>
      <span id={id} className={classes.of}>
        {of}
      </span>
      <TextInput
        type="date"
        aria-label={t`From day (${shown})`}
        title={t`From day (${shown})`}
        max={to}
        value={from ?? ''}
        onChange={(event) => change({ from: event.currentTarget.value || undefined, to })}
      />
      <span aria-hidden>–</span>
      <TextInput
        type="date"
        aria-label={t`To day (${shown})`}
        title={t`To day (${shown})`}
        min={from}
        value={to ?? ''}
        onChange={(event) => change({ from, to: event.currentTarget.value || undefined })}
      />
    </fieldset>
  );
}
