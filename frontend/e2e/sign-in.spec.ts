import { expect, expectAccessible, test } from './fixtures';

test('a page leads to the sign-in, which remembers it', async ({ page }) => {
  await page.goto('/customers?text=nord');
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  expect(new URL(page.url()).searchParams.get('next')).toBe('/customers?text=nord');
  await expectAccessible(page);
});

test('a wrong password is refused in words', async ({ page }) => {
  await page.goto('/sign-in');
  await page.getByLabel('Account name').fill('nobody-here');
  await page.getByLabel('Password', { exact: true }).fill('wrong');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await expectAccessible(page);
});

test('a forgotten password says the same for every account', async ({ page }) => {
  await page.goto('/sign-in');
  await page.getByRole('link', { name: 'Forgot your password?' }).click();
  // The page before has such a field, too.
  await expect(page.getByRole('heading', { name: 'Forgot your password?' })).toBeVisible();
  await page.getByLabel('Account name').fill('nobody-here');
  await page.getByRole('button', { name: 'Mail the link' }).click();
  await expect(page.getByRole('status')).toContainText('If there is such an account');
});

test('two passwords that differ are refused before they are sent', async ({ page }) => {
  await page.goto('/set-password?token=abc');
  await page.getByLabel('New password').fill('one long password');
  await page.getByLabel('The same again').fill('another long password');
  await page.getByRole('button', { name: 'Set password' }).click();
  await expect(page.getByText('The two passwords differ.')).toBeVisible();
  await expectAccessible(page);
});

test('a link that does not work asks for no password', async ({ page }) => {
  await page.goto('/set-password');
  await expect(page.getByRole('alert')).toContainText('not complete');
  await expect(page.getByLabel('New password')).toHaveCount(0);
  await page.goto('/set-password?token=abc');
  await page.getByLabel('New password').fill('one long password');
  await page.getByLabel('The same again').fill('one long password');
  await page.getByRole('button', { name: 'Set password' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.getByLabel('New password')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Ask for a new link' })).toBeVisible();
});

test('the sign-in fits a telephone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/sign-in');
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeInViewport();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
