import { useLingui } from '@lingui/react/macro';
import { useMediaQuery } from '@mantine/hooks';
import {
  type ComponentType,
  type CSSProperties,
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
  use,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { arranged, GridLayout, layoutOf, resized } from './columns';
import classes from './DataGrid.module.css';
import { GridBody } from './GridBody';
import { edgeOf, type GridColumn, GridColumns } from './GridCell';
import { ColumnsButton, type GridSort, HeadCell } from './GridHead';
import { useGridKeys } from './gridKeys';
import { useGridPlace } from './gridPlace';
import { isPlainClick, useNavigation } from './Link';
import { useHold } from './live';
import { RowsSkeleton } from './Skeletons';

/** Chosen rows. `all` means every row that matches the filter, loaded or not. */
export interface GridSelection {
  keys: ReadonlySet<string>;
  all: boolean;
}

/** The most rows that a list asks for at first. */
const firstPage = 100;

export const nothingSelected: GridSelection = { keys: new Set(), all: false };

export interface DataGridProps<Row> {
  /** What the rows are: "Customers". */
  label: string;
  columns: readonly GridColumn[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** The name of a row, for the check box of people who do not see it. */
  rowLabel?: (row: Row) => string;
  /** Where a click on the row leads. The title cell holds the same address as a real link. */
  rowHref?: (row: Row) => string;
  /** The cells of a row, one `GridCell` per column. It reads its own fragment. */
  Cells: ComponentType<{ row: Row }>;
  /** How many rows match in all, if known. */
  totalCount?: number | null;
  hasMore?: boolean;
  loadingMore?: boolean;
  onLoadMore?: () => void;
  /** The rows belong to an earlier filter; new ones are on their way. */
  pending?: boolean;
  /** The first rows are on their way. */
  loading?: boolean;
  sort?: GridSort | null;
  onSort?: (sort: GridSort) => void;
  selection?: GridSelection;
  onSelect?: (selection: GridSelection) => void;
  /** The row whose panel is open. */
  openKey?: string | null;
  /** What stands in place of the rows when there are none. */
  empty?: ReactNode;
}

/**
 * A list of any length. Sorting, filtering and paging are the server's; the grid draws the rows that can be seen.
 *
 * The keyboard stays on the grid itself: arrows or j and k move, Enter opens, x or space selects, Escape selects nothing.
 * The letters also work while nothing else on the page has the focus.
 */
export function DataGrid<Row>(props: DataGridProps<Row>) {
  const { label, rows, rowKey, rowHref, Cells, totalCount, sort, onSort, selection, onSelect } = props;
  const beside = Boolean(props.openKey);
  const kept = use(GridLayout);
  const [dragged, setDragged] = useState<{ id: string; width: number } | null>(null);
  const shown = arranged(props.columns, kept?.layout ?? []);
  const wide = dragged ? arranged(props.columns, layoutOf(resized(shown, dragged.id, dragged.width))) : shown;
  const columns = wide.filter(({ inPanel }) => !beside || !inPanel);
  const { t } = useLingui();
  const { go } = useNavigation();
  const id = useId();
  // State and not a ref: the rows are measured in the element, so they are drawn again when it is there.
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  const lastTouched = useRef<number | null>(null);
  const place = useGridPlace(label);
  // Whoever comes back goes on at the row by which the list was left.
  const [back] = useState(place.left);
  const [active, setActive] = useState<number | null>(() => {
    const index = back === null ? -1 : rows.findIndex((row) => rowKey(row) === back);
    return index < 0 ? null : index;
  });
  useEffect(() => {
    if (back !== null && scroller && document.activeElement?.matches('body, h1')) scroller.focus();
  }, [back, scroller]);
  const narrow = useMediaQuery('(width < 760px)', false, { getInitialValueInEffect: false });

  // Asked for anew, a list is its first page; what is chosen may be gone from it.
  const chosen = selection !== undefined && (selection.all || selection.keys.size > 0);
  useHold(chosen || rows.length > firstPage ? 'ask' : null);

  const asCards = narrow && columns.some((column) => column.card !== undefined);
  const selectable = selection !== undefined && onSelect !== undefined;
  const offset = selectable ? 2 : 1;
  // Rows are drawn again only where columns come, go or move: their widths are the grid's own.
  const order = JSON.stringify(columns.map(({ id, header, align, card }) => [id, header, align, card]));
  // biome-ignore lint/correctness/useExhaustiveDependencies: `order` is what the cells need of the columns.
  const shape = useMemo(() => ({ columns, offset }), [order, offset]);
  const track: CSSProperties & Record<`--${string}`, string> = {
    '--grid-columns': [...(selectable ? ['40px'] : []), ...columns.map((column) => column.width)].join(' '),
    '--grid-min': `${columns.reduce((sum, column) => sum + column.minWidth, selectable ? 40 : 0)}px`,
  };

  const indexOf = (target: EventTarget | null) => {
    const row = target instanceof Element ? target.closest('[data-index]') : null;
    return row instanceof HTMLElement ? Number(row.dataset.index) : null;
  };
  const open = (index: number, replace = false) => {
    const row = rows[index];
    if (row === undefined || !rowHref) return;
    place.leave(rowKey(row));
    go(rowHref(row), { replace });
  };
  const toggle = (index: number, range: boolean) => {
    if (!selectable || selection.all) return;
    const first = range ? (lastTouched.current ?? index) : index;
    const touched = rows.slice(Math.min(first, index), Math.max(first, index) + 1).map(rowKey);
    const target = rows[index];
    if (target === undefined) return;
    const keys = new Set(selection.keys);
    const add = !keys.has(rowKey(target));
    for (const key of touched) {
      if (add) keys.add(key);
      else keys.delete(key);
    }
    lastTouched.current = index;
    onSelect({ keys, all: false });
  };

  /** Shift with the keys that move takes the rows on the way along. */
  const extend = (from: number, to: number) => {
    if (!selectable || selection.all) return;
    const touched = rows.slice(Math.max(0, Math.min(from, to)), Math.max(from, to) + 1);
    lastTouched.current = to;
    onSelect({ keys: new Set([...selection.keys, ...touched.map(rowKey)]), all: false });
  };

  const onClick = (event: MouseEvent) => {
    const { target } = event;
    const index = indexOf(target);
    if (index === null || !(target instanceof Element)) return;
    const box = target.closest('[data-select]');
    if (box) {
      if (target instanceof HTMLInputElement) {
        toggle(index, event.shiftKey);
        setActive(index);
      }
      return;
    }
    const link = target.closest('a');
    // Anything else in a row that does something of its own keeps its click.
    if (target.closest('button, input, select, label') || (link && !link.hasAttribute('data-row-link')))
      return;
    if (!isPlainClick(event) || window.getSelection()?.type === 'Range') return;
    event.preventDefault();
    setActive(index);
    open(index);
  };

  const { openKey = null } = props;
  const shownAt = openKey === null ? -1 : rows.findIndex((row) => rowKey(row) === openKey);
  const onKeyDown = useGridKeys({
    scroller,
    last: rows.length - 1,
    active,
    setActive,
    shown: shownAt < 0 ? null : shownAt,
    show: (index) => open(index, true),
    open: rowHref ? open : null,
    toggle: selectable ? toggle : null,
    extend,
    // A panel beside the list closes first.
    clear: chosen && !beside ? () => onSelect?.(nothingSelected) : null,
  });

  const total = totalCount ?? (props.hasMore ? -1 : rows.length);
  const cards = asCards || undefined;
  return (
    <div
      ref={setScroller}
      className={classes.grid}
      style={track}
      role="grid"
      aria-label={label}
      aria-rowcount={total < 0 ? -1 : total + 1}
      aria-colcount={columns.length + (selectable ? 1 : 0) + (kept && !asCards ? 1 : 0)}
      aria-multiselectable={selectable || undefined}
      aria-busy={props.pending || props.loading || undefined}
      aria-activedescendant={active !== null && active < rows.length ? `${id}-${active}` : undefined}
      tabIndex={0}
      data-cards={cards}
      data-opens={rowHref !== undefined || undefined}
      onClick={onClick}
      onKeyDown={onKeyDown}
      onPointerOver={showCut}
    >
      <div role="rowgroup" className={classes.head}>
        <div role="row" aria-rowindex={1} className={classes.headRow}>
          {selectable && (
            <span role="columnheader" className={classes.select} aria-colindex={1} tabIndex={-1}>
              <input
                type="checkbox"
                aria-label={t`Select all that match`}
                checked={selection.all}
                ref={(box) => {
                  if (box) box.indeterminate = !selection.all && selection.keys.size > 0;
                }}
                onChange={() => onSelect({ keys: new Set(), all: !selection.all })}
              />
            </span>
          )}
          {columns.map((column, i) => (
            <HeadCell
              key={column.id}
              column={column}
              index={i + offset}
              edge={edgeOf(i, columns.length)}
              sort={sort}
              onSort={onSort}
              onWidth={
                kept
                  ? (width, done) => {
                      setDragged(done ? null : { id: column.id, width });
                      if (done) kept.setLayout(layoutOf(resized(shown, column.id, width)));
                    }
                  : undefined
              }
            />
          ))}
          {kept && !asCards && (
            <ColumnsButton
              index={columns.length + offset}
              columns={props.columns}
              shown={shown}
              measure={(id) => scroller?.querySelector(`[data-column="${id}"]`)?.clientWidth ?? 0}
              changed={kept.layout.length > 0}
              onChange={kept.setLayout}
            />
          )}
        </div>
      </div>
      {props.loading ? (
        <div className={classes.skeleton}>
          <RowsSkeleton rows={12} />
        </div>
      ) : rows.length === 0 ? (
        <GridNotice>{props.empty}</GridNotice>
      ) : (
        <GridColumns value={shape}>
          <GridBody
            id={id}
            scroller={scroller}
            rows={rows}
            rowKey={rowKey}
            rowLabel={props.rowLabel}
            rowHref={rowHref}
            Cells={Cells}
            active={active}
            openKey={props.openKey ?? null}
            selection={selectable ? selection : undefined}
            cardLines={asCards ? (columns.some(({ card }) => card === 'foot') ? 3 : 2) : null}
            pending={props.pending ?? false}
            hasMore={props.hasMore ?? false}
            loadingMore={props.loadingMore ?? false}
            onLoadMore={props.onLoadMore}
          />
        </GridColumns>
      )}
    </div>
  );
}

function GridNotice({ children }: { children: ReactNode }) {
  return (
    <div role="rowgroup" className={classes.notice}>
      <div role="row">
        <div role="gridcell">{children}</div>
      </div>
    </div>
  );
}

/** What is cut off is told in full when it is pointed at. */
function showCut({ target }: PointerEvent) {
  if (!(target instanceof HTMLElement) || target.title !== '' || target.childElementCount > 0) return;
  const cell = target.closest('[role="gridcell"], [role="columnheader"]');
  const cut = [target, cell].some((box) => box !== null && box.scrollWidth > box.clientWidth);
  if (cell && cut && target.textContent) target.title = target.textContent;
}
