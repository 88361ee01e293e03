import { addresses, outside } from './addresses';
import { addressOf, signIn } from './developer';
import { expect, expectAccessible, test } from './fixtures';

const password = process.env.LMP_E2E_PASSWORD ?? 'for-demonstration-only';
const phone = { width: 390, height: 844 };

for (const { path } of addresses) {
  test(`${path} asks the graph once, fits a telephone and is accessible at both widths`, async ({ page }) => {
    const signedIn = await page.request.post('/auth/sign-in', {
      data: { accountName: 'distributor', password },
    });
    expect(signedIn.status()).toBe(204);
    const asked: string[] = [];
    page.on('request', (request) => {
      if (new URL(request.url()).pathname === '/graphql')
        asked.push(String(request.postDataJSON()?.operationName));
    });
    // What other journeys change would be asked for, too; see live.spec.ts.
    await page.route('**/events', (route) => route.fulfill({ status: 204 }));
    await page.goto(await addressOf(page, path));
    await expect(page.locator('h1')).toBeVisible({ timeout: 30_000 });
    await page.waitForLoadState('networkidle');
    expect(asked.filter((name) => !/^ShellQuery$|Mutation$/.test(name))).toHaveLength(1); // beside what a form tries
    await expectAccessible(page);
    await page.setViewportSize(phone);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);
    await expectAccessible(page);
  });
}

for (const path of outside) {
  test(`${path} fits a telephone and is accessible at both widths`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('h1')).toBeVisible({ timeout: 30_000 });
    await expectAccessible(page);
    await page.setViewportSize(phone);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);
    await expectAccessible(page);
  });
}

test('the palette and the menus of the frame are accessible at both widths', async ({ page }) => {
  await signIn(page, 'isp-one');
  await page.keyboard.press('Control+k');
  await page.getByRole('textbox', { name: 'Search or jump to' }).fill('cre');
  await expectAccessible(page);
  await page.setViewportSize(phone);
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Your account/ }).click();
  await expect(page.getByRole('menuitem', { name: 'Sign out' })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Open menu' }).click();
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeInViewport();
  await expectAccessible(page);
});
