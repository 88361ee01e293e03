import { createContext, type ReactNode, use } from 'react';
import classes from './DataGrid.module.css';
import { isolated } from './isolated';

export interface GridColumn {
  id: string;
  /** Already in the language of the reader. */
  header: string;
  /** A fixed track or `minmax(0, Nfr)`: a track that follows its content would put rows out of line. */
  width: `${number}px` | `minmax(0, ${number}fr)`;
  /** Below the sum of these the grid scrolls inside itself. */
  minWidth: number;
  align?: 'end';
  sortable?: boolean;
  /**
   * Its place on a narrow screen, where each row is a card: the title, beside the title, on the line below (a second
   * one at its end), or a line of its own at the foot. Columns without a place are left out there. Without any place at
   * all the grid stays a grid and scrolls.
   */
  card?: 'title' | 'aside' | 'line' | 'foot';
  /** On a card its header stands before the value, which says too little alone. */
  cardLabel?: true;
  /** In pixels, where somebody chose one. */
  chosenWidth?: number | undefined;
  /** Left out while a panel beside the list shows one of its rows, and with it this. */
  inPanel?: true;
}

export interface GridShape {
  columns: readonly GridColumn[];
  /** The number of the first column for assistive technology. */
  offset: number;
}

export const GridColumns = createContext<GridShape>({ columns: [], offset: 1 });
/** The address of the row, for the link in its title. */
export const GridRowHref = createContext<string | undefined>(undefined);

/** One cell. It shows only where its column is shown, and where that column stands. */
export function GridCell({ column, children }: { column: string; children: ReactNode }) {
  const { columns, offset } = use(GridColumns);
  const index = columns.findIndex(({ id }) => id === column);
  const shape = columns[index];
  if (!shape) return null;
  return (
    <span
      role="gridcell"
      aria-colindex={index + offset}
      className={classes.cell}
      data-align={shape.align}
      data-card={shape.card}
      data-label={shape.cardLabel && shape.header}
      data-edge={edgeOf(index, columns.length)}
      tabIndex={-1}
      // What is cut can still be read.
      title={typeof children === 'string' ? children : undefined}
      style={{ order: index + offset }}
    >
      {isolated(children)}
    </span>
  );
}

/** The outer columns keep the page's margins. */
export function edgeOf(index: number, count: number): 'start' | 'end' | undefined {
  return index === 0 ? 'start' : index === count - 1 ? 'end' : undefined;
}

interface GridTitleProps {
  children: ReactNode;
  /** Takes a second line, where rows have the room and the title is long. */
  wraps?: true;
}

/** The name of the row, as a real link, so that it can be opened in another tab. */
export function GridTitle({ children, wraps }: GridTitleProps) {
  const href = use(GridRowHref);
  const shown = {
    className: classes.title,
    'data-wraps': wraps,
    title: wraps && typeof children === 'string' ? children : undefined,
  };
  if (href === undefined) return <span {...shown}>{isolated(children)}</span>;
  return (
    // The grid itself takes the keys, so the link is no stop of its own.
    <a href={href} tabIndex={-1} data-row-link="" {...shown}>
      {isolated(children)}
    </a>
  );
}

/** Two lines in one cell: what it is, and below it in smaller letters what it belongs to. */
export function GridLines({ children, second }: { children: ReactNode; second: ReactNode }) {
  return (
    <span className={classes.lines}>
      <span className={classes.first}>{isolated(children)}</span>
      <span className={classes.second}>{isolated(second)}</span>
    </span>
  );
}
