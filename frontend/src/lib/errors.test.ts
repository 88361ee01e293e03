import { expect, it } from 'vitest';
import { failureOf, isUnreached, RequestError, wordsOf } from './errors';

it.each<[string, string, RegExp, boolean, boolean]>([
  ['OFFLINE', '', /^You are offline\./, false, true],
  ['NO_ANSWER', '', /^The server did not answer\./, true, true],
  ['UNAVAILABLE', '', /^The server cannot be reached just now\./, true, true],
  ['BAD_ANSWER', '', /^The answer cannot be read/, true, false],
  ['INTERNAL', '', /^Something went wrong on the server\./, true, false],
  ['INTERNAL', 'Auf unserer Seite ging etwas schief.', /^Auf unserer Seite/, true, false],
  ['RATE_LIMITED', 'Requests of this viewer cost', /^Too much was asked/, false, false],
  ['COST_EXCEEDED', 'The request asks for too much', /^This asks for too much/, false, false],
  ['BAD_REQUEST', '', /^The server does not understand this\. Reload/, false, false],
  ['BAD_REQUEST', 'Zu lang.', /^Zu lang\.$/, false, false],
])('%s %s is told in the words of the reader', (code, message, words, unknown, unreached) => {
  const error = new RequestError(message, code, 'req_1');
  expect(wordsOf(error)).toMatch(words);
  expect(failureOf(error)).toEqual({ message: wordsOf(error), requestId: 'req_1', unknown });
  expect(isUnreached(error)).toBe(unreached);
});

it.each([
  new TypeError("Cannot read properties of undefined (reading 'totalCount')"),
  'thrown as text',
  undefined,
])('what the browser says of %s stays out of the page', (error) => {
  expect(wordsOf(error)).toMatch(/^Something went wrong on this page\./);
  expect(failureOf(error)).toMatchObject({ requestId: null, unknown: true });
});

it('nothing is unknown of what was only tried', () => {
  expect(failureOf(new RequestError('', 'NO_ANSWER'), true).unknown).toBe(false);
});
