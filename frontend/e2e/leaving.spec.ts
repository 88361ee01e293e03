import type { Page } from '@playwright/test';
import { developer, signIn } from './developer';
import { expect, test } from './fixtures';
import { newCustomer } from './makers';

/** The browser asks before it takes the page away, and is told to stay. */
async function stays(page: Page, taken: () => Promise<unknown>) {
  const asked = page.waitForEvent('dialog');
  await taken();
  const question = await asked;
  expect(question.type()).toBe('beforeunload');
  await question.dismiss();
}

/** Neither Back, nor reloading, nor closing the tab takes away what was typed without a question. */
async function keepsWhatWasTyped(page: Page, typed: () => Promise<void>) {
  await stays(page, () => page.evaluate(() => setTimeout(() => window.location.reload())));
  await typed();
  await stays(page, () => page.close({ runBeforeUnload: true }));
  await typed();
  await page.evaluate(() => window.history.back());
  await page.getByRole('dialog').getByRole('button', { name: 'Go on editing' }).click();
  await typed();
  await page.evaluate(() => window.history.back());
  await page.getByRole('dialog').getByRole('button', { name: 'Discard changes' }).click();
}

test('what was typed into a form is not lost by Back, by reloading or by closing', async ({
  page,
  baseURL,
}) => {
  await signIn(page, 'msp-one');
  const { id } = await newCustomer(await developer(page, baseURL ?? ''));
  await page.goto(`/customers/${id}`);
  await page.getByRole('tab', { name: 'Profile' }).click();
  const city = page.getByLabel('City');
  await city.fill('Lübeck');
  await keepsWhatWasTyped(page, () => expect(city).toHaveValue('Lübeck'));
  await expect(page.getByRole('tab', { name: 'Licenses', selected: true })).toBeVisible();
});

test('what was typed into a dialog is not lost either, and who types nothing is not asked', async ({
  page,
}) => {
  await signIn(page, 'msp-one');
  const heading = page.getByRole('heading', { level: 1 });
  const name = page.getByRole('textbox', { name: 'Account name' });
  await page.getByRole('link', { name: 'Customers', exact: true }).click();
  await expect(heading).toHaveText('Customers');
  await page.getByRole('link', { name: 'Users', exact: true }).click();
  await page.getByRole('button', { name: 'Create user' }).click();
  await expect(name).toBeFocused();
  await page.goBack();
  await expect(heading).toHaveText('Customers');

  await page.goForward();
  await page.getByRole('button', { name: 'Create user' }).click();
  await name.fill('ada');
  await keepsWhatWasTyped(page, () => expect(name).toHaveValue('ada'));
  await expect(heading).toHaveText('Customers');
});

test('a dialog begins at its first field, and one without fields at its title', async ({ page, baseURL }) => {
  await signIn(page, 'msp-one');
  const { id } = await newCustomer(await developer(page, baseURL ?? ''));
  await page.goto(`/customers/${id}`);
  await page.getByRole('button', { name: 'Assign Individual Service Plan' }).first().click();
  await expect(page.getByRole('combobox', { name: 'Service plan' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('?');
  await expect(page.getByRole('heading', { name: 'Keyboard shortcuts' })).toBeFocused();
});
