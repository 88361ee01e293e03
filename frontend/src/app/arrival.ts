import type { AnyRouter } from '@tanstack/react-router';

/**
 * The heading of a new page takes the focus, so that it is read and the next Tab starts there. It waits for a page that
 * is still on its way, and leaves the focus alone where the page or somebody has put it meanwhile.
 */
export function focusOnArrival(router: AnyRouter) {
  let stop = () => {};
  let left: Element | null = null;
  router.subscribe('onBeforeLoad', ({ pathChanged }) => {
    if (pathChanged) left = document.activeElement;
  });
  router.subscribe('onRendered', ({ pathChanged }) => {
    if (!pathChanged) return;
    stop();
    stop = whenHeaded((heading) => {
      const at = document.activeElement;
      if (at === null || at === document.body || at === left) heading.focus({ preventScroll: true });
    });
  });
}

/** Calls back once the page has its heading. The answer gives up waiting. */
function whenHeaded(then: (heading: HTMLElement) => void): () => void {
  const found = document.querySelector('h1');
  if (found) {
    then(found);
    return () => {};
  }
  const observer = new MutationObserver(() => {
    const heading = document.querySelector('h1');
    if (!heading) return;
    observer.disconnect();
    then(heading);
  });
  observer.observe(document.body, { childList: true, subtree: true });
  return () => observer.disconnect();
}
