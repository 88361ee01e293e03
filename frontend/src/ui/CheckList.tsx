import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Checkbox, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import classes from './CheckList.module.css';

interface CheckListProps {
  label: string;
  options: readonly { value: string; label: string; detail?: ReactNode }[];
  values: readonly string[];
  onChange: (values: string[]) => void;
  /** What stands in place of the options when there are none. */
  empty?: ReactNode;
}

/** Any number of many things. What is chosen and not listed stays chosen. */
export function CheckList({ label, options, values, onChange, empty }: CheckListProps) {
  const { t, i18n } = useLingui();
  const [text, setText] = useState('');
  const wanted = text.trim().toLocaleLowerCase(i18n.locale);
  const shown = options.filter((option) => option.label.toLocaleLowerCase(i18n.locale).includes(wanted));
  const listed = new Set(shown.map(({ value }) => value));
  const chosen = new Set(values);
  const on = shown.filter(({ value }) => chosen.has(value)).length;

  if (options.length === 0) return <p className={classes.soft}>{empty}</p>;
  return (
    <fieldset className={classes.list}>
      <legend className="visually-hidden">{label}</legend>
      <div className={classes.head}>
        <Checkbox
          label={<Plural value={values.length} one="# chosen" other="# chosen" />}
          aria-label={t`Choose all`}
          checked={shown.length > 0 && on === shown.length}
          indeterminate={on > 0 && on < shown.length}
          onChange={(event) => {
            const rest = values.filter((value) => !listed.has(value));
            onChange(event.currentTarget.checked ? [...rest, ...listed] : rest);
          }}
        />
        {options.length > 7 && (
          <TextInput
            className={classes.search}
            type="search"
            aria-label={t`Search in the list`}
            placeholder={t`Search`}
            leftSection={<IconSearch size={15} aria-hidden />}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        )}
      </div>
      <ul className={classes.options}>
        {shown.map(({ value, label: name, detail }) => (
          <li key={value}>
            <Checkbox
              label={name}
              description={detail}
              checked={chosen.has(value)}
              onChange={(event) =>
                onChange(
                  event.currentTarget.checked
                    ? [...values, value]
                    : values.filter((other) => other !== value),
                )
              }
            />
          </li>
        ))}
        {shown.length === 0 && (
          <li className={classes.soft}>
            <Trans>No match</Trans>
          </li>
        )}
      </ul>
    </fieldset>
  );
}
