import { useEffect } from 'react';

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

function giveBack() {
  const heading = document.querySelector<HTMLElement>('h1[tabindex]');
  for (const one of [...trail.toReversed(), heading]) {
    // Whatever takes it has it, be it a field that came instead. What is hidden does not.
    if (document.activeElement !== null && document.activeElement !== document.body) return;
    one?.focus({ preventScroll: true });
  }
}
