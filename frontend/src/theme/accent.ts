import { useLayoutEffect, useSyncExternalStore } from 'react';

/** The platform's own color, where the partner has chosen none. */
export const defaultAccent = '#3b4fd8';

let accent = defaultAccent;
const listeners = new Set<() => void>();

function set(color: string): void {
  accent = color;
  for (const listener of listeners) listener();
}

/** The color that the console is drawn in now. */
export function useAccent(): string {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => accent,
  );
}

/** Draws the console in a partner's color while this is on screen, from its first paint. */
export function useAccentOf(color: string | null | undefined): void {
  useLayoutEffect(() => {
    set(color ?? defaultAccent);
    return () => set(defaultAccent);
  }, [color]);
}
