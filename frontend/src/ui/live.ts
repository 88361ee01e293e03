import { useEffect, useRef, useSyncExternalStore } from 'react';

/**
 * What keeps the page from being drawn anew under somebody's hands. A form or a dialog makes it `wait` until it is
 * left: what it would save was made from what it shows. Rows that were chosen or scrolled to make it `ask`.
 */
export type Hold = 'wait' | 'ask';

const holds = new Map<symbol, Hold>();
const listeners = new Set<() => void>();
let stale = false;
let refetch: (() => void) | null = null;

function tell() {
  for (const listener of listeners) listener();
}

function settle() {
  if (stale && holds.size === 0 && document.visibilityState === 'visible') showChanges();
  else tell();
}

/** Others changed what the page may show. It is asked for anew, now or when nothing holds the page. */
export function pageIsStale(): void {
  stale = true;
  settle();
}

/** Asks for the page anew, whatever holds it. */
export function showChanges(): void {
  stale = false;
  tell();
  refetch?.();
}

/** Keeps the page as it is while the component is there and `hold` is given. */
export function useHold(hold: Hold | null): void {
  useEffect(() => {
    if (!hold) return;
    const key = Symbol(hold);
    holds.set(key, hold);
    tell();
    return () => {
      holds.delete(key);
      settle();
    };
  }, [hold]);
}

/** How the page that is shown is asked for anew without a trace on the screen but what changed. */
export function useRefetch(fetch: () => void): void {
  const latest = useRef(fetch);
  useEffect(() => {
    latest.current = fetch;
  });
  useEffect(() => {
    // Another page has just asked by itself.
    stale = false;
    const own = () => latest.current();
    refetch = own;
    document.addEventListener('visibilitychange', settle);
    return () => {
      if (refetch === own) refetch = null;
      document.removeEventListener('visibilitychange', settle);
    };
  }, []);
}

/** Whether somebody should be asked to look at what others changed. */
export function useAsked(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => stale && holds.size > 0 && ![...holds.values()].includes('wait'),
  );
}
