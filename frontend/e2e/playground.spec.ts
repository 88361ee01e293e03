import type { Page } from '@playwright/test';
import { at, signIn } from './developer';
import { expect, test } from './fixtures';

const editor = '.graphiql-query-editor .view-line';

test('the playground opens on its examples and asks no stranger for anything', async ({ page }) => {
  await signIn(page, 'isp-one');
  await page.goto('/playground/');
  await expect(page.locator(editor).first()).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: /Try out a new customer/ }).click();
  await expect(page.getByRole('tab', { name: /TryCustomer/ })).toBeVisible();
});

/** Runs what the playground was opened with, and answers the data. */
async function run(playground: Page, operation: string): Promise<unknown> {
  await expect(playground.getByRole('tab', { name: operation })).toBeVisible({ timeout: 60_000 });
  await expect(playground.locator(editor).first()).toBeVisible({ timeout: 60_000 });
  const answered = playground.waitForResponse(
    (response) => response.request().postDataJSON()?.operationName === operation,
  );
  await playground.getByRole('button', { name: /^Execute query/ }).click();
  const answer: unknown = await (await answered).json();
  expect(at(answer, 'errors')).toBeUndefined();
  return at(answer, 'data');
}

test('the query behind a page opens in the playground and answers there what the page shows', async ({
  page,
  context,
}) => {
  await signIn(page, 'isp-one');
  await page.goto('/customers?status=DISABLED');
  const first = page.getByRole('grid').getByRole('link').first();
  await expect(first).toBeVisible();
  const company = await first.textContent();
  const opened = context.waitForEvent('page');
  await page.getByRole('button', { name: /^Your account/ }).click();
  await page.getByRole('menuitem', { name: 'Show the query behind this page' }).click();
  const list = await run(await opened, 'CustomersPageQuery');
  expect(at(list, 'customers', 'edges', 0, 'node', 'company')).toBe(company);

  await page.goto('/products');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const again = context.waitForEvent('page');
  await page.keyboard.press('Control+k');
  await page.getByRole('textbox', { name: 'Search or jump to' }).fill('query behind');
  await page.keyboard.press('Enter');
  const products = await run(await again, 'ProductsPageQuery');
  expect(at(products, 'products', 'edges', 0, 'node', 'id')).toMatch(/^prd_/);
});
