import { useSyncExternalStore } from 'react';

/** Why nothing can be read or saved, and since when. */
export interface Outage {
  cause: 'offline' | 'server';
  since: string;
}

/** Milliseconds between two looks whether the server is back, and to wait for its answer. */
const pause = 5_000;
const patience = 5_000;

let outage: Outage | null = null;
let looking = false;
const listeners = new Set<() => void>();

function set(cause: Outage['cause'] | null) {
  if (cause === (outage?.cause ?? null)) return;
  outage = cause && { cause, since: outage?.since ?? new Date().toISOString() };
  for (const listener of listeners) listener();
}

async function answers(): Promise<boolean> {
  try {
    const { status } = await fetch('/healthz', { cache: 'no-store', signal: AbortSignal.timeout(patience) });
    return status < 500;
  } catch {
    return false;
  }
}

/**
 * A request had no answer, or the stream of events broke: from now on it is looked whether the server is there, until it
 * is. Who is offline is told so by the browser.
 */
export async function lookForServer(): Promise<void> {
  if (looking) return;
  looking = true;
  while (navigator.onLine && !(await answers())) {
    set('server');
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  looking = false;
  set(navigator.onLine ? null : 'offline');
}

function listen(listener: () => void) {
  listeners.add(listener);
  const lost = () => set('offline');
  const back = () => {
    set(null);
    void lookForServer();
  };
  window.addEventListener('offline', lost);
  window.addEventListener('online', back);
  if (!navigator.onLine) lost();
  return () => {
    listeners.delete(listener);
    window.removeEventListener('offline', lost);
    window.removeEventListener('online', back);
  };
}

/** Calls back whenever an outage is over: what was missed meanwhile is not known. */
export function whenBack(back: () => void): () => void {
  return listen(() => {
    if (!outage) back();
  });
}

/** Null as long as the server answers. */
export function useOutage(): Outage | null {
  return useSyncExternalStore(listen, () => outage);
}
