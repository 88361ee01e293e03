import { createContext, type ReactNode, use, useRef } from 'react';
import { useInView } from './inView';
import { isolated } from './isolated';
import classes from './Table.module.css';

export interface TableColumn {
  id: string;
  /** Already in the language of the reader. */
  header: string;
  align?: 'end';
  /** Its values stay in one line: names without spaces, numbers that are compared. */
  whole?: boolean;
  /** Its share, where tables below each other are to have their columns in line. */
  width?: `${number}%`;
}

const Columns = createContext<readonly TableColumn[]>([]);

/** A short table that is shown whole. On a narrow screen each row becomes a card that names its values. */
export function Table({
  label,
  columns,
  inLine,
  children,
}: {
  label: string;
  columns: readonly TableColumn[];
  /** Its columns are as wide as they say, whatever they hold, so that they stand below those of the table above. */
  inLine?: true;
  children: ReactNode;
}) {
  return (
    <table className={classes.table} aria-label={label} data-in-line={inLine}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.id} scope="col" data-align={column.align} style={{ width: column.width }}>
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <Columns value={columns}>{children}</Columns>
      </tbody>
    </table>
  );
}

/** A row that a link may lead to. */
export function TableRow({ highlighted, children }: { highlighted: boolean; children: ReactNode }) {
  const row = useRef<HTMLTableRowElement>(null);
  useInView(row, highlighted);
  return (
    <tr ref={row} aria-current={highlighted || undefined}>
      {children}
    </tr>
  );
}

export function TableCell({ column, children }: { column: string; children: ReactNode }) {
  const shape = use(Columns).find(({ id }) => id === column);
  if (!shape) return null;
  return (
    <td data-align={shape.align} data-whole={shape.whole} data-label={shape.header}>
      <div className={classes.value}>{isolated(children)}</div>
    </td>
  );
}
