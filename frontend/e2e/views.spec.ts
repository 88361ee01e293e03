import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { type Ask, at, developer, signIn, unique } from './developer';
import { expect, expectAccessible, test } from './fixtures';

// Long ones, and each step waits for a list: a busy machine needs more than the usual bound.
test.setTimeout(360_000);

const passphrase = 'a bicycle on the north shore';

/** A new colleague of the signed-in user, signed in on a page of its own. */
async function colleague(ask: Ask, page: Page, role: string) {
  const account = unique('col').slice(0, 25);
  const made = await ask(
    `mutation($input: UserCreateInput!) { userCreate(input: $input) { user { id } userErrors { message path } } }`,
    {
      input: {
        accountName: account,
        role,
        firstName: 'Ada',
        lastName: 'Lund',
        email: `${account}@example.com`,
      },
    },
  );
  expect(at(made, 'userCreate', 'user'), JSON.stringify(made)).toBeTruthy();
  const link = execFileSync(path.join('..', 'bin', 'lmp'), ['user', 'link', account], { encoding: 'utf8' });
  await page.goto(link.split('\n')[0] ?? '');
  await page.getByLabel('New password').fill(passphrase);
  await page.getByLabel('The same again').fill(passphrase);
  await page.getByRole('button', { name: 'Set password' }).click();
  await page.getByRole('link', { name: 'Sign in' }).click();
  await page.getByLabel('Account name').fill(account);
  await page.getByLabel('Password', { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
}

const views = (page: Page) => page.getByRole('main').getByRole('button', { name: /^View/ });

async function choose(page: Page, item: string | RegExp) {
  const entry = page.getByRole('menuitem', { name: item });
  // The focus goes to the heading of a page that has just come, which closes a menu.
  await expect(async () => {
    await views(page).click();
    await expect(entry).toBeVisible({ timeout: 2000 });
  }).toPass();
  await entry.click();
}

test('a list is saved as a view, opens first, is shared, copied and deleted', async ({
  page,
  baseURL,
  browser,
}) => {
  await signIn(page, 'msp-one');
  const ask = await developer(page, baseURL ?? '');
  // Somebody of their own: what opens first for msp-one is left to the other journeys.
  await page.context().clearCookies();
  await colleague(ask, page, 'ADMINISTRATOR');
  const name = unique('Yearly');
  await page.getByRole('link', { name: 'Customers' }).first().click();
  await page.getByRole('button', { name: 'Subscription' }).click();
  await page.getByLabel('Annual license').click();
  await expect(page).toHaveURL(/subscription=ANNUAL/);

  // With the keyboard alone.
  await views(page).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Save as a view…' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.type(name);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: `View ${name}` })).toBeVisible();
  await expect(page).toHaveURL(/subscription=ANNUAL.*view=view_/);
  const saved = page.url();

  // It opens by itself, and the way back is the page before.
  await page.getByRole('link', { name: 'Dashboard' }).click();
  await expect(page).toHaveURL(/:\d+\/$/);
  await page.getByRole('link', { name: 'Customers' }).first().click();
  await expect(page).toHaveURL(saved);
  await page.goBack();
  await expect(page).toHaveURL(/:\d+\/$/);
  await page.goForward();
  await expect(page.getByRole('button', { name: `View ${name}` })).toBeVisible();

  // A link with filters is the link, and the list without any can still be had.
  await page.goto('/customers?text=a');
  await expect(views(page)).toHaveText('Views');
  await choose(page, 'Without filters');
  await expect(page).toHaveURL(/\/customers\?view=all$/);

  // What is changed is said, and saved when that is wanted.
  await choose(page, name);
  await page.getByRole('button', { name: 'Units', exact: true }).click();
  await page.getByLabel('Exceeds allocation').click();
  await expect(views(page)).toContainText('changed');
  await choose(page, `Update ${name}`);
  await expect(views(page)).not.toContainText('changed');
  await page.reload();
  await expect(page).toHaveURL(/exceedsAllocation=true/);
  await views(page).click();
  await expectAccessible(page);
  await page.keyboard.press('Escape');

  // A colleague uses and copies it, and cannot change it.
  const other = await browser.newContext({ baseURL: baseURL ?? '' });
  const desk = await other.newPage();
  await colleague(ask, desk, 'LICENSE_MANAGER');
  await desk.goto('/customers');
  await expect(views(desk)).toHaveText('Views');
  await choose(desk, new RegExp(name));
  await expect(desk).toHaveURL(/exceedsAllocation=true/);
  await views(desk).click();
  await expect(desk.getByRole('menuitem', { name: /Delete|Update|Name, share/ })).toHaveCount(0);
  await desk.getByRole('menuitem', { name: 'Save a copy…' }).click();
  await desk.getByRole('button', { name: 'Save view' }).click();
  await views(desk).click();
  await expect(desk.getByRole('menuitem', { name: `Delete ${name}…` })).toBeVisible();
  await other.close();

  // It goes after a question; what it showed stays.
  await choose(page, `Delete ${name}…`);
  await page.getByRole('button', { name: 'Delete view' }).click();
  await expect(views(page)).toHaveText('Views');
  await expect(page.getByRole('button', { name: 'Exceeds allocation' })).toBeVisible();
});

test('columns are chosen, kept by the browser and by the view, and taken away as they are shown', async ({
  page,
}) => {
  await signIn(page, 'msp-one');
  await page.goto('/customers?status=ENABLED');
  const heads = () => page.getByRole('columnheader').allTextContents();
  await expect(page.getByRole('columnheader', { name: 'Subscription' })).toBeVisible();

  // With the keyboard.
  await page.getByRole('button', { name: 'Columns' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('checkbox', { name: 'Subscription' }).press('Space');
  await expect(page.getByRole('columnheader', { name: 'Subscription' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Earlier: City' }).press('Enter');
  await expect
    .poll(heads)
    .toEqual(['', 'Company', 'Licenses', 'Service plan', 'Units used', 'City', 'Next expiry', '']);
  const city = page.getByRole('columnheader', { name: 'City' });
  const wide = (await city.boundingBox())?.width ?? 0;
  await page.getByRole('button', { name: 'Wider: City' }).press('Enter');
  await expect
    .poll(async () => Math.round((await city.boundingBox())?.width ?? 0))
    .toBe(Math.round(wide) + 24);
  await expectAccessible(page);
  await page.keyboard.press('Escape');

  // With the pointer, at the edge of the heading.
  const box = await city.boundingBox();
  if (!box) throw new Error('no heading');
  await page.mouse.move(box.x + box.width - 3, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width + 57, box.y + box.height / 2, { steps: 4 });
  await page.mouse.up();
  await expect
    .poll(async () => Math.round((await city.boundingBox())?.width ?? 0))
    .toBe(Math.round(box.width) + 60);

  // This browser keeps them for the list; a view keeps them for itself.
  await page.reload();
  await expect(city).toBeVisible();
  expect(await heads()).toEqual([
    '',
    'Company',
    'Licenses',
    'Service plan',
    'Units used',
    'City',
    'Next expiry',
    '',
  ]);
  const name = unique('Narrow');
  await choose(page, 'Save as a view…');
  await page.getByRole('textbox', { name: 'Name' }).fill(name);
  await page.getByRole('button', { name: 'Save view' }).click();
  await expect(page.getByRole('button', { name: `View ${name}` })).toBeVisible();
  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('button', { name: 'As they were' }).click();
  await page.keyboard.press('Escape');
  await expect(views(page)).toContainText('changed');
  await expect(page.getByRole('columnheader', { name: 'Subscription' })).toBeVisible();
  await views(page).click();
  await page.getByRole('menuitem', { name, exact: true }).click();
  await expect(page.getByRole('columnheader', { name: 'Subscription' })).toHaveCount(0);
  await expect(views(page)).not.toContainText('changed');

  // The file has what is shown.
  await page.goto('/customers?status=ENABLED');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const csv = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'CSV' }).first().click();
  const text = await readFile(await (await csv).path(), 'utf8');
  expect(text.split('\r\n')[0]).toContain(
    'Company,Customer status,License state,Service plans,Units provisioned,Units used,City,State,Country,Next expiry',
  );
  await choose(page, new RegExp(name));
  await choose(page, `Delete ${name}…`);
  await page.getByRole('button', { name: 'Delete view' }).click();
  await expect(views(page)).toHaveText('Views');
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(page.getByText('Undone')).toBeVisible();
  await choose(page, name);
  await expect(views(page)).toContainText(name);
});
