import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** Who acts where nobody is signed in, by the names that the server keeps. */
const actorWords = new Map<string, MessageDescriptor>([
  ['system', msg`System`],
  ['clock', msg`System`],
  ['sender', msg`System`],
  ['operator', msg`Operator`],
  ['import', msg`Import`],
  ['registration', msg`Registration`],
]);

/** Who did something: a user by name, and what is no user in words. Where it is known through what, no user is taken for one. */
export function actorText(i18n: I18n, name: string, via?: string | null): string {
  const words = via === 'CONSOLE' || via === 'API' ? undefined : actorWords.get(name);
  return words ? i18n._(words) : name;
}
