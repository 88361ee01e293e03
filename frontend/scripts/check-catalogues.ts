// Every text of the console is there in every language, with the values and the markup of the English one. Run after
// scripts/check-generated.ts, which knows that the catalogues hold the texts of the source, and no others.
import { readdirSync, readFileSync } from 'node:fs';
import { formatter } from '@lingui/format-po';
import { type CompiledMessage, compileMessageOrThrow } from '@lingui/message-utils/compileMessage';

/** The names of the values and the tags of a message, in every branch of its plurals. */
function holes(message: string): string {
  const found = new Set(message.match(/<\/?\d+\/?>/g));
  const walk = (tokens: CompiledMessage) => {
    for (const token of tokens) {
      if (typeof token === 'string') continue;
      const [name, kind, format] = token;
      found.add(kind === undefined ? `{${name}}` : `{${name}, ${kind}}`);
      if (kind !== 'plural' && kind !== 'select' && kind !== 'selectordinal') continue;
      for (const branch of Object.values(format as Record<string, CompiledMessage | undefined>))
        if (Array.isArray(branch)) walk(branch);
    }
  };
  walk(compileMessageOrThrow(message));
  return [...found].sort().join(' ');
}

const faults: string[] = [];
const locales = new URL('../src/locales/', import.meta.url);
for (const locale of readdirSync(locales)) {
  const filename = new URL(`${locale}/messages.po`, locales).pathname;
  const catalogue = await formatter().parse(readFileSync(filename, 'utf8'), {
    locale,
    sourceLocale: 'en',
    filename,
  });
  for (const { message = '', translation, obsolete } of Object.values(catalogue)) {
    const fault = (what: string) => faults.push(`${locale}: ${what}: ${message}`);
    if (obsolete) fault('no longer used');
    else if (!translation) fault('missing');
    else {
      try {
        const [wanted, given] = [holes(message), holes(translation)];
        if (wanted !== given) fault(`${given || 'nothing'} where the English has ${wanted || 'nothing'}`);
      } catch (error) {
        fault(`not a message (${String(error)})`);
      }
    }
  }
}
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exit(1);
}
