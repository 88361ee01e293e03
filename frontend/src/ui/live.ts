import { useEffect, useRef, useSyncExternalStore } from 'react';
import { isUnreached } from '../lib/errors';

/**
 * What keeps the page from being drawn anew under somebody's hands. A dialog makes it `wait` until it is left: what it
 * would save was made from what it shows. Rows that were chosen or scrolled to make it `ask`. A form in which something
 * is `typed` asks, too, but only about what is on screen for certain: it is open for long, and others work elsewhere.
 */
export type Hold = 'wait' | 'ask' | 'typed';

const holds = new Map<symbol, Hold>();
const listeners = new Set<() => void>();
let stale = false;
let certain = false;
let refetch: (() => Promise<unknown>) | null = null;
let again: ReturnType<typeof setTimeout> | undefined;

/**
 * Milliseconds after which the page is asked for once more, when no server answered. Nothing tells when one would: what
 * refused this one request, such as a gateway, may let the look whether the server is there pass.
 */
const pause = 5_000;

function tell() {
  for (const listener of listeners) listener();
}

function forget() {
  stale = false;
  certain = false;
  clearTimeout(again);
}

function settle() {
  if (stale && holds.size === 0 && document.visibilityState === 'visible') showChanges();
  else tell();
}

/**
 * Others changed what the page may show, or shows for certain. It is asked for anew, now or when nothing holds the page.
 */
export function pageIsStale(forCertain: boolean): void {
  stale = true;
  certain ||= forCertain;
  settle();
}

/** Asks for the page anew, whatever holds it. */
export function showChanges(): void {
  forget();
  tell();
  const asked = refetch;
  asked?.().catch((error: unknown) => {
    // What the server refused it would refuse again.
    if (asked !== refetch || !isUnreached(error)) return;
    clearTimeout(again);
    again = setTimeout(() => pageIsStale(true), pause);
  });
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

/**
 * How the page that is shown is asked for anew without a trace on the screen but what changed. Where that fails, what is
 * on screen stays, and it is asked for once more.
 */
export function useRefetch(fetch: () => Promise<unknown>): void {
  const latest = useRef(fetch);
  useEffect(() => {
    latest.current = fetch;
  });
  useEffect(() => {
    // Another page has just asked by itself.
    forget();
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
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, isAsked);
}

function isAsked(): boolean {
  const all = [...holds.values()];
  return stale && !all.includes('wait') && (all.includes('ask') || (certain && all.includes('typed')));
}
