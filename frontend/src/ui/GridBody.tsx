import { useLingui } from '@lingui/react/macro';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type ComponentType, memo, useEffect, useRef, useState } from 'react';
import type { GridSelection } from './DataGrid';
import classes from './DataGrid.module.css';
import { GridRowHref } from './GridCell';

interface GridBodyProps<Row> {
  id: string;
  scroller: HTMLDivElement | null;
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  rowLabel: ((row: Row) => string) | undefined;
  rowHref: ((row: Row) => string) | undefined;
  Cells: ComponentType<{ row: Row }>;
  active: number | null;
  openKey: string | null;
  selection: GridSelection | undefined;
  /** How many lines a row has as a card; null where it is a row. */
  cardLines: 2 | 3 | null;
  pending: boolean;
  hasMore: boolean;
  loadingMore: boolean;
  onLoadMore: (() => void) | undefined;
}

/** Of a card with two lines, and with three. */
const cardHeights = { 2: 68, 3: 88 };
const headerHeight = 33;
/** The next page is asked for when this many rows remain. */
const askAt = 60;

/**
 * The rows that can be seen. It stands alone because the React compiler leaves out every component that uses the
 * virtualizer; everything else of the grid stays outside and is compiled.
 */
export function GridBody<Row>(props: GridBodyProps<Row>) {
  const { rows, rowKey, scroller, active, hasMore, loadingMore, onLoadMore } = props;
  const lineHeight = useRowHeight();
  const height = props.cardLines === null ? lineHeight : cardHeights[props.cardLines];
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller,
    estimateSize: () => height,
    overscan: 6,
    scrollPaddingStart: headerHeight,
    scrollPaddingEnd: 8,
    initialRect: { width: 800, height: 600 },
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the heights are measured again when the height changes.
  useEffect(() => virtualizer.measure(), [height]);

  const items = virtualizer.getVirtualItems();
  const lastSeen = items.at(-1)?.index ?? 0;
  const wantsMore = hasMore && !loadingMore && lastSeen >= rows.length - askAt;
  const askedAt = useRef('');
  const firstKey = rows[0] === undefined ? '' : rowKey(rows[0]);
  // Other rows of the same number are another list.
  const place = `${firstKey} ${rows.length}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once for each length, whatever callback is given.
  useEffect(() => {
    // A page that failed, or brought nothing, is not asked for again by itself.
    if (!wantsMore || askedAt.current === place) return;
    askedAt.current = place;
    onLoadMore?.();
  }, [wantsMore, place]);

  const listed = useRef(firstKey);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another list starts at its top.
  useEffect(() => {
    if (listed.current !== firstKey) virtualizer.scrollToOffset(0);
    listed.current = firstKey;
  }, [firstKey]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: only a move of the keyboard scrolls.
  useEffect(() => {
    if (active !== null) virtualizer.scrollToIndex(active);
  }, [active]);

  return (
    <>
      <div
        role="rowgroup"
        className={classes.body}
        data-pending={props.pending || undefined}
        style={{ height: virtualizer.getTotalSize() }}
      >
        {items.map((item) => {
          const row = rows[item.index];
          if (row === undefined) return null;
          const key = rowKey(row);
          return (
            <GridRow
              key={key}
              id={`${props.id}-${item.index}`}
              row={row}
              index={item.index}
              start={item.start}
              height={height}
              label={props.rowLabel?.(row)}
              href={props.rowHref?.(row)}
              Cells={props.Cells}
              active={item.index === active}
              open={key === props.openKey}
              selected={props.selection ? props.selection.all || props.selection.keys.has(key) : undefined}
              locked={props.selection?.all ?? false}
            />
          );
        })}
      </div>
      {hasMore && <MoreRows loading={loadingMore} onLoadMore={onLoadMore} />}
    </>
  );
}

/** The row height of the density in force. It is not read with each frame that is drawn: that would wait for all styles. */
function useRowHeight(): number {
  const [height, setHeight] = useState(rowHeight);
  useEffect(() => {
    const measure = () => setHeight(rowHeight());
    // Another width may have another height, and another density is told in the same way.
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, []);
  return height;
}

/** The height is a token of the style sheet. */
function rowHeight(): number {
  const height = Number.parseInt(
    getComputedStyle(document.documentElement).getPropertyValue('--row-height'),
    10,
  );
  return Number.isNaN(height) ? 40 : height;
}

interface GridRowProps<Row> {
  id: string;
  row: Row;
  index: number;
  start: number;
  height: number;
  label: string | undefined;
  href: string | undefined;
  Cells: ComponentType<{ row: Row }>;
  active: boolean;
  open: boolean;
  selected: boolean | undefined;
  locked: boolean;
}

const GridRow = memo(PlainRow) as typeof PlainRow;

function PlainRow<Row>({ Cells, row, ...props }: GridRowProps<Row>) {
  const { t } = useLingui();
  const name = props.label ?? t`row ${props.index + 1}`;
  return (
    <div
      role="row"
      id={props.id}
      className={classes.row}
      aria-rowindex={props.index + 2}
      aria-selected={props.selected}
      aria-current={props.open || undefined}
      data-index={props.index}
      data-active={props.active || undefined}
      tabIndex={-1}
      style={{ height: props.height, top: props.start }}
    >
      {props.selected !== undefined && (
        <span role="gridcell" aria-colindex={1} className={classes.select} data-select="" tabIndex={-1}>
          <input
            type="checkbox"
            tabIndex={-1}
            checked={props.selected}
            disabled={props.locked}
            readOnly
            aria-label={t`Select ${name}`}
          />
        </span>
      )}
      <GridRowHref value={props.href}>
        <Cells row={row} />
      </GridRowHref>
    </div>
  );
}

/** The end of what is loaded: more comes by itself, or by hand where that failed. */
function MoreRows({ loading, onLoadMore }: { loading: boolean; onLoadMore: (() => void) | undefined }) {
  const { t } = useLingui();
  return (
    <div role="rowgroup" className={classes.more}>
      <div role="row">
        <div role="gridcell">
          {loading ? (
            t`Loading more`
          ) : (
            <button type="button" className={classes.sort} onClick={onLoadMore}>
              {t`Load more`}
            </button>
          )}
        </div>
      </div>
    </div>
  );
}
