import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

const words: ReadonlyMap<string, MessageDescriptor> = new Map([
  ['seats', msg({ message: 'seats', context: 'unit' })],
  ['users', msg({ message: 'users', context: 'unit' })],
  ['endpoints', msg({ message: 'endpoints', context: 'unit' })],
  ['encryption keys', msg({ message: 'encryption keys', context: 'unit' })],
  ['devices', msg({ message: 'devices', context: 'unit' })],
  ['servers', msg({ message: 'servers', context: 'unit' })],
  ['mailboxes', msg({ message: 'mailboxes', context: 'unit' })],
]);

/** What a product is counted in. The catalog may have any word; one that is not known stays as it is written there. */
export function unitTypeText(i18n: I18n, unitType: string): string {
  const word = words.get(unitType.toLowerCase());
  return word ? i18n._(word) : unitType;
}
