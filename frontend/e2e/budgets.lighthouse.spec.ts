import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { test } from '@playwright/test';
import { budget } from './budget';
import { addressOf, at, signIn } from './developer';

const run = promisify(execFile);
const lighthouse = createRequire(
  path.join(import.meta.dirname, '..', '..', '.ci', 'tools', 'package.json'),
).resolve('lighthouse/cli/index.js');
const runs = 5;

const pages = [
  { name: 'sign-in', address: '/sign-in', signedIn: false },
  { name: 'dashboard', address: '/', signedIn: true },
  { name: 'customers', address: '/customers', signedIn: true },
  { name: 'customer', address: '/customers/$id', signedIn: true },
];

test.setTimeout(900_000);

for (const { name, address, signedIn } of pages) {
  test(`Lighthouse: ${name}`, async ({ page, baseURL, launchOptions }) => {
    await signIn(page, 'isp-one');
    const url = `${baseURL}${await addressOf(page, address)}`;
    const cookies = await page.context().cookies();
    const cookie = cookies.map((one) => `${one.name}=${one.value}`).join('; ');
    const scores: Record<string, number[]> = { performance: [], accessibility: [], 'best-practices': [] };
    for (let n = 0; n < runs; n++) {
      const { stdout } = await run(
        process.execPath,
        [
          lighthouse,
          url,
          '--quiet',
          '--output=json',
          '--preset=desktop',
          `--only-categories=${Object.keys(scores).join()}`,
          `--chrome-flags=--headless=new ${(launchOptions.args ?? []).join(' ')}`,
          ...(signedIn ? [`--extra-headers=${JSON.stringify({ cookie })}`] : []),
        ],
        { maxBuffer: 1 << 28, env: { ...process.env, CHROME_PATH: launchOptions.executablePath } },
      );
      const report: unknown = JSON.parse(stdout);
      for (const [category, found] of Object.entries(scores))
        found.push(Number(at(report, 'categories', category, 'score')) * 100);
    }
    const middle = (found: number[]) => found.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
    for (const [category, found] of Object.entries(scores))
      budget(
        `Lighthouse, ${name}, ${category}: points lost`,
        100 - middle(found),
        category === 'performance' ? 5 : 0,
        'points',
      );
  });
}
