import { setupI18n } from '@lingui/core';
import { expect, it } from 'vitest';
import { messages } from '../locales/de/messages.po';
import { actorText } from './actors';

const german = setupI18n({ locale: 'de', messages: { de: messages } });

it.each([
  ['system', undefined, 'System'],
  ['clock', 'COMMAND', 'System'],
  ['operator', 'COMMAND', 'Betreiber'],
  ['operator', null, 'Betreiber'],
  ['import', 'IMPORT', 'Import'],
  ['registration', 'SYSTEM', 'Registrierung'],
  ['lena', 'CONSOLE', 'lena'],
  ['operator', 'CONSOLE', 'operator'], // a user may be called so
  ['system', 'API', 'system'],
])('%s through %s is %s in German', (name, via, text) => {
  expect(actorText(german, name, via)).toBe(text);
});
