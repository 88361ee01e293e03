import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Button, Popover } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconColumns3, IconMinus, IconPlus } from '@tabler/icons-react';
import classes from './ColumnsMenu.module.css';
import { type ColumnLayout, isFixed, layoutOf, moved, resized } from './columns';
import type { GridColumn } from './GridCell';
import { useOpening } from './opening';

interface ColumnsMenuProps {
  /** All that the list has. */
  columns: readonly GridColumn[];
  /** Those that are shown, in their order. */
  shown: readonly GridColumn[];
  /** How wide a column is on the screen. */
  measure: (id: string) => number;
  changed: boolean;
  onChange: (layout: ColumnLayout) => void;
}

const step = 24;

/** Which columns are shown, in which order and how wide: all that dragging does, with the keyboard. */
export function ColumnsMenu({ columns, shown, measure, changed, onChange }: ColumnsMenuProps) {
  const { t } = useLingui();
  const { target, opened, setOpened } = useOpening();
  const hidden = columns.filter(({ id }) => !shown.some((column) => column.id === id));
  const change = (next: readonly GridColumn[]) => onChange(layoutOf(next));
  return (
    <Popover position="bottom-end" shadow="md" trapFocus withinPortal opened={opened} onChange={setOpened}>
      <Popover.Target>
        <ActionIcon
          ref={target}
          variant="subtle"
          color="gray"
          aria-label={t`Columns`}
          onClick={() => setOpened(!opened)}
        >
          <IconColumns3 size={16} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown className={classes.dropdown}>
        <fieldset className={classes.list}>
          <legend className={classes.legend}>
            <Trans>Columns</Trans>
          </legend>
          {shown.map((column, i) => {
            const { id, header } = column;
            return (
              <div key={id} className={classes.row}>
                <label className={classes.name}>
                  <input
                    type="checkbox"
                    checked
                    disabled={isFixed(column)}
                    onChange={() => change(shown.filter((other) => other !== column))}
                  />
                  <span>{header}</span>
                </label>
                <ActionIcon
                  aria-label={t`Narrower: ${header}`}
                  onClick={() => change(resized(shown, id, measure(id) - step))}
                >
                  <IconMinus size={15} aria-hidden />
                </ActionIcon>
                <ActionIcon
                  aria-label={t`Wider: ${header}`}
                  onClick={() => change(resized(shown, id, measure(id) + step))}
                >
                  <IconPlus size={15} aria-hidden />
                </ActionIcon>
                <ActionIcon
                  aria-label={t`Earlier: ${header}`}
                  disabled={i === 0}
                  onClick={() => change(moved(shown, id, -1))}
                >
                  <IconArrowUp size={15} aria-hidden />
                </ActionIcon>
                <ActionIcon
                  aria-label={t`Later: ${header}`}
                  disabled={i === shown.length - 1}
                  onClick={() => change(moved(shown, id, 1))}
                >
                  <IconArrowDown size={15} aria-hidden />
                </ActionIcon>
              </div>
            );
          })}
          {hidden.map((column) => (
            <div key={column.id} className={classes.row}>
              <label className={classes.name}>
                <input type="checkbox" checked={false} onChange={() => change([...shown, column])} />
                <span>{column.header}</span>
              </label>
            </div>
          ))}
        </fieldset>
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          disabled={!changed}
          onClick={() => onChange([])}
        >
          <Trans>As they were</Trans>
        </Button>
      </Popover.Dropdown>
    </Popover>
  );
}
