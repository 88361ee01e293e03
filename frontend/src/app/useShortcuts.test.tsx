import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { preference } from '../lib/preference';
import { render } from '../testing/render';
import { DataGrid, nothingSelected } from '../ui/DataGrid';
import { GridCell, type GridColumn, GridTitle } from '../ui/GridCell';
import { PageHeader } from '../ui/PageHeader';
import { actionsFor } from './actions';
import { ShortcutsDialog } from './ShortcutsDialog';
import { useShortcuts } from './useShortcuts';

const rows = Array.from({ length: 5 }, (_, i) => ({ id: `r${i}`, name: `Company ${i}` }));
const columns: GridColumn[] = [{ id: 'name', header: 'Name', width: 'minmax(0, 1fr)', minWidth: 200 }];
const created = vi.fn();

function Cells({ row }: { row: { name: string } }) {
  return (
    <GridCell column="name">
      <GridTitle>{row.name}</GridTitle>
    </GridCell>
  );
}

interface PageProps {
  openKey?: string;
  list?: boolean;
}

function Page({ openKey, list = true }: PageProps) {
  const [selection, setSelection] = useState(nothingSelected);
  const [help, setHelp] = useState(false);
  useShortcuts(actionsFor(new Set(['CUSTOMERS_READ'])), vi.fn(), () => {});
  return (
    <>
      <PageHeader
        title="Customers"
        actions={[{ id: 'create', label: 'Create Customer', key: 'c', onClick: created }]}
      />
      <input aria-label="Other" />
      {list && (
        <DataGrid
          label="Customers"
          columns={columns}
          rows={rows}
          rowKey={(row) => row.id}
          rowLabel={(row) => row.name}
          rowHref={(row) => `/customers/${row.id}`}
          Cells={Cells}
          openKey={openKey}
          selection={selection}
          onSelect={setSelection}
        />
      )}
      <button type="button" onClick={() => setHelp(true)}>
        Help
      </button>
      {help && <ShortcutsDialog onClose={() => setHelp(false)} />}
    </>
  );
}

const press = (keys: string) => userEvent.keyboard(keys);
const box = (name: string) => screen.getByRole('checkbox', { name: `Select ${name}` });

beforeEach(() => created.mockClear());
afterEach(() => preference.shortcuts.set('on'));

it('takes the keys of the list while nothing has the focus', async () => {
  const { address } = render(<Page />);
  await press('jjx');
  expect(box('Company 1')).toBeChecked();
  expect(screen.getByRole('grid')).toHaveFocus();
  await press('k{Enter}');
  expect(address()).toBe('/customers/r0');
});

it('takes them after the heading of a new page got the focus, and from a check box of the list', async () => {
  render(<Page />);
  screen.getByRole('heading').focus();
  await press('j');
  expect(screen.getByRole('grid')).toHaveFocus();
  await userEvent.click(box('Company 3'));
  await press('jx');
  expect(box('Company 4')).toBeChecked();
});

it('leaves the keys to a field that is typed in', async () => {
  const { address } = render(<Page />);
  await userEvent.type(screen.getByRole('textbox', { name: 'Other' }), 'jxc{Enter}');
  expect(screen.getByRole('textbox', { name: 'Other' })).toHaveValue('jxc');
  expect(screen.getByRole('grid')).not.toHaveAttribute('aria-activedescendant');
  expect(created).not.toHaveBeenCalled();
  expect(address()).toBe('/');
});

it('does nothing where single keys are turned off', async () => {
  preference.shortcuts.set('off');
  render(<Page />);
  await press('jc');
  expect(screen.getByRole('grid')).not.toHaveAttribute('aria-activedescendant');
  expect(created).not.toHaveBeenCalled();
});

it('shows the next row in the panel that is open', async () => {
  const { address } = render(<Page openKey="r2" />);
  await press('j');
  expect(address()).toBe('/customers/r3');
});

it('does with c what the page creates, and not after g', async () => {
  const { address } = render(<Page />);
  await press('gc');
  expect(address()).toBe('/customers');
  expect(created).not.toHaveBeenCalled();
  await press('c');
  expect(created).toHaveBeenCalledOnce();
});

it('lists the keys that do something on the page', async () => {
  const { unmount } = render(<Page />);
  await userEvent.click(screen.getByRole('button', { name: 'Help' }));
  expect(screen.getByRole('row', { name: 'Create Customer C' })).toBeInTheDocument();
  expect(screen.getByRole('row', { name: 'Next and previous row J K' })).toBeInTheDocument();
  expect(screen.queryByRole('row', { name: /Search the list/ })).toBeNull();
  expect(screen.queryByRole('row', { name: /tab/ })).toBeNull();
  unmount();
  render(<Page list={false} />);
  await userEvent.click(screen.getByRole('button', { name: 'Help' }));
  expect(screen.queryByRole('table', { name: 'In lists' })).toBeNull();
});
