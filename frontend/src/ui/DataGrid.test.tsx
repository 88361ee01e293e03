import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { render } from '../testing/render';
import { DataGrid, type DataGridProps, type GridSelection, nothingSelected } from './DataGrid';
import { GridCell, type GridColumn, GridTitle } from './GridCell';

interface Row {
  id: string;
  name: string;
}

const columns: GridColumn[] = [
  { id: 'name', header: 'Name', width: 'minmax(0, 1fr)', minWidth: 200, sortable: true },
  { id: 'id', header: 'Id', width: '100px', minWidth: 100 },
];

const rowsOf = (count: number): Row[] =>
  Array.from({ length: count }, (_, i) => ({ id: `r${i}`, name: `Company ${i}` }));

const fifty = rowsOf(50);

function Cells({ row }: { row: Row }) {
  return (
    <>
      <GridCell column="name">
        <GridTitle>{row.name}</GridTitle>
      </GridCell>
      <GridCell column="id">{row.id}</GridCell>
    </>
  );
}

function show(props: Partial<DataGridProps<Row>> = {}) {
  return render(
    <DataGrid
      label="Customers"
      columns={columns}
      rows={fifty}
      rowKey={(row) => row.id}
      rowLabel={(row) => row.name}
      rowHref={(row) => `/customers/${row.id}`}
      Cells={Cells}
      {...props}
    />,
  );
}

function Selectable({ seen }: { seen: (selection: GridSelection) => void }) {
  const [selection, setSelection] = useState(nothingSelected);
  return (
    <DataGrid
      label="Customers"
      columns={columns}
      rows={fifty}
      rowKey={(row) => row.id}
      rowLabel={(row) => row.name}
      rowHref={(row) => `/customers/${row.id}`}
      Cells={Cells}
      totalCount={13_847}
      selection={selection}
      onSelect={(next) => {
        seen(next);
        setSelection(next);
      }}
    />
  );
}

function showSelectable() {
  const seen = vi.fn<(selection: GridSelection) => void>();
  const rendered = render(<Selectable seen={seen} />);
  return { ...rendered, chosen: () => [...(seen.mock.lastCall?.[0].keys ?? [])], seen };
}

describe('DataGrid', () => {
  it('draws only the rows that can be seen', () => {
    show({ rows: rowsOf(10_000), totalCount: 100_000 });
    expect(screen.getAllByRole('row').length).toBeLessThan(60);
    expect(screen.getByRole('grid')).toHaveAttribute('aria-rowcount', '100001');
  });

  it('leads where the row points when it is clicked', async () => {
    const { address } = show();
    await userEvent.click(screen.getByText('r3'));
    expect(address()).toBe('/customers/r3');
  });

  it('has a real link in its title and leaves a click for another tab to the browser', () => {
    const { address } = show();
    const link = screen.getByRole('link', { name: 'Company 2' });
    expect(link).toHaveAttribute('href', '/customers/r2');
    expect(fireEvent.click(link, { ctrlKey: true })).toBe(true);
    expect(address()).toBe('/');
  });

  it('opens the row that the keyboard is on', async () => {
    const { address } = show();
    await userEvent.tab();
    while (document.activeElement !== screen.getByRole('grid')) await userEvent.tab();
    await userEvent.keyboard('jj{ArrowDown}k{Enter}');
    expect(address()).toBe('/customers/r1');
  });

  it('names the row that the keyboard is on', async () => {
    show();
    const grid = screen.getByRole('grid');
    grid.focus();
    await userEvent.keyboard('{ArrowDown}');
    const active = document.getElementById(grid.getAttribute('aria-activedescendant') ?? '');
    expect(active).toHaveTextContent('Company 0');
  });

  it('selects without opening', async () => {
    const { address, chosen } = showSelectable();
    await userEvent.click(screen.getByLabelText('Select Company 4'));
    expect(chosen()).toEqual(['r4']);
    expect(screen.getByLabelText('Select Company 4')).toBeChecked();
    expect(address()).toBe('/');
  });

  it('selects a range with shift', async () => {
    const { chosen } = showSelectable();
    const user = userEvent.setup();
    await user.click(screen.getByLabelText('Select Company 2'));
    await user.keyboard('{Shift>}');
    await user.click(screen.getByLabelText('Select Company 5'));
    expect(chosen()).toEqual(['r2', 'r3', 'r4', 'r5']);
  });

  it('takes the rows along that the keyboard goes over with shift', async () => {
    const { chosen } = showSelectable();
    screen.getByRole('grid').focus();
    await userEvent.keyboard('jjx{Shift>}{ArrowDown}{ArrowDown}{/Shift}{ArrowDown}');
    expect(chosen()).toEqual(['r1', 'r2', 'r3']);
  });

  it('means all that match by all, and sends no list', async () => {
    const { seen } = showSelectable();
    await userEvent.click(screen.getByLabelText('Select all that match'));
    expect(seen).toHaveBeenLastCalledWith({ keys: new Set(), all: true });
    expect(screen.getByLabelText('Select Company 0')).toBeChecked();
  });

  it('takes all that match where one row was chosen before, and none where all were', async () => {
    const { seen } = showSelectable();
    await userEvent.click(screen.getByLabelText('Select Company 2'));
    await userEvent.click(screen.getByLabelText('Select all that match'));
    expect(seen).toHaveBeenLastCalledWith({ keys: new Set(), all: true });
    await userEvent.click(screen.getByLabelText('Select all that match'));
    expect(seen).toHaveBeenLastCalledWith({ keys: new Set(), all: false });
  });

  it('asks for the other direction when the sorted column is clicked', async () => {
    const onSort = vi.fn();
    show({ sort: { column: 'name', direction: 'ASC' }, onSort });
    const header = screen.getByRole('columnheader', { name: /Name/ });
    expect(header).toHaveAttribute('aria-sort', 'ascending');
    await userEvent.click(within(header).getByRole('button'));
    expect(onSort).toHaveBeenCalledWith({ column: 'name', direction: 'DESC' });
  });

  it('asks for the next page near the end, once for each length', () => {
    const onLoadMore = vi.fn();
    show({ hasMore: true, onLoadMore });
    expect(onLoadMore).toHaveBeenCalledOnce();
  });

  it('does not ask for more while the end is far', () => {
    const onLoadMore = vi.fn();
    show({ rows: rowsOf(500), hasMore: true, onLoadMore });
    expect(onLoadMore).not.toHaveBeenCalled();
  });

  it('says why it is empty', () => {
    show({ rows: [], empty: 'No customer yet' });
    expect(screen.getByRole('gridcell')).toHaveTextContent('No customer yet');
  });

  it('makes room for a panel that stands beside it', () => {
    const spare: GridColumn[] = [
      ...columns,
      { id: 'more', header: 'More', width: '90px', minWidth: 90, inPanel: true },
    ];
    const { unmount } = show({ columns: spare });
    expect(screen.getByRole('columnheader', { name: 'More' })).toBeInTheDocument();
    unmount();
    show({ columns: spare, openKey: 'r1' });
    expect(screen.queryByRole('columnheader', { name: 'More' })).toBeNull();
    expect(screen.getByRole('columnheader', { name: 'Id' })).toBeInTheDocument();
  });

  it('forgets with Escape what was selected', async () => {
    const { chosen } = showSelectable();
    screen.getByRole('grid').focus();
    await userEvent.keyboard('jx');
    expect(chosen()).toEqual(['r0']);
    await userEvent.keyboard('{Escape}');
    expect(chosen()).toEqual([]);
  });
});
