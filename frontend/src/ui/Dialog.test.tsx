import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { render } from '../testing/render';
import { Dialog } from './Dialog';
import { serveToasts, type Toast, toast } from './toast';

function Opened() {
  const [open, setOpen] = useState(true);
  if (!open) return null;
  return (
    <Dialog title="Renew">
      <button type="button" onClick={() => setOpen(false)}>
        Leave
      </button>
    </Dialog>
  );
}

test('what goes wrong while a dialog is open is said in it, and in the corner once it is left', () => {
  const corner: Toast[] = [];
  const leave = serveToasts((one) => corner.push(one) > 0);
  const onClick = vi.fn();
  render(<Opened />);
  const failed: Toast = { tone: 'bad', title: 'Not undone', action: { label: 'Try again', onClick } };
  const unread: Toast = { tone: 'bad', title: 'Not updated', message: 'The server did not answer.' };
  const good: Toast = { tone: 'good', title: 'Undone' };
  act(() => [failed, unread, good].forEach(toast));
  const dialog = screen.getByRole('dialog');
  expect(within(dialog).getAllByRole('alert')).toHaveLength(2);
  expect(corner).toEqual([good]);
  fireEvent.click(within(dialog).getByRole('button', { name: 'Try again' }));
  expect(onClick).toHaveBeenCalledOnce();
  expect(within(dialog).getByRole('alert')).toHaveTextContent('Not updatedThe server did not answer.');
  fireEvent.click(screen.getByText('Leave'));
  expect(corner).toEqual([good, unread]);
  leave();
});

test('Escape asks before it closes a dialog over what was typed', async () => {
  const onClose = vi.fn();
  render(
    <Dialog title="Renew" onClose={onClose}>
      <input aria-label="Note" />
    </Dialog>,
  );
  await userEvent.type(screen.getByLabelText('Note'), 'a');
  await userEvent.keyboard('{Escape}');
  expect(onClose).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Go on editing' }));
  expect(screen.queryByRole('alert')).toBeNull();
  await userEvent.type(screen.getByLabelText('Note'), '{Backspace}');
  await userEvent.keyboard('{Escape}');
  expect(onClose).toHaveBeenCalledOnce(); // nothing is left of it
});
