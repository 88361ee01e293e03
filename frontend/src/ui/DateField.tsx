import { TextInput, type TextInputProps } from '@mantine/core';

interface DateFieldProps extends Omit<TextInputProps, 'value' | 'onChange' | 'type'> {
  /** `2027-01-09`; empty when there is none. */
  value: string;
  onChange: (date: string) => void;
  min?: string;
  max?: string;
}

/** A day on the calendar, typed or picked in the way of the reader's own device. */
export function DateField({ onChange, ...props }: DateFieldProps) {
  return <TextInput {...props} type="date" onChange={(event) => onChange(event.currentTarget.value)} />;
}
