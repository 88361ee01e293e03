import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { render } from '../testing/render';
import { ConfirmDialog } from './ConfirmDialog';
import { isTyped, type Typed } from './TypedConfirm';

function ask(typed: Typed | undefined) {
  const onConfirm = vi.fn();
  const onClose = vi.fn();
  render(
    <ConfirmDialog title="End it?" confirm="End" typed={typed} onConfirm={onConfirm} onClose={onClose}>
      It ends.
    </ConfirmDialog>,
  );
  return { onConfirm, onClose, button: screen.getByRole('button', { name: 'End' }) };
}

test('what ends for good is done only after its name is typed', async () => {
  const { onConfirm, button } = ask('Polar Cloud');
  expect(button).toBeDisabled();
  await userEvent.type(screen.getByLabelText('Type Polar Cloud to confirm'), 'Polar{Enter}');
  expect(onConfirm).not.toHaveBeenCalled();
  await userEvent.type(screen.getByRole('textbox'), ' Cloud');
  await userEvent.click(button);
  expect(onConfirm).toHaveBeenCalledOnce();
});

test('of many, their number is typed', async () => {
  const { onConfirm } = ask(1200);
  await userEvent.type(screen.getByLabelText('Type 1,200 to confirm'), '120{Enter}');
  expect(onConfirm).not.toHaveBeenCalled();
  await userEvent.type(screen.getByRole('textbox'), '0{Enter}');
  expect(onConfirm).toHaveBeenCalledOnce();
});

test('what can be done again asks for nothing', async () => {
  const { onConfirm, button } = ask(undefined);
  expect(screen.queryByRole('textbox')).toBeNull();
  await userEvent.click(button);
  expect(onConfirm).toHaveBeenCalledOnce();
});

test('what is typed to confirm is nothing to keep: the dialog closes unasked', async () => {
  const { onClose } = ask('Polar Cloud');
  await userEvent.type(screen.getByRole('textbox'), 'Polar{Escape}');
  expect(onClose).toHaveBeenCalledOnce();
});

test.each<[string, Typed, boolean]>([
  ['  Polar Cloud ', 'Polar  Cloud', true],
  ['polar cloud', 'Polar Cloud', false],
  ['', 'Polar Cloud', false],
  ['1200', 1200, true],
  ["1'200", 1200, true],
  ['1 200', 1200, true],
  ['12', 1200, false],
  ['', 1, false],
])('typed %j for %j: %s', (text, wanted, right) => {
  expect(isTyped(text, wanted)).toBe(right);
});
