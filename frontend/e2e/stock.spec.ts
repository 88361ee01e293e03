import type { Page } from '@playwright/test';
import { type Ask, at, developer, signIn } from './developer';
import { expect, expectAccessible, test } from './fixtures';
import { firstSignIn, newPartner } from './makers';

const version = 'Trial';

/** The list of the own company, and the table on the page of a partner. */
const pools = (page: Page) =>
  page
    .getByRole('grid', { name: 'License pool' })
    .or(page.getByRole('table', { name: 'License pool' }))
    .getByRole('row');

/** The row of a product and version. */
function row(page: Page, name: string) {
  return pools(page).filter({ hasText: name }).filter({ hasText: version });
}

async function poolOf(ask: Ask, name: string, partnerId?: string) {
  const found = await ask(
    `query($id: ID!, $own: Boolean!) {
      viewer @include(if: $own) { partner { pool { ...P } } }
      partner(id: $id) @skip(if: $own) { pool { ...P } }
    }
    fragment P on PoolEntry { id version stock threshold maximum licenseVersion product { name } }`,
    { id: partnerId ?? '', own: partnerId === undefined },
  );
  const pool = at(found, 'viewer', 'partner', 'pool') ?? at(found, 'partner', 'pool');
  return Array.isArray(pool)
    ? pool.find(
        (one) => at(one, 'product', 'name') === name && at(one, 'licenseVersion') === version.toUpperCase(),
      )
    : undefined;
}

test('a Tier 1 refills its pool by 500, and sets the threshold below which it refills itself', async ({
  page,
  baseURL,
}) => {
  const product = 'Trend Micro Web Security';
  await signIn(page, 'isp-one');
  const ask = await developer(page, baseURL ?? '');
  const before = Number(at(await poolOf(ask, product), 'stock'));
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'License pool' }).click();
  await expect(page.getByRole('columnheader', { name: 'Remaining licenses' })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'Auto-refill threshold' })).toBeVisible();
  await expectAccessible(page);

  // Found by its product and version.
  await page.getByRole('searchbox', { name: 'Product' }).fill('web security');
  await expect(pools(page)).toHaveCount(3);

  // The + beside what remains, and then the number that will be added.
  await row(page, product)
    .getByRole('button', { name: `Refill ${product}, ${version}` })
    .click();
  const dialog = page.getByRole('dialog');
  const told = dialog.getByRole('region', { name: 'What will happen' });
  await expect(dialog).toContainText('500 units will be added.');
  await expect(told).toContainText(
    `${before.toLocaleString('en-US')} → ${(before + 500).toLocaleString('en-US')}`,
  );
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Refill' }).click();
  await expect(dialog).toBeHidden();
  await expect(row(page, product)).toContainText((before + 500).toLocaleString('en-US'));
  expect(at(await poolOf(ask, product), 'stock')).toBe(before + 500);

  // A threshold above what remains refills at once, by one and a half times as much; the dialog says so first.
  const threshold = before + 501;
  await row(page, product)
    .getByRole('button', { name: `Change the levels of ${product}, ${version}` })
    .click();
  await dialog.getByLabel('Auto-refill threshold').fill(String(threshold));
  await expect(told).toContainText('by the auto-refill');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  expect(await poolOf(ask, product)).toMatchObject({
    threshold,
    stock: before + 500 + Math.ceil(1.5 * threshold),
  });
});

test('the pool of a Tier 2 is filled to its maximum, by itself only where its Tier 1 allows it', async ({
  page,
  browser,
  baseURL,
}) => {
  const product = 'Cloud Edge';
  await signIn(page, 'isp-one');
  const ask = await developer(page, baseURL ?? '');
  const { id: partnerId, account } = await newPartner(ask, { poolRefill: false });

  // The Tier 1 makes the pool, and decides on the maximum.
  await page.goto(`/partners/${partnerId}?tab=pool`);
  await page.getByRole('button', { name: 'Create pool' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(version, { exact: true }).click();
  await dialog.getByRole('combobox', { name: 'Product/Service' }).click();
  await page.getByRole('option', { name: product }).click();
  await dialog.getByLabel('Maximum').fill('40');
  await dialog.getByLabel('Minimum licenses').fill('50');
  await expect(dialog.getByRole('region', { name: 'What will happen' })).toContainText('0 → 40');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Create pool' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('columnheader', { name: 'Minimum licenses' })).toBeVisible();
  await expect(row(page, product)).toContainText('Low');
  await expect(row(page, product).getByRole('button', { name: /^Refill/ })).toBeDisabled();
  await expectAccessible(page);

  // More is allowed: there is room for it, which the partner itself may not fill.
  await row(page, product)
    .getByRole('button', { name: /^Change the levels/ })
    .click();
  await dialog.getByLabel('Maximum').fill('60');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  const own = await (await browser.newContext({ baseURL, locale: 'en-US' })).newPage();
  await firstSignIn(own, account);
  await own.getByRole('link', { name: /1 license pool is low/ }).click();
  await expect(own).toHaveURL(/low=true/);
  await expect(row(own, product)).toContainText('Low');
  await expect(own.getByText('Your Tier 1 refills this pool')).toBeVisible();
  await expect(row(own, product).getByRole('button', { name: /^Refill/ })).toHaveCount(0);
  await expect(own.getByRole('button', { name: 'Create pool' })).toHaveCount(0);
  await row(own, product)
    .getByRole('button', { name: /^Change the levels/ })
    .click();
  await expect(own.getByRole('dialog').getByLabel('Minimum licenses')).toBeVisible();
  await expect(own.getByRole('dialog').getByLabel('Maximum')).toHaveCount(0);
  await own.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();

  // Once it is allowed, it fills its pool to the maximum.
  const version2 = at(
    await ask(`query($id: ID!) { partner(id: $id) { version } }`, { id: partnerId }),
    'partner',
    'version',
  );
  await ask(
    `mutation($input: PartnerUpdateInput!) { partnerUpdate(input: $input) { userErrors { message } } }`,
    { input: { id: partnerId, expectedVersion: version2, poolRefill: true } },
  );
  await own.reload();
  await row(own, product)
    .getByRole('button', { name: /^Refill/ })
    .click();
  const refill = own.getByRole('dialog');
  await expect(refill).toContainText('20 units will be added. The pool holds 60 units at most.');
  await expect(refill.getByRole('region', { name: 'What will happen' })).toContainText('40 → 60');
  await expectAccessible(own);
  await refill.getByRole('button', { name: 'Refill' }).click();
  await expect(refill).toBeHidden();
  expect(await poolOf(ask, product, partnerId)).toMatchObject({ stock: 60, maximum: 60, threshold: 50 });
  await own.reload();
  await expect(own.getByText('No match')).toBeVisible();
  await expectAccessible(own);
  await own.getByRole('button', { name: 'Clear filters' }).click();
  await expect(row(own, product)).toContainText('Enough');
  await own.context().close();
});
