import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { addresses, outside } from './addresses';
import { addressOf } from './developer';
import { firstSession, newUser } from './makers';
import { openings } from './openings';
import { wordsOf } from './words';

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
] as const;

/** What a page shows only where the address says so. */
const tabs = [
  ...['unbundled', 'crossgrades', 'transactions', 'accounts', 'profile', 'timeline'].map(
    (tab) => `/customers/$id?tab=${tab}`,
  ),
  ...['grants', 'pool', 'accounts'].map((tab) => `/partners/$id?tab=${tab}`),
];

/** No picture is longer; what is cut is a list that repeats itself. */
const tallest = 6000;

test.describe.configure({ timeout: 2_400_000 });

for (const { locale, schemes } of looks) {
  test.describe(locale, () => {
    test.use({ locale, actionTimeout: 30_000, contextOptions: { reducedMotion: 'reduce' } });

    test('every page', async ({ page, baseURL }) => {
      mkdirSync(folder, { recursive: true });
      const say = wordsOf(locale);
      const arrived = () => expect(page.locator('h1')).toBeVisible({ timeout: 60_000 });
      const shoot = async (name: string) => {
        await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
        await page.waitForLoadState('networkidle');
        for (const colorScheme of schemes) {
          await page.emulateMedia({ colorScheme });
          for (const size of sizes) {
            await page.setViewportSize(size);
            await showWhole(page);
            const look = colorScheme === 'dark' ? 'dark' : locale.slice(0, 2);
            await page.screenshot({
              path: path.join(folder, `${name}.${look}.${size.width}.png`),
              animations: 'disabled',
              caret: 'hide',
            });
          }
        }
        await page.setViewportSize(sizes[0]);
      };

      for (const address of outside) {
        await page.goto(address);
        await arrived();
        await shoot(nameOf(address));
      }
      await firstSession(page, await newUser(baseURL, 'distributor', 'ADMINISTRATOR', locale));
      // A page that hears of changes is never idle.
      await page.route('**/events', (route) => route.fulfill({ status: 204 }));
      for (const address of [...addresses.map((one) => one.path), ...tabs]) {
        await page.goto(await addressOf(page, address));
        await arrived();
        await shoot(nameOf(address));
      }
      for (const { name, address, open } of openings) {
        await page.goto(await address(page));
        await arrived();
        await open(page, say);
        await shoot(`open-${name}`);
      }
      await page.goto('/playground/');
      await expect(page.locator('.graphiql-query-editor .view-lines')).toBeVisible({ timeout: 60_000 });
      await shoot('playground');
    });
  });
}

/**
 * Makes the window so high that all of the page, the dialog or the panel is in it. A list of rows scrolls in itself and
 * stays as it is.
 */
async function showWhole(page: Page) {
  const { width, height } = page.viewportSize() ?? sizes[0];
  const hidden = await page.evaluate(async () => {
    // What is drawn anew for another width is there a frame later.
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    const dialog = document.querySelector('[role=dialog][aria-modal=true]');
    return Math.max(
      ...[...document.querySelectorAll('*')]
        .filter((box) => /auto|scroll/.test(getComputedStyle(box).overflowY))
        .filter((box) => !dialog || dialog.contains(box))
        // The menu of a narrow screen waits beside it.
        .filter((box) => box.checkVisibility({ visibilityProperty: true }))
        .filter((box) => box.getBoundingClientRect().right > 0)
        .filter((box) => !box.closest('[role=grid], [role=listbox], textarea, .monaco-editor'))
        .map((box) => box.scrollHeight - box.clientHeight),
      0,
    );
  });
  if (hidden === 0 || height >= tallest) return;
  await page.setViewportSize({ width, height: Math.min(height + hidden, tallest) });
  // A dialog takes only a part of what the window gains.
  await showWhole(page);
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
