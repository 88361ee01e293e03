import { useEffect } from 'react';
import { useRelayEnvironment } from 'react-relay/hooks';
import { commitLocalUpdate } from 'relay-runtime';
import * as z from 'zod/mini';
import { lookForServer, whenBack } from '../lib/connection';
import { pageIsStale } from '../ui/live';
import { ownRequests } from './environment';
import { sessionEnded } from './session';

/** One change, by the ids of what it concerns. */
const changesShape = z.array(
  z.object({ object: z.string(), customer: z.optional(z.string()), request: z.optional(z.string()) }),
);
type Changes = z.infer<typeof changesShape>;

const messageShape = z.union([
  z.object({ kind: z.literal('changed'), changes: changesShape }),
  z.object({ kind: z.literal('ended') }),
]);
type Message = z.infer<typeof messageShape>;

/** Milliseconds from a change to the page that shows it, where it is on screen and where it may be. */
const soon = 700;
const later = 5_000;
/** Milliseconds between two looks where there is no stream of events, and to wait for its first byte. */
const poll = 60_000;
const patience = 15_000;

/** Keeps the page as it is on the server, and knows at once when the session has ended. */
export function useLive(): void {
  const environment = useRelayEnvironment();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let dueAt = Number.POSITIVE_INFINITY;
    let certain = false;
    const changed = (changes: Changes) => {
      const others = changes.filter(({ request }) => !request || !ownRequests.has(request));
      // An empty list says that anything may have changed.
      if (changes.length > 0 && others.length === 0) return;
      // What other pages left in the store is old from now on, too.
      commitLocalUpdate(environment, (store) => store.invalidateStore());
      const source = environment.getStore().getSource();
      const near = others.some(
        ({ object, customer }) => source.has(object) || (customer && source.has(customer)),
      );
      if (near) certain = true;
      const at = Date.now() + (near ? soon : later);
      if (at >= dueAt) return;
      clearTimeout(timer);
      dueAt = at;
      timer = setTimeout(() => {
        dueAt = Number.POSITIVE_INFINITY;
        pageIsStale(certain);
        certain = false;
      }, at - Date.now());
    };
    const ended = () => {
      // What is due would be asked of a server that knows nobody here any more.
      clearTimeout(timer);
      dueAt = Number.POSITIVE_INFINITY;
      void sessionEnded().catch(() => {}); // no page to save: the next request leads to the sign-in
    };
    const stop = listen((message) => {
      if (message.kind === 'changed') changed(message.changes);
      else ended();
    });
    // The stream may have gone on while what it told of could not be asked for.
    const unwatch = whenBack(() => changed([]));
    return () => {
      clearTimeout(timer);
      stop();
      unwatch();
    };
  }, [environment]);
}

/**
 * One tab of the browser holds the stream and tells the others, since a browser opens few connections to a server.
 * Where that is not possible, each tab looks from time to time.
 */
function listen(on: (message: Message) => void): () => void {
  const end = new AbortController();
  const { signal } = end;
  const leave = () => end.abort();
  if (!('locks' in navigator)) {
    void lookUntil(signal, on);
    return leave;
  }
  const channel = new BroadcastChannel('events');
  signal.addEventListener('abort', () => channel.close());
  channel.onmessage = ({ data }) => {
    const read = messageShape.safeParse(data);
    if (read.success) on(read.data);
  };
  const tell = (message: Message) => {
    if (signal.aborted) return;
    channel.postMessage(message);
    on(message);
  };
  navigator.locks.request('events', { signal }, () => lookUntil(signal, tell, stream)).catch(() => {}); // this tab was left before its turn came
  return leave;
}

/** Follows the stream, where there is one. While it is not to be had, anything may have changed. */
async function lookUntil(
  signal: AbortSignal,
  on: (message: Message) => void,
  follow?: (signal: AbortSignal, on: (message: Message) => void) => Promise<void>,
): Promise<void> {
  for (;;) {
    await follow?.(signal, on);
    await pause(poll, signal);
    if (signal.aborted) return;
    on({ kind: 'changed', changes: [] });
  }
}

/** Until the server refuses the stream or says that the session has ended. */
function stream(signal: AbortSignal, on: (message: Message) => void): Promise<void> {
  return new Promise((resolve) => {
    const source = new EventSource('/events');
    const close = () => {
      clearTimeout(waiting);
      source.close();
      resolve();
    };
    // Something between here and the server may keep the stream back.
    const waiting = setTimeout(close, patience);
    let opened = false;
    source.onopen = () => {
      clearTimeout(waiting);
      // It was away for a while: what it missed is not known.
      if (opened) on({ kind: 'changed', changes: [] });
      opened = true;
    };
    source.addEventListener('changed', ({ data }) => {
      const read = changesShape.safeParse(JSON.parse(data));
      if (read.success) on({ kind: 'changed', changes: read.data });
    });
    source.addEventListener('ended', () => {
      on({ kind: 'ended' });
      close();
    });
    source.onerror = () => {
      void lookForServer();
      if (source.readyState === EventSource.CLOSED) close(); // otherwise the browser tries again by itself
    };
    signal.addEventListener('abort', close, { once: true });
  });
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
