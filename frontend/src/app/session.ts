import { RequestError } from '../lib/errors';

/**
 * Who is signed in is the server's affair: the browser holds a cookie that scripts cannot read. What is kept here is
 * only whether a page is open whose work must not be lost when the session ends under it.
 */
type Listener = (ended: Guarded | null) => void;

/** Whose session it is; nobody's before the shell is there. */
export interface Guarded {
  accountName: string;
  channel: string | undefined;
}

let guarded: Guarded | null = null;
let waiting: { promise: Promise<void>; resume: () => void } | null = null;
const listeners = new Set<Listener>();

/** Called by the shell: from now on, a session that ends asks for the password above the open page. */
export function guardSession(who: Guarded): () => void {
  guarded = who;
  return () => {
    guarded = null;
  };
}

export function onSessionEnd(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Waits until somebody signed in again, or throws where there is no page to save. */
export function sessionEnded(): Promise<void> {
  if (!guarded) return Promise.reject(new RequestError('Signed out', 'UNAUTHENTICATED'));
  if (waiting) return waiting.promise;
  const { promise, resolve } = Promise.withResolvers<void>();
  waiting = { promise, resume: resolve };
  for (const listener of listeners) listener(guarded);
  return promise;
}

/** The same person signed in again: what was waiting goes on. */
export function sessionResumed(): void {
  waiting?.resume();
  waiting = null;
  for (const listener of listeners) listener(null);
}
