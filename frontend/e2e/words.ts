import { readFileSync } from 'node:fs';
import path from 'node:path';

/** What the console says for an English text in a language: of its catalogue, where the text has no placeholders. */
export function wordsOf(locale: string): (english: string) => string {
  const language = locale.slice(0, 2);
  const file = path.join(import.meta.dirname, '..', 'src', 'locales', language, 'messages.po');
  const said = new Map<string, string>();
  for (const [, id = '', text = ''] of readFileSync(file, 'utf8').matchAll(/^msgid "(.+)"\nmsgstr "(.+)"$/gm))
    said.set(id, text);
  return (english) => {
    const text = said.get(english);
    if (text === undefined) throw new Error(`${language} has no words for “${english}”`);
    return text;
  };
}
