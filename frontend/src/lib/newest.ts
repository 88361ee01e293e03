import type { UseFormReturnType } from '@mantine/form';
import { useEffect, useRef, useState } from 'react';
import type { Newest } from '../ui/Form';
import { useRefresh } from './refresh';

interface Editing<Values> {
  form: UseFormReturnType<Values>;
  submit: { clear: () => void };
  /** The version that the object has, and its fields as the form holds them. */
  version: number;
  values: Values;
}

/**
 * Keeps what was typed where the object gets another version: somebody else saved first, or the form itself did. Only
 * fields that the user changed differ from the newest state then; a form in which nothing is typed is the newest state.
 */
export function useNewest<Values extends object>({
  form,
  submit,
  version,
  values,
}: Editing<Values>): Newest & { saving: (values: Values, answer: Promise<unknown>) => void } {
  const refresh = useRefresh();
  const [others, setOthers] = useState<Newest['others']>(null);
  const opened = useRef({ version, values });
  const sent = useRef<Values | null>(null);
  const reloading = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version tells when the values are others
  useEffect(() => {
    const before = opened.current;
    if (version === before.version) return;
    const now = form.getValues();
    // What this form saved itself is nothing that others changed.
    const own = sent.current !== null;
    const typed = changedFields(before.values, now).length > 0;
    opened.current = { version, values };
    form.resetDirty(values);
    form.setValues(mergeTyped(before.values, now, values, sent.current));
    form.clearErrors();
    sent.current = null;
    const asked = reloading.current;
    reloading.current = false;
    if (asked) submit.clear();
    const changed = own ? [] : changedFields(before.values, values);
    if (asked || (typed && changed.length > 0))
      setOthers(changed.flatMap((field) => labelOf(form.getInputNode(field)) ?? []));
    else setOthers(null);
  }, [version]);
  return {
    others,
    reload: () => {
      reloading.current = true;
      refresh();
    },
    saving: (values, answer) => {
      sent.current = values;
      setOthers(null);
      void answer.then((saved) => {
        if (saved === null) sent.current = null;
      });
    },
  };
}

/** What the form holds next: what was typed since it was opened, or since it was sent, over the newest state. */
export function mergeTyped<Values extends object>(
  before: Values,
  now: Values,
  newest: Values,
  sent: Values | null,
): Values {
  const next = { ...now, ...newest };
  for (const field of changedFields(sent ?? before, now)) next[field] = now[field];
  return next;
}

function changedFields<Values extends object>(one: Values, other: Values): (keyof Values & string)[] {
  return Object.keys(one)
    .filter((field): field is keyof Values & string => field in other)
    .filter((field) => JSON.stringify(one[field]) !== JSON.stringify(other[field]));
}

function labelOf(input: HTMLElement | null): string | null {
  return input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement
    ? (input.labels?.[0]?.firstChild?.textContent ?? null)
    : null;
}
