/** What was typed while nothing could take it; null while keys go where they always do. */
let typed: string | null = null;
let cancel: () => void = () => {};

/** From here on no key reaches the page: what is typed waits for the field that is on its way. Escape gives it up. */
export function holdKeys(onCancel: () => void) {
  cancel = onCancel;
  if (typed !== null) return;
  typed = '';
  window.addEventListener('keydown', hold, { capture: true });
}

/** Keys go where they always do again. What was typed meanwhile. */
export function releaseKeys(): string {
  const text = typed ?? '';
  typed = null;
  window.removeEventListener('keydown', hold, { capture: true });
  return text;
}

function hold(event: KeyboardEvent) {
  event.stopImmediatePropagation();
  const { key, ctrlKey, metaKey } = event;
  const opens = (ctrlKey || metaKey) && key.toLowerCase() === 'k';
  // What is the browser's own, reloading for one, stays.
  if ((ctrlKey || metaKey) && !opens) return;
  event.preventDefault();
  if (opens || typed === null) return;
  if (key === 'Escape') {
    releaseKeys();
    cancel();
  } else if (key === 'Backspace') typed = typed.slice(0, -1);
  else if (key.length === 1) typed += key;
}
