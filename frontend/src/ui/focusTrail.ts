import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/** What had the focus and is still there, the latest last. */
let trail: readonly HTMLElement[] = [];

/** How far back one goes: what had it before that is far from where somebody works now. */
const longest = 12;

/** Follows the focus from now on, for those who give it back. */
export function followFocus(): void {
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    const before = trail.filter((one) => one !== target && one.isConnected);
    trail = [...before, target].slice(-longest);
  });
}

/**
 * Once what calls it is gone, and the focus with it, that goes to what had it before and is still there: the button that
 * opened a dialog, or else what somebody came to it from. Where nothing of that is left, the page begins at its heading.
 * Mantine gives it back only where what it shows stays mounted when it is closed.
 */
export function useFocusGivenBack(): void {
  useEffect(() => giveBack, []);
}

/**
 * The heading of a page takes the focus where what had it went with the step before, so that it is read and the next Tab
 * starts there. A page that was only hidden while it was asked for anew gives it back to what had it.
 */
export function useHeadingFocus(title: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef<string>(null);
  useLayoutEffect(() => {
    if (shown.current === title) giveBack();
    // The first page of all is read from its beginning.
    else if (trail.length > 0 && isLost()) heading.current?.focus({ preventScroll: true });
    shown.current = title;
  }, [title]);
  return heading;
}

/** Nothing has the focus, be it because what had it is gone. */
function isLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

function giveBack() {
  // Links that stay beside all pages have led here.
  const before = trail.toReversed().filter((one) => !one.closest('nav'));
  for (const one of [...before, document.querySelector<HTMLElement>('h1[tabindex]')]) {
    // What is hidden, or cannot be used now, does not take it.
    if (isLost()) one?.focus({ preventScroll: true });
  }
}
