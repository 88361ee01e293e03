import { signIn } from './developer';
import { expect, test } from './fixtures';

test('the playground opens on its examples and asks no stranger for anything', async ({ page }) => {
  await signIn(page, 'isp-one');
  await page.goto('/playground/');
  await expect(page.locator('.graphiql-query-editor .view-line').first()).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: /Try out a new customer/ }).click();
  await expect(page.getByRole('tab', { name: /TryCustomer/ })).toBeVisible();
});
