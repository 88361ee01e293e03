import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

const password = process.env.LMP_E2E_PASSWORD ?? 'for-demonstration-only';

async function signIn(page: Page, next: string) {
  const answer = await page.request.post('/auth/sign-in', { data: { accountName: 'distributor', password } });
  expect(answer.status()).toBe(204);
  await page.goto(next);
  await expect(page.locator('h1')).toBeVisible({ timeout: 30_000 });
}

/** The texts of dates that their cell cuts off. */
function cutDates(page: Page) {
  return page
    .locator('[role="gridcell"]:has(time):visible')
    .evaluateAll((cells) =>
      cells.flatMap((cell) => (cell.scrollWidth > cell.clientWidth ? [cell.textContent] : [])),
    );
}

/** How many lines of text an element takes. */
function linesOf(element: Element) {
  const range = document.createRange();
  range.selectNodeContents(element);
  let lines = 0;
  let end = Number.NEGATIVE_INFINITY;
  for (const { top, bottom } of range.getClientRects()) {
    if (top >= end) lines++;
    end = Math.max(end, bottom);
  }
  return lines;
}

test('no date is cut off in the lists of what happened', async ({ page }) => {
  await signIn(page, '/transactions');
  await expect(page.getByRole('row').nth(1)).toBeVisible();
  expect(await cutDates(page)).toEqual([]);
  await page.goto('/outbox');
  await expect(page.getByRole('row').nth(1)).toBeVisible();
  expect(await cutDates(page)).toEqual([]);
});

test('the transactions of a customer break no name and no number', async ({ page }) => {
  await signIn(page, '/customers');
  await page.getByRole('grid').getByRole('link').first().click();
  await page.getByRole('tab', { name: 'Transactions' }).click();
  const rows = page.getByRole('table', { name: 'Transactions' }).getByRole('row');
  await expect(rows.nth(1)).toBeVisible();
  for (const cell of ['Units', 'By', 'Recorded', 'Effective', 'Expiration']) {
    const value = rows.nth(1).locator(`td[data-label="${cell}"] > div`);
    expect(await value.evaluate(linesOf), cell).toBe(1);
  }
});

test('a telephone shows the name of a customer in full, its tabs in one line and what its lines are about', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await signIn(page, '/customers');
  await page.getByRole('grid').getByRole('link').first().click();
  await page.getByRole('tab', { name: 'Transactions' }).click();
  const assign = page.getByRole('button', { name: 'Assign Individual Service Plan' });
  const heading = page.getByRole('heading', { level: 1 });
  const [button, title] = [await assign.boundingBox(), await heading.boundingBox()];
  expect(button?.x).toBeGreaterThanOrEqual((title?.x ?? 0) + (title?.width ?? 0)); // beside it, never over it
  expect((button?.x ?? 0) + (button?.width ?? 0)).toBeLessThanOrEqual(390);
  expect(await heading.evaluate((name) => name.scrollWidth - name.clientWidth)).toBe(0);

  await page.setViewportSize({ width: 320, height: 700 });
  const tabs = await page.getByRole('tab').all();
  const tops = await Promise.all(tabs.map(async (tab) => (await tab.boundingBox())?.y));
  expect(new Set(tops).size).toBe(1);
  await expect(page.getByRole('tab', { name: 'Transactions' })).toBeInViewport();

  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/transactions');
  const line = page.getByRole('row').nth(1);
  await expect(line.locator('[data-card="foot"]')).toBeVisible();
  await expect(line.getByRole('gridcell')).toHaveCount(5);
  expect(await cutDates(page)).toEqual([]);
  await page.goto('/audit');
  await expect(page.getByRole('row').nth(1).locator('[data-card="foot"]')).not.toBeEmpty();
});

test('a new plan names its product in full', async ({ page }) => {
  await signIn(page, '/plans/new');
  const product = page.getByRole('combobox', { name: 'Product' });
  await product.click();
  await page.getByRole('option', { name: 'Worry-Free Business Security Standard' }).click();
  await expect(product).toHaveValue('Worry-Free Business Security Standard');
  expect(await product.evaluate((input) => input.scrollWidth - input.clientWidth)).toBe(0);
});

test('the focus goes to the heading of a new page, and on the way back to the row that was left', async ({
  page,
}) => {
  await signIn(page, '/customers');
  const grid = page.getByRole('grid');
  await expect(grid.getByRole('row').nth(3)).toBeVisible();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  const row = grid.locator('[data-active]');
  const name = (await row.getByRole('link').textContent()) ?? '';
  await page.keyboard.press('Enter');
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText(name);
  await expect(heading).toBeFocused();

  await page.goBack();
  await expect(row.getByRole('link')).toHaveText(name);
  await expect(grid).toBeFocused();
  await expect(grid).toHaveAttribute('aria-activedescendant', (await row.getAttribute('id')) ?? '');

  await page.getByRole('link', { name: 'Service plans' }).click();
  await expect(heading).toHaveText('Service plans');
  await expect(heading).toBeFocused();
  await page
    .getByRole('link', { name: 'Create Service Plan' })
    .or(page.getByRole('button', { name: 'Create Service Plan' }))
    .first()
    .click();
  await expect(page.getByRole('textbox', { name: 'Service plan name' })).toBeFocused();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('textbox', { name: 'Service plan name' })).toBeFocused();
});

test('the keys of a page work as soon as it is there', async ({ page }) => {
  await signIn(page, '/customers');
  const grid = page.getByRole('grid');
  const rows = grid.getByRole('row');
  await expect(rows.nth(3)).toBeVisible();
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await expect(rows.nth(1).getByRole('checkbox')).toBeChecked();
  await rows.nth(3).getByRole('checkbox').click();
  await page.keyboard.press('k');
  await page.keyboard.press('x');
  await expect(rows.nth(2).getByRole('checkbox')).toBeChecked();

  await page.keyboard.press('?');
  const help = page.getByRole('dialog');
  await expect(help.getByRole('row', { name: 'Create Customer C' })).toBeVisible();
  await expect(help.getByRole('row', { name: 'Next and previous row J K' })).toBeVisible();
  await expect(help.getByRole('row', { name: 'Previous and next tab' })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(help).toHaveCount(0);
  await page.keyboard.press('c');
  await expect(page.getByRole('heading', { level: 1, name: 'Specify Account Information' })).toBeVisible();

  await page.goBack();
  await rows.nth(1).getByRole('link').click();
  const tabs = page.getByRole('tab');
  await expect(tabs.first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press(']');
  await expect(tabs.nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('[');
  await expect(tabs.first()).toHaveAttribute('aria-selected', 'true');
});
