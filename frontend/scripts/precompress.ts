// Writes a Brotli and a gzip twin beside every compressible file of dist, so that the server never compresses.
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const compressible = new Set(['.js', '.css', '.svg', '.json', '.txt', '.webmanifest', '.ttf']);
const smallest = 1024;
const root = path.join(import.meta.dirname, '..', 'dist');

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

async function* walk(folder: string): AsyncGenerator<string> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(full);
    else yield full;
  }
}

let files = 0;
let before = 0;
let after = 0;
for await (const file of walk(root)) {
  // HTML is not compressed ahead: its nonce changes with every response.
  if (!compressible.has(path.extname(file)) || (await stat(file)).size < smallest) continue;
  const raw = await readFile(file);
  const [br, gz] = await Promise.all([
    toBrotli(raw, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: raw.length > 1_000_000 ? 9 : 11,
        [constants.BROTLI_PARAM_SIZE_HINT]: raw.length,
      },
    }),
    toGzip(raw, { level: 9 }),
  ]);
  await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
  files += 1;
  before += raw.length;
  after += br.length;
}
console.log(`${files} files, ${Math.round(before / 1024)} KiB, ${Math.round(after / 1024)} KiB as Brotli`);
