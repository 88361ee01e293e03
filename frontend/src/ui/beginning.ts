const fields = 'input:not([type="hidden"], :disabled), textarea:not(:disabled), select:not(:disabled)';

/**
 * Where a dialog begins: at the element that asks for the focus by `data-autofocus`, else at its first field, else at
 * its title, which is read then. Mantine, which moves the focus, would begin at the button that closes it.
 */
export function beginAtField(dialog: HTMLElement, title: HTMLElement): () => void {
  const asked = '[data-autofocus]';
  if (dialog.querySelector(asked)) return () => {};
  const first = firstField(dialog);
  (first ?? title).setAttribute('data-autofocus', '');
  if (first) return () => {};
  // Its fields may come later, with what they offer. Who is elsewhere by then stays there.
  const later = new MutationObserver(() => {
    const { activeElement } = document;
    if (dialog.contains(activeElement) && activeElement !== title) return later.disconnect();
    title.removeAttribute('data-autofocus');
    const field = dialog.querySelector<HTMLElement>(asked) ?? firstField(dialog);
    if (!field) return title.setAttribute('data-autofocus', '');
    field.setAttribute('data-autofocus', '');
    if (activeElement === title) field.focus({ preventScroll: true });
    later.disconnect();
  });
  later.observe(dialog, { childList: true, subtree: true });
  return () => later.disconnect();
}

function firstField(dialog: HTMLElement): HTMLElement | null {
  const first = dialog.querySelector<HTMLElement>(fields);
  if (!(first instanceof HTMLInputElement) || first.type !== 'radio') return first;
  const chosen = [...dialog.querySelectorAll<HTMLInputElement>('input[type="radio"]')].find(
    ({ name, checked }) => checked && name === first.name,
  );
  return chosen ?? first;
}
