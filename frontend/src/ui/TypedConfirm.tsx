import { useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { formatNumber } from '../lib/format';

/**
 * What has to be typed before a change can be confirmed: the name of what it is done to, or how many there are.
 *
 * The rule: typing is asked for what ends something for good that somebody needs, be it a plan, a license, a partner, a
 * user, or keys that are sold. What can be undone asks for none, and neither does what can be made anew at once, as a
 * token, an activation code or a saved view: its dialog says so.
 */
export type Typed = string | number;

/** The field for it, and whether it holds the right thing. Without `typed` there is no field, and nothing to wait for. */
export function useTypedConfirm(typed: Typed | undefined): { ready: boolean; field: ReactNode } {
  const { t, i18n } = useLingui();
  const [text, setText] = useState('');
  if (typed === undefined) return { ready: true, field: null };
  const wanted = typeof typed === 'number' ? formatNumber(i18n.locale, typed) : typed;
  return {
    ready: isTyped(text, typed),
    field: (
      <TextInput
        mt="md"
        label={t`Type ${wanted} to confirm`}
        autoComplete="off"
        inputMode={typeof typed === 'number' ? 'numeric' : undefined}
        data-autofocus
        data-confirms
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
    ),
  };
}

/** A name counts as the screen shows it, with one space where it has more; a number with marks between its thousands or without. */
export function isTyped(text: string, wanted: Typed): boolean {
  if (typeof wanted === 'number') return text.replace(/[\s.,'’]/g, '') === String(wanted);
  return oneSpaced(text) === oneSpaced(wanted);
}

function oneSpaced(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
