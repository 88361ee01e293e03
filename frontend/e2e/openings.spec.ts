import { expect, expectAccessible, test } from './fixtures';
import { openings } from './openings';

const password = process.env.LMP_E2E_PASSWORD ?? 'for-demonstration-only';
const phone = { width: 390, height: 844 };

for (const { name, address, open, typed } of openings) {
  test(`${name} is accessible at both widths once it is open, and the keyboard stays in it and gets out`, async ({
    page,
  }) => {
    const signedIn = await page.request.post('/auth/sign-in', {
      data: { accountName: 'distributor', password },
    });
    expect(signedIn.status()).toBe(204);
    // What other journeys change would be drawn under it; see live.spec.ts.
    await page.route('**/events', (route) => route.fulfill({ status: 204 }));
    const begin = async () => {
      await page.goto(await address(page));
      await expect(page.locator('h1')).toBeVisible({ timeout: 30_000 });
      await open(page, (english) => english);
    };
    await begin();
    await expectAccessible(page);

    const dialog = page.getByRole('dialog');
    if (await dialog.count()) {
      // The parts of a date field have the focus as the field, which :focus does not tell.
      const inside = () => dialog.evaluate((box) => box.contains(document.activeElement));
      await expect.poll(inside).toBe(true);
      for (let i = 0; i < 30; i++) {
        await page.keyboard.press('Tab');
        await expect.poll(inside).toBe(true);
      }
      await page.keyboard.press('Escape');
      if (typed) await dialog.getByRole('button', { name: 'Discard changes' }).click();
      await expect(dialog).toHaveCount(0);
      await expect(page.locator('body :focus')).toHaveCount(1);
      await begin();
    }

    await page.setViewportSize(phone);
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);
  });
}
