import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { render } from '../testing/render';
import { Palette } from './Palette';
import { holdKeys, releaseKeys } from './typeAhead';

afterEach(() => void releaseKeys());

test('what is typed before the palette is here goes into its field, and starts nothing on the page', async () => {
  const onPage = vi.fn();
  document.addEventListener('keydown', onPage);
  holdKeys(() => {});
  for (const key of ['g', 'c', 'x', 'Backspace']) fireEvent.keyDown(document.body, { key });
  expect(onPage).not.toHaveBeenCalled();
  render(<Palette opened onClose={() => {}} onOpen={() => {}} />);
  const field = await screen.findByRole('textbox', { name: 'Search or jump to' });
  fireEvent.focus(field);
  await waitFor(() => expect(field).toHaveValue('gc'));
  fireEvent.keyDown(field, { key: 'd' });
  expect(onPage).toHaveBeenCalledOnce();
  document.removeEventListener('keydown', onPage);
});

test('Escape gives up a palette that is on its way', () => {
  const cancel = vi.fn();
  holdKeys(cancel);
  fireEvent.keyDown(document.body, { key: 'a' });
  fireEvent.keyDown(document.body, { key: 'Escape' });
  expect(cancel).toHaveBeenCalledOnce();
  expect(releaseKeys()).toBe('');
});
