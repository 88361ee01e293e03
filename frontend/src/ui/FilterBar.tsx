import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, CloseButton, Kbd, TextInput } from '@mantine/core';
import { IconSearch, IconX } from '@tabler/icons-react';
import { cloneElement, lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import { preference } from '../lib/preference';
import classes from './FilterBar.module.css';
import { isTaken } from './keyTarget';

// What opens under a filter comes when somebody goes near it.
const loadOptions = () => import('./FilterOptions');
const FilterOptions = lazy(async () => ({ default: (await loadOptions()).FilterOptions }));
const preloadOptions = () => void loadOptions().catch(() => undefined);

export interface FilterOption {
  value: string;
  label: string;
}

export interface Filter {
  id: string;
  label: string;
  /** All there are; with `lookup`, those that are chosen. */
  options: readonly FilterOption[];
  /** Finds options by what is typed, where there are too many to list. */
  lookup?: (text: string) => Promise<readonly FilterOption[]>;
  values: readonly string[];
  onChange: (values: string[]) => void;
  /** At most one of the options. */
  single?: boolean;
}

/** A filter over a closed set of words, as the address and the API know them. */
export function filterOf<Word extends string>(filter: {
  id: string;
  label: string;
  options: readonly { value: Word; label: string }[];
  values: readonly Word[];
  onChange: (values: Word[]) => void;
  single?: boolean;
}): Filter {
  return {
    ...filter,
    onChange: (chosen) =>
      filter.onChange(filter.options.map(({ value }) => value).filter((v) => chosen.includes(v))),
  };
}

interface FilterBarProps {
  /** What can be typed: "Company, account or id". Leave it out where there is no search. */
  placeholder?: string;
  text?: string;
  onText?: (text: string | undefined) => void;
  filters?: readonly Filter[];
  onClear?: () => void;
  /** How many rows match; read out when it changes. */
  count?: number | null;
  /** What stands at the end of the bar. */
  children?: ReactNode;
}

/** Search and filters of a list. What it holds lives in the address, so it is told and never remembers. */
export function FilterBar({
  placeholder,
  text,
  onText,
  filters = [],
  onClear,
  count,
  children,
}: FilterBarProps) {
  const set = filters.filter(({ values }) => values.length > 0).length + (text ? 1 : 0);
  return (
    <search className={classes.bar}>
      {onText && <SearchBox key="search" placeholder={placeholder} text={text ?? ''} onText={onText} />}
      {filters.map((filter) => (
        <FilterChip key={filter.id} filter={filter} />
      ))}
      {/* One alone has a button of its own that takes it away. */}
      {set > 1 && onClear && (
        <Button variant="subtle" color="gray" onClick={onClear}>
          <Trans>Clear</Trans>
        </Button>
      )}
      <span className="visually-hidden" role="status">
        {count !== undefined && count !== null && <Plural value={count} one="# result" other="# results" />}
      </span>
      {children !== undefined && <div className={classes.end}>{children}</div>}
    </search>
  );
}

const pause = 250;

function SearchBox(props: {
  placeholder?: string;
  text: string;
  onText: (text: string | undefined) => void;
}) {
  const { t } = useLingui();
  const { text, onText } = props;
  const input = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [typed, setTyped] = useState<string | null>(null);
  const single = !preference.shortcuts.is('off');
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTaken(event.target))
        return;
      event.preventDefault();
      input.current?.focus();
    };
    if (single) window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [single]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const commit = (value: string) => {
    clearTimeout(timer.current);
    setTyped(null);
    if (value !== text) onText(value === '' ? undefined : value);
  };
  // While somebody types, the box shows what is typed; otherwise what the address says.
  const shown = typed ?? text;
  return (
    <TextInput
      ref={input}
      type="search"
      className={classes.search}
      aria-label={props.placeholder ?? t`Search`}
      placeholder={props.placeholder ?? t`Search`}
      leftSection={<IconSearch size={15} aria-hidden />}
      rightSectionPointerEvents="all"
      rightSection={
        shown === '' ? (
          single && (
            <Kbd size="xs" className={classes.key} aria-hidden>
              /
            </Kbd>
          )
        ) : (
          <CloseButton size="sm" aria-label={t`Clear search`} onClick={() => commit('')} />
        )
      }
      value={shown}
      onChange={(event) => {
        const { value } = event.currentTarget;
        setTyped(value);
        clearTimeout(timer.current);
        timer.current = setTimeout(() => commit(value), pause);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit(event.currentTarget.value);
      }}
      onBlur={(event) => commit(event.currentTarget.value)}
    />
  );
}

function FilterChip({ filter }: { filter: Filter }) {
  const { t } = useLingui();
  const [wanted, setWanted] = useState(false);
  const { values, options, label } = filter;
  const first = options.find((option) => option.value === values[0])?.label ?? values[0];
  const active = values.length > 0;
  const button = (
    <button type="button" className={classes.chipButton} aria-haspopup="dialog" aria-expanded={false}>
      <span>{label}</span>
      {active && (
        <span className={classes.chipValue}>
          {first}
          {values.length > 1 && ` +${values.length - 1}`}
        </span>
      )}
    </button>
  );
  return (
    <span className={classes.chip} data-active={active || undefined}>
      {wanted ? (
        <Suspense fallback={button}>
          <FilterOptions filter={filter} button={button} />
        </Suspense>
      ) : (
        cloneElement(button, {
          onPointerEnter: preloadOptions,
          onPointerDown: preloadOptions,
          onFocus: preloadOptions,
          onClick: () => setWanted(true),
        })
      )}
      {active && (
        <button
          type="button"
          className={classes.chipClear}
          aria-label={t`Remove filter ${label}`}
          onClick={() => filter.onChange([])}
        >
          <IconX size={14} aria-hidden />
        </button>
      )}
    </span>
  );
}
