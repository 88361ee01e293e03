import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { RequestError } from '../lib/errors';
import { render } from '../testing/render';
import { PageError } from './ErrorBoundary';

it.each<[string, Error, string, RegExp]>([
  ['nobody is online', new RequestError('', 'OFFLINE'), 'The server does not answer', /You are offline/],
  ['there is no answer', new RequestError('', 'NO_ANSWER'), 'The server does not answer', /did not answer/],
  [
    'a gateway answers',
    new RequestError('', 'UNAVAILABLE'),
    'The server does not answer',
    /cannot be reached/,
  ],
  [
    'the answer is none',
    new RequestError('', 'BAD_ANSWER'),
    'This page could not be shown',
    /cannot be read/,
  ],
  [
    'the server fails',
    new RequestError('Auf unserer Seite ging etwas schief.', 'INTERNAL', 'req_7'),
    'This page could not be shown',
    /Auf unserer Seite.*Request req_7/,
  ],
  [
    'the console fails',
    new TypeError("Cannot read properties of undefined (reading 'totalCount')"),
    'This page could not be shown',
    /Something went wrong on this page/,
  ],
])('where %s a page says so in words', async (_, error, title, words) => {
  const reset = vi.fn();
  render(<PageError error={error} reset={reset} />);
  expect(screen.getByRole('heading', { name: title })).toBeVisible();
  expect(screen.getByRole('alert')).toHaveTextContent(words);
  expect(screen.getByRole('alert')).not.toHaveTextContent(/TypeError|undefined/);
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(reset).toHaveBeenCalledOnce();
});
