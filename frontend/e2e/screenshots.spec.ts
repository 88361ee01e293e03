import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { addresses, outside } from './addresses';
import { addressOf } from './developer';
import { firstSession, newUser } from './makers';

const folder = path.join(import.meta.dirname, '..', 'screenshots');

const looks = [
  { locale: 'en-US', schemes: ['light', 'dark'] },
  { locale: 'de-DE', schemes: ['light'] },
  { locale: 'es-ES', schemes: ['light'] },
  { locale: 'ja-JP', schemes: ['light'] },
] as const;
const sizes = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];

/** What a page shows only where the address says so. */
const tabs = [
  ...['unbundled', 'crossgrades', 'transactions', 'accounts', 'profile', 'timeline'].map(
    (tab) => `/customers/$id?tab=${tab}`,
  ),
  ...['grants', 'pool', 'accounts'].map((tab) => `/partners/$id?tab=${tab}`),
];

test.describe.configure({ timeout: 1_200_000 });

for (const { locale, schemes } of looks) {
  test.describe(locale, () => {
    test.use({ locale, contextOptions: { reducedMotion: 'reduce' } });

    test('every page', async ({ page, baseURL }) => {
      mkdirSync(folder, { recursive: true });
      const shoot = async (name: string) => {
        await expect(page.locator('h1')).toBeVisible({ timeout: 60_000 });
        await page.waitForLoadState('networkidle');
        for (const colorScheme of schemes) {
          await page.emulateMedia({ colorScheme });
          for (const size of sizes) {
            await page.setViewportSize(size);
            const look = colorScheme === 'dark' ? 'dark' : locale.slice(0, 2);
            await page.screenshot({
              path: path.join(folder, `${name}.${look}.${size.width}.png`),
              animations: 'disabled',
              caret: 'hide',
            });
          }
        }
      };

      for (const address of outside) {
        await page.goto(address);
        await shoot(nameOf(address));
      }
      await firstSession(page, await newUser(baseURL, 'distributor', 'ADMINISTRATOR', locale));
      // A page that hears of changes is never idle.
      await page.route('**/events', (route) => route.fulfill({ status: 204 }));
      for (const address of [...addresses.map((one) => one.path), ...tabs]) {
        await page.goto(await addressOf(page, address));
        await shoot(nameOf(address));
      }
    });
  });
}

function nameOf(address: string): string {
  return address === '/' ? 'dashboard' : address.slice(1).replace('$id', 'one').replace(/\W+/g, '-');
}

/** All pictures on one page: a row for each page of the console, a column for each look. */
test.afterAll(() => {
  const names = readdirSync(folder).filter((name) => name.endsWith('.png'));
  const pages = [...new Set(names.map((name) => name.split('.')[0] ?? ''))].sort();
  const rows = pages.map((page) => {
    const figures = names
      .filter((name) => name.startsWith(`${page}.`))
      .map((name) => `<a href="${name}"><img loading="lazy" height="360" src="${name}" alt="${name}"></a>`);
    return `<h2>${page}</h2><p>${figures.join('\n')}</p>`;
  });
  writeFileSync(
    path.join(folder, 'index.html'),
    `<!doctype html><meta charset="utf-8"><title>OpenLMP, page by page</title>
<style>body { font: 14px system-ui; } p { display: flex; gap: 8px; overflow-x: auto; }</style>
${rows.join('\n')}
`,
  );
});
