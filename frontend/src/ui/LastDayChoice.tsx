import { useLingui } from '@lingui/react/macro';
import { SegmentedControl } from '@mantine/core';
import { DateField } from './DateField';
import { WideField } from './Form';

/** A last day, or null for the other way, which needs none. It is empty until somebody types it. */
export type LastDay = string | null;

interface LastDayChoiceProps {
  /** What is chosen, for people who do not see it. */
  label: string;
  /** The way without a day. */
  otherwise: string;
  value: LastDay;
  onChange: (day: LastDay) => void;
  min?: string | undefined;
  max?: string | undefined;
  error?: string | undefined;
}

/** Whether something ends on a last day or otherwise, and which day that is. */
export function LastDayChoice({ label, otherwise, value, onChange, min, max, error }: LastDayChoiceProps) {
  const { t } = useLingui();
  return (
    <>
      <WideField>
        <SegmentedControl
          aria-label={label}
          data={[
            { value: 'otherwise', label: otherwise },
            { value: 'day', label: t`To a day` },
          ]}
          value={value === null ? 'otherwise' : 'day'}
          onChange={(way) => onChange(way === 'day' ? '' : null)}
        />
      </WideField>
      {value !== null && (
        <DateField
          label={t`Last day`}
          description={t`In the time zone of the licenses`}
          min={min}
          max={max}
          required
          data-path="expirationDate"
          value={value}
          error={error}
          onChange={onChange}
        />
      )}
    </>
  );
}
