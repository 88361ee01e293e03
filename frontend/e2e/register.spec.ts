import { readFile } from 'node:fs/promises';
import type { Browser, Page } from '@playwright/test';
import { signIn, unique } from './developer';
import { expect, expectAccessible, test } from './fixtures';
import { Mailbox } from './mailbox';

// Both journeys take the mails of the one server.
test.describe.configure({ mode: 'serial' });

const passphrase = 'a passphrase of the journey';

/** A stranger's browser, which knows no session. */
async function stranger(browser: Browser, baseURL: string | undefined): Promise<Page> {
  return (await browser.newContext({ baseURL, viewport: { width: 390, height: 844 } })).newPage();
}

async function fillIn(page: Page, account: string) {
  await page.getByLabel('Company').fill(`Fresh Fish ${account}`);
  await page.getByLabel('City').fill('Cork');
  await page.getByLabel('State').fill('Munster');
  await page.getByLabel('First name').fill('Una');
  await page.getByLabel('Last name').fill('Byrne');
  await page.getByLabel('Email address').fill(`${account}@fresh.example`);
  await page.getByLabel('Account name').fill(account);
}

/** Follows the links of the mails: confirms, sets the password, signs in. */
async function complete(page: Page, mailbox: Mailbox, account: string) {
  const email = `${account}@fresh.example`;
  await expect(page.getByRole('heading', { name: 'Look in your mail' })).toBeVisible();
  const linked = async (kind: RegExp) => {
    await expect.poll(() => mailbox.link(email, kind), { timeout: 60_000 }).toBeTruthy();
    return mailbox.link(email, kind) ?? '';
  };
  await page.goto(await linked(/http:\S+\/confirm\?token=[\w-]+/));
  await expectAccessible(page);
  await expect(page.getByText(`Fresh Fish ${account}`)).toBeVisible();
  await page.getByRole('button', { name: 'Confirm' }).click();
  await expect(page.getByRole('heading', { name: 'Your registration is complete' })).toBeVisible();
  await page.goto(await linked(/http:\S+\/set-password\?token=[\w-]+(&channel=[\w-]+)?/));
  await page.getByLabel('New password').fill(passphrase);
  await page.getByLabel('The same again').fill(passphrase);
  await page.getByRole('button', { name: 'Set password' }).click();
  await page.getByRole('link', { name: 'Sign in' }).click();
  await page.getByLabel('Account name').fill(account);
  await page.getByLabel('Password', { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

test('a key is generated, downloaded, and registered by a stranger', async ({ page, browser, baseURL }) => {
  const mailbox = await Mailbox.open();
  const account = unique('rk');
  await signIn(page, 'isp-one');
  await page.getByRole('link', { name: 'Registration keys' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Registration keys' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('main').getByRole('button', { name: 'Generate keys' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Service plan').fill('Hosted');
  await page.getByRole('option', { name: 'Hosted Email Security Annual' }).first().click();
  await dialog.getByLabel('How many keys').fill('2');
  await dialog.getByLabel('Units per license').fill('5');
  await dialog.getByLabel('Note').fill(account);
  await dialog.getByRole('button', { name: 'Generate keys' }).click();
  const downloading = page.waitForEvent('download');
  await dialog.getByRole('link', { name: 'Download CSV' }).click();
  const file = await readFile(await (await downloading).path(), 'utf8');
  const keys = [...file.matchAll(/^([0-9A-Z]{2}(?:-[0-9A-Z]{4}){4}),Available/gm)].map(
    (found) => found[1] ?? '',
  );
  expect(keys).toHaveLength(2);

  const visitor = await stranger(browser, baseURL);
  await visitor.goto('/register');
  await expectAccessible(visitor);
  await visitor.getByLabel('Registration key').fill((keys[0] ?? '').toLowerCase().replaceAll('-', ' '));
  await visitor.getByRole('button', { name: 'Continue' }).click();
  await expect(visitor.getByRole('heading', { level: 1, name: /^Register with / })).toBeVisible();
  await expectAccessible(visitor);
  await fillIn(visitor, account);
  await visitor.getByRole('button', { name: 'Register' }).click();
  await complete(visitor, mailbox, account);
  await expect(visitor.getByText(/Hosted/).first()).toBeVisible();

  await dialog.getByRole('link', { name: 'Show them' }).click();
  await expect(page.getByRole('link', { name: `Fresh Fish ${account}` })).toBeVisible();
  // Until its batch has come, the list behind shows the keys of all batches.
  const free = page.getByRole('row', { name: /Available/ });
  await expect(free).toHaveCount(1);
  await free.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Void', exact: true }).click();
  const sure = page.getByRole('dialog');
  await sure.getByLabel('Type 1 to confirm').fill('1');
  await sure.getByRole('button', { name: 'Void', exact: true }).click();
  await expect(page.getByRole('row', { name: /Voided/ })).toBeVisible();
  mailbox.close();
});

test('a prospect asks for a trial by its form', async ({ page, browser, baseURL }) => {
  const mailbox = await Mailbox.open();
  const account = unique('try');
  await signIn(page, 'isp-one');
  await page.goto('/plans?version=TRIAL');
  await page.getByRole('main').locator('[data-row-link]').first().click();
  await page.getByRole('button', { name: 'Edit' }).click();
  await page.getByLabel('Offer a form where prospects ask for the trial').check();
  await page.getByLabel('Units per prospect').fill('3');
  await page.getByRole('button', { name: 'Save' }).click();
  const address = await page.getByText(/\/trial\/[\w-]{22}/).textContent();

  const prospect = await stranger(browser, baseURL);
  await prospect.goto(address ?? '');
  await expect(prospect.getByRole('heading', { level: 1, name: /^Try it with / })).toBeVisible();
  await expectAccessible(prospect);
  await fillIn(prospect, account);
  await prospect.getByRole('button', { name: 'Ask for the trial' }).click();
  await complete(prospect, mailbox, account);
  mailbox.close();
});
