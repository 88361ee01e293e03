import type { Page } from '@playwright/test';
import { signIn } from './developer';
import { expect, expectAccessible, test } from './fixtures';

/** How many rows a list says that it has. */
async function listed(page: Page): Promise<number> {
  const grid = page.getByRole('grid');
  await expect(grid).toBeVisible();
  return Number(await grid.getAttribute('aria-rowcount')) - 1;
}

const numberIn = (text: string | null) => Number((text ?? '').replaceAll(/\D/g, ''));

test('each number of the dashboard is that of the list that it opens', async ({ page }) => {
  await signIn(page, 'distributor');
  await expect(page.getByRole('heading', { name: 'Needs attention' })).toBeVisible();
  for (const name of [
    /^Enabled customers/,
    /^Active partners/,
    /^Enabled service plans/,
    /plans? ends? within 30 days/,
  ]) {
    const link = page.getByRole('main').getByRole('link', { name });
    const count = numberIn(((await link.textContent()) ?? '').replace(/within 30 days/, ''));
    await link.click();
    expect([String(name), await listed(page)]).toEqual([String(name), count]);
    await page.goBack();
    await expect(page.getByRole('heading', { name: 'Needs attention' })).toBeVisible();
  }

  // A week of the chart, by its table: the number of each kind opens the plans of that week.
  const chart = page
    .getByRole('region')
    .or(page.locator('section'))
    .filter({ hasText: 'Expiring in the next 13 weeks' })
    .last();
  await chart.getByRole('button', { name: 'Show as table' }).click();
  const week = chart.getByRole('table').getByRole('link').first();
  const count = numberIn(await week.textContent());
  await week.click();
  await expect(page).toHaveURL(/\/renewals\?from=.*renewal=/);
  expect(await listed(page)).toBe(count);
  await page.goBack();

  // What is in use now opens the customers who have it.
  const units = page.locator('section').filter({ hasText: 'Units in use over time' }).last();
  await units.getByRole('button', { name: 'Show as table' }).click();
  await expect(units.getByRole('row')).toHaveCount(14);
  await units
    .getByRole('link', { name: /^Now, / })
    .first()
    .click();
  await expect(page).toHaveURL(/\/customers\?product=.*licenseStatus=GRACE/);
  expect(await listed(page)).toBeGreaterThan(0);
  await page.goBack();

  // The pools of partners.
  const pool = page.getByRole('link', { name: /, (Enough|Low|None left): / }).first();
  const partners = numberIn(await pool.textContent());
  await pool.click();
  await expect(page).toHaveURL(/poolLevel=/);
  expect(await listed(page)).toBe(partners);
});

test('whoever arranges the dashboard finds it so again, and can have it back', async ({ page }) => {
  // Somebody whose dashboard no other journey looks at.
  await signIn(page, 'msp-two');
  const heads = () => page.locator('main h2').allTextContents();
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Customer license status' })).toBeVisible();
  const before = await heads();
  const arrange = page.getByRole('button', { name: 'Arrange' });
  await arrange.click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await expectAccessible(page);
  // With the keyboard alone: up to the front, and one hidden.
  const up = dialog.getByRole('button', { name: 'Move Customer license status up' });
  for (let i = 0; i < 5; i++) {
    await up.focus();
    await page.keyboard.press('Enter');
  }
  await dialog.getByRole('checkbox', { name: 'Needs attention' }).focus();
  await page.keyboard.press('Space');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Needs attention' })).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Customer license status' })).toBeVisible();
  const arranged = await heads();
  expect(arranged[0]).toBe('Customer license status');
  expect(arranged).not.toContain('Needs attention');

  await arrange.click();
  await dialog.getByRole('button', { name: 'Reset to default' }).click();
  await expect(page.getByRole('heading', { name: 'Needs attention' })).toBeVisible();
  expect(await heads()).toEqual(before);
});

test('a customer sees what is its own, without partners, plans and search', async ({ page }) => {
  await signIn(page, 'customer-one');
  await expect(page.getByRole('heading', { name: 'Customer license status' })).toBeVisible();
  await expect(page.getByText('Active partners')).toHaveCount(0);
  await expect(page.getByRole('search')).toHaveCount(0);
  await expectAccessible(page);
});
