import { useLingui } from '@lingui/react/macro';
import { ActionIcon } from '@mantine/core';
import { IconArrowDown, IconArrowsSort, IconArrowUp, IconColumns3 } from '@tabler/icons-react';
import { type ComponentProps, lazy, Suspense, useRef, useState } from 'react';
import type { ColumnsMenu as LoadedColumnsMenu } from './ColumnsMenu';
import classes from './DataGrid.module.css';
import type { GridColumn } from './GridCell';

const ColumnsMenu = lazy(async () => ({ default: (await import('./ColumnsMenu')).ColumnsMenu }));

export interface GridSort {
  column: string;
  direction: 'ASC' | 'DESC';
}

type ColumnsMenuProps = ComponentProps<typeof LoadedColumnsMenu>;

/** Its menu comes when it is wanted. */
export function ColumnsButton({ index, ...props }: ColumnsMenuProps & { index: number }) {
  const { t } = useLingui();
  const [wanted, setWanted] = useState(false);
  const button = (
    <ActionIcon
      variant="subtle"
      color="gray"
      aria-label={t`Columns`}
      aria-haspopup="dialog"
      loading={wanted}
      onClick={() => setWanted(true)}
    >
      <IconColumns3 size={16} aria-hidden />
    </ActionIcon>
  );
  return (
    <span role="columnheader" aria-colindex={index} className={classes.columns} tabIndex={-1}>
      {wanted ? (
        <Suspense fallback={button}>
          <ColumnsMenu {...props} />
        </Suspense>
      ) : (
        button
      )}
    </span>
  );
}

interface HeadCellProps {
  column: GridColumn;
  index: number;
  edge: 'start' | 'end' | undefined;
  sort: GridSort | null | undefined;
  onSort: ((sort: GridSort) => void) | undefined;
  /** The edge is being dragged, or was let go. */
  onWidth: ((width: number, done: boolean) => void) | undefined;
}

export function HeadCell({ column, index, edge, sort, onSort, onWidth }: HeadCellProps) {
  const sorted = sort?.column === column.id ? sort.direction : null;
  const sortable = column.sortable && onSort !== undefined;
  return (
    <span
      role="columnheader"
      aria-colindex={index}
      aria-sort={
        sortable ? (sorted === 'ASC' ? 'ascending' : sorted === 'DESC' ? 'descending' : 'none') : undefined
      }
      className={classes.headCell}
      data-align={column.align}
      data-edge={edge}
      data-column={column.id}
      tabIndex={-1}
      style={{ gridColumn: index }}
    >
      {onWidth && <WidthHandle onWidth={onWidth} />}
      {sortable ? (
        <button
          type="button"
          className={classes.sort}
          data-sorted={sorted ?? undefined}
          onClick={() => onSort({ column: column.id, direction: sorted === 'ASC' ? 'DESC' : 'ASC' })}
        >
          <span>{column.header}</span>
          {sorted === 'ASC' ? (
            <IconArrowUp size={13} aria-hidden />
          ) : sorted === 'DESC' ? (
            <IconArrowDown size={13} aria-hidden />
          ) : (
            <IconArrowsSort size={13} aria-hidden />
          )}
        </button>
      ) : (
        column.header
      )}
    </span>
  );
}

/** The edge of a column. It is for the pointer; the menu of columns has the same for the keyboard. */
function WidthHandle({ onWidth }: { onWidth: (width: number, done: boolean) => void }) {
  const from = useRef<{ x: number; width: number; sign: 1 | -1 } | null>(null);
  const widthAt = (x: number) => {
    const start = from.current;
    return start && start.width + (x - start.x) * start.sign;
  };
  return (
    <span
      aria-hidden
      className={classes.width}
      onPointerDown={(event) => {
        const cell = event.currentTarget.parentElement;
        if (!cell || event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        const sign = getComputedStyle(cell).direction === 'rtl' ? -1 : 1;
        from.current = { x: event.clientX, width: cell.clientWidth, sign };
      }}
      onPointerMove={(event) => {
        const width = widthAt(event.clientX);
        if (width !== null) onWidth(width, false);
      }}
      onPointerUp={(event) => {
        const width = widthAt(event.clientX);
        from.current = null;
        if (width !== null) onWidth(width, true);
      }}
      onPointerCancel={() => {
        from.current = null;
      }}
    />
  );
}
