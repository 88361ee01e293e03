import { createContext } from 'react';
import type { GridColumn } from './GridCell';

/** Which columns of a list are shown, in their order; each a name, and after a colon its width where somebody chose one. */
export type ColumnLayout = readonly string[];

interface LayoutState {
  /** Empty for the columns that the list has by itself. */
  layout: ColumnLayout;
  setLayout: (layout: ColumnLayout) => void;
}

/** Who keeps the columns of the list around; without anybody they cannot be changed. */
export const GridLayout = createContext<LayoutState | null>(null);

export const narrowest = 60;
export const widest = 1200;

/** The columns as somebody wants them. A name that the list does not have is left out; its title is always there. Without any it is as the list has them. */
export function arranged(columns: readonly GridColumn[], layout: ColumnLayout): readonly GridColumn[] {
  const chosen = layout.flatMap((entry) => {
    const [id, width] = entry.split(':');
    const column = columns.find((one) => one.id === id);
    return column ? [width === undefined ? column : withWidth(column, Number(width))] : [];
  });
  if (chosen.length === 0) return columns;
  const title = columns.filter((column) => isFixed(column) && !chosen.some(({ id }) => id === column.id));
  return [...title, ...chosen];
}

/** The row cannot be known without its title. */
export function isFixed(column: GridColumn): boolean {
  return column.card === 'title';
}

function withWidth(column: GridColumn, width: number): GridColumn {
  return { ...column, width: `${width}px`, minWidth: width, chosenWidth: width };
}

/** The layout that shows these columns. */
export function layoutOf(columns: readonly GridColumn[]): ColumnLayout {
  return columns.map(({ id, chosenWidth }) => (chosenWidth === undefined ? id : `${id}:${chosenWidth}`));
}

/** The same with another width of one column; none gives it the width that it has by itself. */
export function resized(
  columns: readonly GridColumn[],
  id: string,
  width: number | undefined,
): readonly GridColumn[] {
  const chosenWidth =
    width === undefined ? undefined : Math.round(Math.min(widest, Math.max(narrowest, width)));
  return columns.map((column) => (column.id === id ? { ...column, chosenWidth } : column));
}

/** The same with one column earlier or later. */
export function moved(columns: readonly GridColumn[], id: string, by: 1 | -1): readonly GridColumn[] {
  const from = columns.findIndex((column) => column.id === id);
  const column = columns[from];
  const to = from + by;
  if (!column || to < 0 || to >= columns.length) return columns;
  const others = columns.filter((one) => one !== column);
  return [...others.slice(0, to), column, ...others.slice(to)];
}
