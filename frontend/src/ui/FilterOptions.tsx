import { useLingui } from '@lingui/react/macro';
import { Popover, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type ComponentProps, cloneElement, type ReactElement, useEffect, useRef, useState } from 'react';
import type { Filter, FilterOption } from './FilterBar';
import classes from './FilterBar.module.css';
import { useOpening } from './opening';

const pause = 250;

interface FilterOptionsProps {
  filter: Filter;
  button: ReactElement<ComponentProps<'button'>>;
}

/** What can be chosen in a filter, below its button. */
export function FilterOptions({ filter, button }: FilterOptionsProps) {
  const { target, opened, setOpened } = useOpening();
  const { values, options } = filter;
  const toggle = (value: string, on: boolean) => {
    if (filter.single) {
      filter.onChange(on ? [value] : []);
      setOpened(false);
    } else {
      filter.onChange(on ? [...values, value] : values.filter((other) => other !== value));
    }
  };
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" shadow="md" trapFocus withinPortal>
      <Popover.Target>
        {cloneElement(button, { ref: target, onClick: () => setOpened(!opened) })}
      </Popover.Target>
      <Popover.Dropdown className={classes.dropdown}>
        {filter.lookup ? (
          <Lookup filter={filter} lookup={filter.lookup} toggle={toggle} />
        ) : (
          <Options filter={filter} options={options} toggle={toggle} />
        )}
      </Popover.Dropdown>
    </Popover>
  );
}

interface OptionsProps {
  filter: Filter;
  options: readonly FilterOption[];
  toggle: (value: string, on: boolean) => void;
}

function Options({ filter, options, toggle }: OptionsProps) {
  return (
    <fieldset className={classes.options}>
      <legend className="visually-hidden">{filter.label}</legend>
      {options.map((option) => (
        <label key={option.value} className={classes.option}>
          <input
            type={filter.single ? 'radio' : 'checkbox'}
            name={filter.id}
            checked={filter.values.includes(option.value)}
            onChange={(event) => toggle(option.value, event.currentTarget.checked)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface LookupProps {
  filter: Filter;
  lookup: (text: string) => Promise<readonly FilterOption[]>;
  toggle: (value: string, on: boolean) => void;
}

function Lookup({ filter, lookup, toggle }: LookupProps) {
  const { t } = useLingui();
  const { label } = filter;
  const [text, setText] = useState('');
  const [found, setFound] = useState<readonly FilterOption[] | 'failed' | null>(null);
  const ask = useRef(lookup);
  useEffect(() => {
    ask.current = lookup;
  });
  useEffect(() => {
    let wanted = true;
    const timer = setTimeout(
      () =>
        void ask
          .current(text)
          .then((options) => wanted && setFound(options))
          .catch(() => wanted && setFound('failed')),
      text === '' ? 0 : pause,
    );
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [text]);

  const chosen = filter.options.filter(({ value }) => filter.values.includes(value));
  const others = Array.isArray(found) ? found.filter(({ value }) => !filter.values.includes(value)) : [];
  return (
    <>
      <TextInput
        type="search"
        aria-label={t`Search ${label}`}
        placeholder={t`Search`}
        leftSection={<IconSearch size={15} aria-hidden />}
        data-autofocus
        mb={6}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Options filter={filter} options={[...chosen, ...others]} toggle={toggle} />
      <p className={classes.note} role="status">
        {found === 'failed'
          ? t`The list could not be loaded.`
          : found !== null && others.length === 0 && text !== '' && t`Nothing found`}
      </p>
    </>
  );
}
