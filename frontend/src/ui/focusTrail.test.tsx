import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense, use, useState } from 'react';
import { beforeAll, expect, it } from 'vitest';
import { render } from '../testing/render';
import { Dialog } from './Dialog';
import { followFocus, useHeadingFocus } from './focusTrail';

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

function Step({ title, wait }: { title: string; wait?: Promise<void> }) {
  const heading = useHeadingFocus(title);
  if (wait) use(wait);
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <button type="button">Create user</button>
    </>
  );
}

function Wizard() {
  const [title, setTitle] = useState('Account');
  return (
    <div key={title}>
      <Step title={title} />
      <button type="button" onClick={() => setTitle('Service plans')}>
        Next
      </button>
    </div>
  );
}

function Asked({ answer }: { answer: Promise<void> }) {
  const [wait, setWait] = useState<Promise<void>>();
  return (
    <>
      <Suspense fallback="Loading">
        <Step title="Users" wait={wait} />
      </Suspense>
      <input aria-label="Reload" onClick={() => setWait(answer)} />
    </>
  );
}

it('leaves the first page of all alone', () => {
  render(<Step title="Account" />);
  expect(document.body).toHaveFocus();
});

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

it('puts it on the heading of the step that comes', async () => {
  render(<Wizard />);
  await userEvent.click(screen.getByRole('button', { name: 'Next' }));
  expect(screen.getByRole('heading', { name: 'Service plans' })).toHaveFocus();
});

it('gives it back to what had it before the page was hidden to be asked for anew', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  render(<Asked answer={promise} />);
  const button = screen.getByRole('button');
  await userEvent.click(button);
  await act(async () => void fireEvent.click(screen.getByLabelText('Reload')));
  expect(button).not.toBeVisible();
  button.blur(); // as a browser takes it from what is hidden
  expect(document.body).toHaveFocus();
  await act(async () => resolve());
  await waitFor(() => expect(button).toBeVisible());
  expect(button).toHaveFocus();
});
