import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { type LaunchOptions, test } from '@playwright/test';
import { budget } from './budget';
import { addressOf, at, signIn } from './developer';

const run = promisify(execFile);
const lighthouse = createRequire(
  path.join(import.meta.dirname, '..', '..', '.ci', 'tools', 'package.json'),
).resolve('lighthouse/cli/index.js');
const runs = 5;
const categories = ['performance', 'accessibility', 'best-practices'];

const pages = [
  { name: 'sign-in', address: '/sign-in', signedIn: false },
  { name: 'dashboard', address: '/', signedIn: true },
  { name: 'customers', address: '/customers', signedIn: true },
  { name: 'customer', address: '/customers/$id', signedIn: true },
];

test.setTimeout(900_000);

/** The report on an address. Now and then the browser's trace has no beginning, and Lighthouse asks to be run again. */
async function lighthouseOf(
  url: string,
  cookie: string | null,
  browser: LaunchOptions,
  tries = 3,
): Promise<string> {
  const args = [
    lighthouse,
    url,
    '--quiet',
    '--output=json',
    '--preset=desktop',
    `--only-categories=${categories.join()}`,
    `--chrome-flags=--headless=new ${(browser.args ?? []).join(' ')}`,
    ...(cookie === null ? [] : [`--extra-headers=${JSON.stringify({ cookie })}`]),
  ];
  const env = { ...process.env, CHROME_PATH: browser.executablePath };
  try {
    return (await run(process.execPath, args, { maxBuffer: 1 << 28, env })).stdout;
  } catch (error) {
    if (tries === 1 || !/NO_NAVSTART/.test(String(error))) throw error;
    return lighthouseOf(url, cookie, browser, tries - 1);
  }
}

for (const { name, address, signedIn } of pages) {
  test(`Lighthouse: ${name}`, async ({ page, baseURL, launchOptions }) => {
    await signIn(page, 'isp-one');
    const url = `${baseURL}${await addressOf(page, address)}`;
    const cookies = await page.context().cookies();
    const cookie = cookies.map((one) => `${one.name}=${one.value}`).join('; ');
    const scores: Record<string, number[]> = Object.fromEntries(categories.map((one) => [one, []]));
    for (let n = 0; n < runs; n++) {
      const stdout = await lighthouseOf(url, signedIn ? cookie : null, launchOptions);
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
