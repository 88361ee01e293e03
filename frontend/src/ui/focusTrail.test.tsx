import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeAll, expect, it } from 'vitest';
import { render } from '../testing/render';
import { Dialog } from './Dialog';
import { followFocus } from './focusTrail';

beforeAll(followFocus);

function Page({ leaves }: { leaves: boolean }) {
  const [open, setOpen] = useState(false);
  const [done, setDone] = useState(false);
  return (
    <>
      <h1 tabIndex={-1}>Customers</h1>
      <button type="button">Filter</button>
      {!done && (
        <button type="button" onClick={() => setOpen(true)}>
          Disable
        </button>
      )}
      {open && (
        <Dialog title="Disable?" onClose={() => setOpen(false)}>
          <button
            type="button"
            onClick={() => {
              setOpen(false);
              setDone(leaves);
            }}
          >
            Confirm
          </button>
        </Dialog>
      )}
    </>
  );
}

it('gives the focus back to the button that opened the dialog', async () => {
  render(<Page leaves={false} />);
  await userEvent.click(screen.getByRole('button', { name: 'Disable' }));
  await userEvent.click(screen.getByRole('button', { name: 'Confirm' }));
  expect(screen.getByRole('button', { name: 'Disable' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await userEvent.keyboard('{Escape}');
  expect(screen.getByRole('button', { name: 'Disable' })).toHaveFocus();
});

it('gives it to what had it before where that button is gone', async () => {
  render(<Page leaves />);
  await userEvent.click(screen.getByRole('button', { name: 'Filter' }));
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  await userEvent.click(screen.getByRole('button', { name: 'Confirm' }));
  expect(screen.getByRole('button', { name: 'Filter' })).toHaveFocus();
});

it('begins the page at its heading where nothing is left', async () => {
  render(<Page leaves />);
  await userEvent.click(screen.getByRole('button', { name: 'Disable' }));
  await userEvent.click(screen.getByRole('button', { name: 'Confirm' }));
  expect(screen.getByRole('heading')).toHaveFocus();
});
