import type { Page } from '@playwright/test';
import { at, developer, signIn, unique } from './developer';
import { expect, expectAccessible, test } from './fixtures';
import { firstSession, newCustomer, newPartner } from './makers';

/** A PNG of 60 × 20 pixels. */
const logo = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAADwAAAAUCAIAAABeYcl+AAAALElEQVR42u3OMQ0AAAgDsAlDFP6vqeAgaVIBTXb+kZaWlpaWlpaWlpaWlr5Qs2AmbgkuGMQAAAAASUVORK5CYII=',
  'base64',
);

test('a partner gives its console a title, a color and a logo, and takes them back', async ({
  page,
  baseURL,
}) => {
  await signIn(page, 'msp-two');
  const title = unique('Orbit');
  await page.getByRole('link', { name: 'Branding' }).click();
  await expect(page).toHaveTitle('Branding · OpenLMP');
  await page.getByLabel('Console title').fill(title);
  await page.getByLabel('Accent color').fill('#ffd400');
  const correction = page.getByText(/White text on #ffd400 has a contrast of 1.4 : 1, and at least 4.5 : 1/);
  await expect(correction).toContainText(/The preview is drawn in #[0-9a-f]{6}/);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText(/The nearest color that passes is #/)).toBeVisible();
  await expect(page.getByLabel('Accent color')).toHaveValue('#ffd400');
  await page.getByRole('button', { name: /^Use #/ }).click();
  await expect(page.getByLabel('Accent color')).not.toHaveValue('#ffd400');
  await expect(correction).toBeHidden();

  const chosen = page.locator('input[type=file]');
  const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>');
  await chosen.setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: drawing });
  await expect(page.getByText('only those are taken')).toBeVisible();
  const cut = logo.subarray(0, 40);
  await chosen.setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: cut });
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('The picture is damaged.')).toBeVisible();
  await page.getByLabel('Accent color').fill('#00703c');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: logo });
  await expect(page.getByRole('img', { name: 'Logo' })).toBeVisible();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Branding saved')).toBeVisible();
  await expect(page).toHaveTitle(`Branding · ${title}`);
  const side = page.getByRole('navigation', { name: 'Main' });
  await expect(side.getByText(title)).toBeVisible();
  await expect(side.locator('img')).toHaveAttribute('src', /^\/brand\/[0-9a-f]{64}\.png$/);
  await page.reload();
  await expect(side.getByText(title)).toBeVisible();
  const accent = () =>
    page.evaluate(() =>
      getComputedStyle(document.documentElement).getPropertyValue('--mantine-color-brand-6'),
    );
  expect(await accent()).toBe('#00703c');
  await expectAccessible(page);

  const ask = await developer(page, baseURL ?? '');
  const shown = await ask('{ viewer { partner { brand { title accent logoPath } } } }', {});
  expect(at(shown, 'viewer', 'partner', 'brand', 'accent')).toBe('#00703c');

  await page.goto('/branding');
  await page.getByRole('button', { name: 'Back to the default' }).click();
  await expect(page).toHaveTitle('Branding · OpenLMP');
  await expect.poll(accent).toBe('#3b4fd8');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page).toHaveTitle(`Branding · ${title}`);
  await expect(side.locator('img')).toHaveAttribute('src', /^\/brand\//);
  await page.getByRole('button', { name: 'Back to the default' }).click();
  await expect(page).toHaveTitle('Branding · OpenLMP');
  await expect(side.locator('img')).toHaveCount(0);
});

test("a customer's users see the brand of their partner once it is changed, and those of others do not", async ({
  page,
  browser,
  baseURL,
}) => {
  await signIn(page, 'distributor');
  const { account } = await newPartner(await developer(page, baseURL ?? ''));
  const [partner, customer] = await Promise.all([browser.newContext(), browser.newContext()]);
  const [office, visitor] = await Promise.all([partner.newPage(), customer.newPage()]);
  await firstSession(office, account);
  await office.goto('/branding');
  const mine = await newCustomer(await developer(office, baseURL ?? ''));
  await firstSession(visitor, mine.account);
  const accentOf = (of: Page) =>
    of.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--mantine-color-brand-6'));
  const sideOf = (of: Page) => of.getByRole('navigation', { name: 'Main' });
  const plain = async (of: Page) => {
    await of.goto('/account');
    await expect(sideOf(of)).toBeVisible();
    await expect(of).toHaveTitle(/ · OpenLMP$/);
    await expect(sideOf(of).locator('img')).toHaveCount(0);
    expect(await accentOf(of)).toBe('#3b4fd8');
  };
  await plain(visitor);

  const title = unique('Beacon');
  await office.getByLabel('Console title').fill(title);
  await office.getByLabel('Accent color').fill('#00703c');
  await office
    .locator('input[type=file]')
    .setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: logo });
  await expect(office.getByRole('img', { name: 'Logo' })).toBeVisible();
  await office.getByRole('button', { name: 'Save' }).click();
  await expect(office.getByText('Branding saved')).toBeVisible();

  await visitor.reload();
  await expect(visitor).toHaveTitle(new RegExp(` · ${title}$`));
  await expect(sideOf(visitor).getByText(title)).toBeVisible();
  const shown = sideOf(visitor).locator('img');
  await expect(shown).toHaveAttribute('src', /^\/brand\/[0-9a-f]{64}\.png$/);
  expect(await shown.evaluate((img) => img instanceof HTMLImageElement && img.naturalWidth)).toBe(60);
  expect(await accentOf(visitor)).toBe('#00703c');
  await expectAccessible(visitor);

  // Neither its Tier 1 nor anybody beside it.
  await plain(page);
  await partner.close();
  await customer.close();
  const beside = await browser.newContext();
  const other = await beside.newPage();
  await signIn(other, 'customer-one');
  await plain(other);
  await beside.close();
});
