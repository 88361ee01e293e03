import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { RequestError } from '../lib/errors';
import { render } from '../testing/render';
import { WidgetBoundary } from './WidgetBoundary';

// React tells the browser's console of what it catches.
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));

let thrown: unknown = null;
function Widget() {
  if (thrown !== null) throw thrown;
  return 'Counted';
}

it.each<[unknown, RegExp]>([
  [new TypeError("Cannot read properties of undefined (reading 'totalCount')"), /went wrong on this page/],
  [new RequestError('', 'UNAVAILABLE', 'req_7'), /cannot be reached just now.*req_7/],
])('says in words what %s came to, and comes back', async (error, words) => {
  thrown = error;
  render(
    <WidgetBoundary
      onRetry={() => {
        thrown = null;
      }}
    >
      <Widget />
    </WidgetBoundary>,
  );
  const box = screen.getByRole('alert');
  expect(box).toHaveTextContent(words);
  expect(box).not.toHaveTextContent(/TypeError|undefined/);
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(screen.getByText('Counted')).toBeVisible();
});
