import { useEffect, useRef } from 'react';
import { preference } from '../lib/preference';
import { isTaken } from './keyTarget';

/** What keys do with a part of the page while nothing else has the focus. */
export type KeyUse = 'move' | 'open' | 'select' | 'tabs';

interface Keyed {
  uses: readonly KeyUse[];
  /** Does what the key means, and answers whether it means anything. */
  take: (event: KeyboardEvent) => boolean;
}

const keyed = new Set<{ readonly current: Keyed }>();

/** Keys that are pressed on the page itself, for as long as the part is on screen. The first part takes them. */
export function usePageKeys(uses: readonly KeyUse[], take: Keyed['take']): void {
  const part = useRef<Keyed>({ uses, take });
  useEffect(() => {
    part.current = { uses, take };
  });
  useEffect(() => {
    keyed.add(part);
    // The document comes first: a letter that follows g is taken there.
    window.addEventListener('keydown', onKey);
    return () => {
      keyed.delete(part);
      if (keyed.size === 0) window.removeEventListener('keydown', onKey);
    };
  }, []);
}

/** Whether the page has a part that keys do this with. */
export function pageTakes(use: KeyUse): boolean {
  return [...keyed].some(({ current }) => current.uses.includes(use));
}

function onKey(event: KeyboardEvent) {
  if (event.defaultPrevented || preference.shortcuts.is('off')) return;
  if (!isPlain(event) || isTaken(event.target)) return;
  if ([...keyed].some(({ current }) => current.take(event))) event.preventDefault();
}

/** Some keyboards make the brackets with a second key that is held. */
function isPlain({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  if (metaKey) return false;
  return key === '[' || key === ']' ? ctrlKey <= altKey : !ctrlKey && !altKey;
}
