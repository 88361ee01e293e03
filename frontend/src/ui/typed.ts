import { type FormEvent, type SyntheticEvent, useRef } from 'react';

type Field = HTMLInputElement | HTMLTextAreaElement;

/** Tells whether the fields of a form hold something else than when one first came to them. What is typed to confirm is nothing to keep. */
export function useTyped() {
  const fields = useRef(new Map<Field, { was: string; is: string }>());
  const note = ({ target }: SyntheticEvent) => {
    if (!isField(target) || target.dataset.confirms !== undefined) return;
    const is = contentOf(target);
    const known = fields.current.get(target);
    fields.current.set(target, { was: known?.was ?? is, is });
  };
  return {
    watch: { onFocusCapture: note, onBlurCapture: note, onInputCapture: (event: FormEvent) => note(event) },
    // A field that is gone, as on another step, counts by what it held last.
    something: () =>
      [...fields.current].some(([field, { was, is }]) => was !== (field.isConnected ? contentOf(field) : is)),
  };
}

function isField(target: EventTarget): target is Field {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}

function contentOf(field: Field): string {
  const ticked = field instanceof HTMLInputElement && ['checkbox', 'radio'].includes(field.type);
  return ticked ? String(field.checked) : field.value;
}
