import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';
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

const title = () => screen.getByRole('heading', { name: 'Renew' });

test.each<[string, ReactNode, () => HTMLElement]>([
  ['its first field', <input key="a" aria-label="Note" />, () => screen.getByLabelText('Note')],
  [
    'what was chosen, where that is one of several',
    [
      <input key="a" type="radio" name="by" aria-label="Months" />,
      <input key="b" type="radio" name="by" aria-label="Day" defaultChecked />,
    ],
    () => screen.getByLabelText('Day'),
  ],
  [
    'what asks for it',
    [
      <input key="a" aria-label="Note" />,
      <button key="b" type="button" data-autofocus>
        Stay
      </button>,
    ],
    () => screen.getByText('Stay'),
  ],
  ['its title, where it has no field', <p key="a">Keys</p>, title],
])('a dialog begins at %s', async (_, content, beginning) => {
  render(
    <Dialog title="Renew" onClose={() => {}}>
      {content}
    </Dialog>,
  );
  await waitFor(() => expect(beginning()).toHaveFocus());
});

function Late() {
  const [field, setField] = useState(false);
  return (
    <>
      <button type="button" data-testid="load" onClick={() => setField(true)} />
      <Dialog title="Renew" onClose={() => {}}>
        <button type="button">Facts</button>
        {field && <input aria-label="Note" />}
      </Dialog>
    </>
  );
}

test('a field that comes later takes the focus from the title, and from nothing else', async () => {
  const first = render(<Late />);
  await waitFor(() => expect(title()).toHaveFocus());
  fireEvent.click(screen.getByTestId('load'));
  await waitFor(() => expect(screen.getByLabelText('Note')).toHaveFocus());
  first.unmount();

  render(<Late />);
  await waitFor(() => expect(title()).toHaveFocus());
  act(() => screen.getByText('Facts').focus());
  fireEvent.click(screen.getByTestId('load'));
  await screen.findByLabelText('Note');
  await act(async () => {}); // what watches is told after the change
  expect(screen.getByText('Facts')).toHaveFocus();
});
