// Makes the Relay artifacts, the persisted documents and the message catalogues anew and fails where they differ from
// the files that are there. The compiler skips unchanged artifacts, so everything it wrote goes first.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');
const artifacts = path.join(root, 'src', '__generated__');
const documents = path.join(root, 'persisted.json');
const locales = path.join(root, 'src', 'locales');

function snapshot(): Map<string, string> {
  const files = readdirSync(artifacts).map((name) => path.join(artifacts, name));
  const catalogues = readdirSync(locales).map((locale) => path.join(locales, locale, 'messages.po'));
  return new Map(
    [...files, documents, ...catalogues].map((file) => [
      path.relative(root, file),
      readFileSync(file, 'utf8'),
    ]),
  );
}

function run(command: string, ...args: string[]) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) process.exit(status ?? 1);
}

const before = snapshot();
rmSync(artifacts, { recursive: true });
mkdirSync(artifacts);
writeFileSync(documents, '{}');
run('node', 'scripts/relay.ts');
run('lingui', 'extract', '--clean');
const after = snapshot();

const different = [...new Set([...before.keys(), ...after.keys()])].filter(
  (file) => before.get(file) !== after.get(file),
);
if (different.length > 0) {
  console.error(`Not up to date; they are now. Commit them:\n  ${different.join('\n  ')}`);
  process.exit(1);
}
