import { i18n, type MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** A request that the server could not answer, or that never reached it. */
export class RequestError extends Error {
  override name = 'RequestError';

  constructor(
    /** What the server says of it in the reader's language; empty where only the code tells. */
    message: string,
    /** The code of api errors, or what the console saw of an answer that is none: `words` has both. */
    readonly code: string,
    /** What support needs to find the request in the log. */
    readonly requestId: string | null = null,
  ) {
    super(message);
  }
}

/** What became of a change that was sent and has no answer that tells. */
export interface Failure {
  /** What went wrong and what to do, in the reader's words. */
  message: string;
  requestId: string | null;
  /** The server may have saved it all the same: its answer was lost, or told of something else. */
  unknown: boolean;
}

/** What the reader is told in place of whatever the server or the browser says. */
const words: Record<string, MessageDescriptor> = {
  OFFLINE: msg`You are offline. Check the connection and try again.`,
  NO_ANSWER: msg`The server did not answer. Check the connection and try again.`,
  UNAVAILABLE: msg`The server cannot be reached just now. Try again in a moment.`,
  BAD_ANSWER: msg`The answer cannot be read; something on the way may have answered in place of the server. Check the connection and try again.`,
  RATE_LIMITED: msg`Too much was asked within a minute. Try again in a minute.`,
  COST_EXCEEDED: msg`This asks for too much at once. Choose less and try again.`,
};
const failed = msg`Something went wrong on the server. Try again; if it happens again, tell your provider.`;
const refused = msg`The server does not understand this. Reload the page and try again.`;
const broken = msg`Something went wrong on this page. Try again; if it happens again, reload the page.`;

/** Where no server of ours was reached. */
const unreached = new Set(['OFFLINE', 'NO_ANSWER', 'UNAVAILABLE']);
/** After these the server may have saved what was sent; the others say that it has not begun. */
const unsure = new Set(['NO_ANSWER', 'UNAVAILABLE', 'BAD_ANSWER', 'INTERNAL']);

/** What went wrong and what to do, in the reader's words. */
export function wordsOf(error: unknown): string {
  if (!(error instanceof RequestError)) return i18n._(broken);
  const own = words[error.code];
  if (own) return i18n._(own);
  return error.message || i18n._(error.code === 'INTERNAL' ? failed : refused);
}

/** A change that failed. What was only tried saves nothing, whatever became of it. */
export function failureOf(error: unknown, tried = false): Failure {
  return {
    message: wordsOf(error),
    requestId: requestIdOf(error),
    unknown: !tried && (!(error instanceof RequestError) || unsure.has(error.code)),
  };
}

export function isUnreached(error: unknown): boolean {
  return error instanceof RequestError && unreached.has(error.code);
}

export function requestIdOf(error: unknown): string | null {
  return error instanceof RequestError ? error.requestId : null;
}
