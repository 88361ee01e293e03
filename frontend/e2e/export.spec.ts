import { readFile } from 'node:fs/promises';
import { at, developer, signIn } from './developer';
import { expect, expectAccessible, test } from './fixtures';

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
