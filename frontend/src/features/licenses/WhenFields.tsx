import { Trans, useLingui } from '@lingui/react/macro';
import { SegmentedControl } from '@mantine/core';
import { addDays } from '../../lib/format';
import { DateField } from '../../ui/DateField';
import { FieldSection, WideField } from '../../ui/Form';
import { Note } from '../../ui/Note';
import type { WhenValues } from './scheduleValues';

interface WhenFieldsProps {
  values: WhenValues;
  onChange: (values: WhenValues) => void;
  error: (path: string) => string | undefined;
  /** Today in the zone of the licenses. */
  today: string;
  /** It is a change that waits already: making it now is another one. */
  waits?: boolean;
  /** The plan renews by itself. */
  renews: boolean;
}

/** When a change is made: now, from a day on, or at the renewal. */
export function WhenFields({ values, onChange, error, today, waits = false, renews }: WhenFieldsProps) {
  const { t } = useLingui();
  const { when, effectiveDate } = values;
  return (
    <FieldSection title={t`When`}>
      <WideField>
        <SegmentedControl
          aria-label={t`When the change is made`}
          data={[
            ...(waits ? [] : [{ value: 'now', label: t`Now` }]),
            { value: 'date', label: t`On a date` },
            { value: 'renewal', label: t`At renewal` },
          ]}
          value={when}
          onChange={(value) =>
            onChange({
              effectiveDate,
              when: value === 'date' ? 'date' : value === 'renewal' ? 'renewal' : 'now',
            })
          }
        />
      </WideField>
      {when === 'renewal' && !renews && (
        <WideField>
          <Note tone="warn">
            <Trans>The plan does not renew by itself: the change waits until somebody renews it.</Trans>
          </Note>
        </WideField>
      )}
      {when === 'date' && (
        <DateField
          label={t`Change on`}
          description={t`In the time zone of the licenses`}
          min={addDays(today, 1)}
          required
          data-path="effectiveDate"
          value={effectiveDate}
          error={error('effectiveDate')}
          onChange={(day) => onChange({ when, effectiveDate: day })}
        />
      )}
    </FieldSection>
  );
}
