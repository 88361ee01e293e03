const own =
  'input:not([type="checkbox"]):not([type="radio"]):not([type="button"]), textarea, select, [contenteditable], [role="dialog"], [role="menu"], [role="listbox"]';

/** Whether a key is somebody else's than the page's: text is typed there, or it floats above the page. */
export function isTaken(target: EventTarget | null): boolean {
  return Boolean(
    document.querySelector('[aria-modal="true"]') || (target instanceof Element && target.closest(own)),
  );
}
