import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/**
 * What a visit costs, in kilobytes as gzip makes them: the shell, which every page has, the words of one language, and
 * what each page adds to them. Run after a build; a page past its bound loads something that it could load later. What
 * floats weighs 30: a form with a list to choose from begins with it, menus and filters of a list fetch it when it is near.
 */
const bounds = { shell: 218, words: 26, css: 24, list: 48, page: 72, form: 90, dialog: 46 } as const;

interface Chunk {
  file: string;
  name?: string;
  isEntry?: boolean;
  isDynamicEntry?: boolean;
  imports?: string[];
  dynamicImports?: string[];
  css?: string[];
}

const dist = new URL('../dist/', import.meta.url);
const manifest: Record<string, Chunk> = JSON.parse(
  readFileSync(new URL('.vite/manifest.json', dist), 'utf8'),
);
const size = (file: string) => gzipSync(readFileSync(new URL(file, dist))).length / 1024;

function withImports(key: string, seen = new Set<string>()): Set<string> {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const next of manifest[key]?.imports ?? []) withImports(next, seen);
  return seen;
}

const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry);
if (entry === undefined) throw new Error('There is no build: npm run build');
const shell = withImports(entry);
const sum = (keys: Iterable<string>) =>
  [...keys].reduce((all, key) => all + size(manifest[key]?.file ?? ''), 0);

const found: { what: string; bytes: number; bound: number }[] = [
  { what: 'the shell', bytes: sum(shell), bound: bounds.shell },
  {
    what: 'its styles',
    bytes: (manifest[entry]?.css ?? []).reduce((all, file) => all + size(file), 0),
    bound: bounds.css,
  },
];
for (const [key, chunk] of Object.entries(manifest)) {
  if (key.startsWith('src/locales/'))
    found.push({ what: `the words of ${key}`, bytes: size(chunk.file), bound: bounds.words });
  const page = /^src\/(pages|app|ui|features)\/.*?(\w+)\.tsx$/.exec(key);
  if (!chunk.isDynamicEntry || !page) continue;
  const all = [...withImports(key)];
  // A part that shares code with the one that fetches it finds all of that one there.
  const host = all.find((other) => manifest[other]?.dynamicImports?.includes(key));
  const there = host === undefined ? shell : withImports(host, new Set(shell));
  const own = all.filter((name) => !there.has(name));
  const lists =
    /^(Dashboard|Customers|Plans|Products|Partners|Transactions|Outbox|Audit|Operations|Users|Stock)Page$/;
  const forms = /^(Account|Company|\w+Create|Partner)Page$/;
  const ofPage = lists.test(page[2] ?? '')
    ? bounds.list
    : forms.test(page[2] ?? '')
      ? bounds.form
      : bounds.page;
  const bound = page[1] === 'pages' ? ofPage : bounds.dialog;
  if (page[1] !== 'features') found.push({ what: page[2] ?? key, bytes: sum(own), bound });
}

const over = found.filter(({ bytes, bound }) => bytes > bound);
for (const { what, bytes, bound } of process.argv.includes('--all') ? found : over)
  console.log(`${what}: ${bytes.toFixed(1)} KB of ${bound}`);
if (over.length > 0) process.exit(1);
