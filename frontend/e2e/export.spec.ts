import { readFile } from 'node:fs/promises';
import { at, developer, signIn } from './developer';
import { expect, expectAccessible, test } from './fixtures';
import { firstSession, newUser } from './makers';

test('what is filtered is taken away as a file', async ({ page, baseURL }) => {
  await signIn(page, 'isp-one');
  const ask = await developer(page, baseURL ?? '');
  const found = await ask(`{ customers(first: 100) { nodes { company } } }`, {});
  const word = String(at(found, 'customers', 'nodes', 0, 'company')).split(' ')[0] ?? '';
  const same = await ask(
    `query($search: String) { customers(first: 100, filter: { search: $search }) { totalCount } }`,
    { search: word },
  );
  const count = Number(at(same, 'customers', 'totalCount'));

  await page.goto(`/customers?text=${encodeURIComponent(word)}`);
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await expectAccessible(page);
  const csv = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'CSV' }).click();
  const file = await csv;
  expect(file.suggestedFilename()).toMatch(/^customers-\d{4}-\d\d-\d\d\.csv$/);
  const lines = (await readFile(await file.path(), 'utf8')).trimEnd().split('\r\n');
  expect(lines[0]).toContain('Company,City,State');
  expect(lines).toHaveLength(count + 1);

  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const excel = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'Excel' }).click();
  const book = await readFile(await (await excel).path());
  expect(book.subarray(0, 2).toString()).toBe('PK');
});

test('products, stock, users, bulk operations and the outbox are taken away as they are listed', async ({
  page,
  baseURL,
}) => {
  await signIn(page, 'msp-one');
  const ask = await developer(page, baseURL ?? '');
  const found = await ask(`{ customers(first: 1) { nodes { id } } }`);
  await ask(
    `mutation($ids: [ID!]!) { customersDisable(input: { ids: $ids }, dryRun: true) { operation { id } } }`,
    { ids: [at(found, 'customers', 'nodes', 0, 'id')] },
  );
  for (const [list, address, head] of [
    ['products', '/products?kind=SUITE', 'Product,Code,Kind'],
    ['license-pool', '/license-pool?version=FULL', 'Product,Code,Version,Unit,Level'],
    ['users', '/users?sort=-seen', 'Account name,First name,Last name,Role'],
    ['operations', '/operations', 'Operation,Check only,Status'],
    ['outbox', '/outbox', 'Subject,Status,Kind,Recipient'],
  ] as const) {
    await test.step(list, async () => {
      await page.goto(address);
      const grid = page.getByRole('grid');
      await expect(grid).toHaveAttribute('aria-rowcount', /^[1-9]/);
      await page.getByRole('button', { name: 'Export', exact: true }).click();
      const csv = page.waitForEvent('download');
      await page.getByRole('menuitem', { name: 'CSV' }).click();
      const file = await csv;
      expect(file.suggestedFilename()).toMatch(new RegExp(`^${list}-\\d{4}-\\d\\d-\\d\\d\\.csv$`));
      const lines = (await readFile(await file.path(), 'utf8')).trimEnd().split('\r\n');
      expect(lines[0]).toContain(head);
      // The heading of the grid is a row as the file's is.
      await expect(grid).toHaveAttribute('aria-rowcount', String(lines.length));
    });
  }
  // Whoever chose columns takes away those, named as on the screen.
  await page.goto('/users');
  await page.getByRole('button', { name: 'Columns', exact: true }).click();
  await page.getByRole('checkbox', { name: 'Email address' }).uncheck();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await expectAccessible(page);
  const shown = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'CSV' }).first().click();
  const few = await readFile(await (await shown).path(), 'utf8');
  expect(few.slice(1).split('\r\n')[0]).toMatch(
    /^Account name,First name,Last name,Role,Enabled,Has a password,Last seen \(.+\)$/,
  );
});

test('the customer summary is taken away from any page, and not by a role that may not', async ({
  page,
  browser,
  baseURL,
}) => {
  await signIn(page, 'msp-one');
  const ask = await developer(page, baseURL ?? '');
  const found = await ask(
    `{ customers(first: 1, filter: { licenseStatuses: [ACTIVE] }) { nodes { company } } }`,
  );
  const company = String(at(found, 'customers', 'nodes', 0, 'company'));
  await page.goto(`/customers?text=${encodeURIComponent(company)}`);
  await page.getByRole('button', { name: 'Export Customer Summary' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export Customer Summary' });
  await expect(dialog.getByRole('radio', { name: 'As the list is filtered' })).toBeChecked();
  await dialog.getByRole('radio', { name: 'CSV' }).check();
  await expectAccessible(page);
  const download = page.waitForEvent('download');
  await dialog.getByRole('link', { name: 'Export' }).click();
  const file = await download;
  await expect(dialog).toHaveCount(0);
  expect(file.suggestedFilename()).toMatch(/^customer-summary-\d{4}-\d\d-\d\d\.csv$/);
  const [head, ...rows] = (await readFile(await file.path(), 'utf8')).trimEnd().split('\r\n');
  expect(head).toContain('Customer,City,State');
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) expect(row).toContain(company);

  const without = await newUser(baseURL, 'msp-one', 'PARTNER_ACCOUNT_MANAGER');
  const theirs = await (await browser.newContext({ baseURL })).newPage();
  await firstSession(theirs, without);
  await theirs.goto('/customers');
  await expect(theirs.getByRole('grid').getByRole('row').nth(1)).toBeVisible();
  await expect(theirs.getByText('Export Customer Summary')).toHaveCount(0);
  await theirs.keyboard.press('Control+k');
  await theirs.getByRole('dialog').getByRole('textbox').fill('Export Customer Summary');
  await expect(theirs.getByText('Nothing found')).toBeVisible();
  const refused = await theirs.request.get('/export/customer-summary.csv');
  expect(refused.status()).toBe(403);
  for (const list of ['outbox', 'operations']) {
    expect((await theirs.request.get(`/export/${list}.xlsx`)).status(), list).toBe(403);
  }
});
