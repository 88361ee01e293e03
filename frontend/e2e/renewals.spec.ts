import { at, developer, signIn, unique } from './developer';
import { expect, expectAccessible, test } from './fixtures';

const planName = 'Worry-Free Office Suite 24 months';

test('plans that end are found, selected, checked and renewed at once, and each tells what became of it', async ({
  page,
  baseURL,
}) => {
  await signIn(page, 'isp-one');
  const ask = await developer(page, baseURL ?? '');
  const found = await ask(
    `query($search: String) { viewer { now } plans(first: 1, filter: { search: $search }) { nodes { id } } }`,
    { search: planName },
  );
  const planId = at(found, 'plans', 'nodes', 0, 'id');
  const tomorrow = new Date(Date.parse(String(at(found, 'viewer', 'now'))) + 86_400_000)
    .toISOString()
    .slice(0, 10);
  const account = unique('ren');
  const companies = [`Alder Bakery ${account}`, `Birch Bakery ${account}`];
  const customers: string[] = [];
  for (const [i, company] of companies.entries()) {
    const made = await ask(
      `mutation($input: CustomerCreateInput!) {
        customerCreate(input: $input) {
          customer { id assignments { id version } }
          userErrors { message path }
        }
      }`,
      {
        input: {
          company,
          city: 'Kiel',
          state: 'SH',
          administrator: {
            accountName: `${account}${i}`,
            firstName: 'Ada',
            lastName: 'Lund',
            email: `${account}${i}@example.com`,
          },
          plans: [{ planId, units: 5 }],
        },
      },
    );
    const customer = at(made, 'customerCreate', 'customer');
    customers.push(String(at(customer, 'id')));
    await ask(
      `mutation($input: AssignmentModifyInput!) {
        assignmentModify(input: $input) { userErrors { message path } }
      }`,
      {
        input: {
          id: at(customer, 'assignments', 0, 'id'),
          expectedVersion: at(customer, 'assignments', 0, 'version'),
          expirationDate: tomorrow,
          autoRenew: false,
        },
      },
    );
  }
  const endsOn = async () =>
    Promise.all(
      customers.map(async (id) => {
        const now = await ask(
          `query($id: ID!) { customer(id: $id) { assignments { licenses { expirationDate } } } }`,
          { id },
        );
        return at(now, 'customer', 'assignments', 0, 'licenses', 0, 'expirationDate');
      }),
    );
  expect(await endsOn()).toEqual([tomorrow, tomorrow]);

  // What ends within 30 days and does not renew by itself, the first to end first.
  await page.getByRole('link', { name: 'Renewals' }).click();
  await expect(page.getByRole('heading', { name: 'Renewals' })).toBeVisible();
  await page.getByRole('button', { name: 'Renewal', exact: true }).click();
  await page.getByLabel('Needs a decision').click();
  await expect(page).toHaveURL(/renewal=manual/);
  const row = (company: string) => page.getByRole('row', { name: company });
  for (const company of companies) {
    await expect(row(company)).toContainText('Needs a decision');
    await row(company).getByRole('checkbox').check();
  }
  await expect(page.getByRole('region', { name: 'Selection' })).toContainText('2 selected');
  await expectAccessible(page);

  // Checked first: what it would do is shown, and nothing has changed.
  await page.getByRole('button', { name: 'Renew…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'How each is renewed' }).click();
  await page.getByRole('option', { name: 'By months' }).click();
  await dialog.getByRole('textbox', { name: 'Months' }).fill('12');
  await dialog.getByRole('button', { name: 'Check' }).click();
  await expect(dialog.getByRole('heading', { name: '2 plans would be renewed' })).toBeVisible();
  const would = dialog.getByRole('list', { name: 'What would be done' });
  for (const company of companies) await expect(would).toContainText(company);
  await expectAccessible(page);
  expect(await endsOn()).toEqual([tomorrow, tomorrow]);

  // Done: each by itself, with its new day; the list no longer holds them.
  await dialog.getByRole('button', { name: 'Renew 2 plans' }).click();
  await expect(dialog.getByRole('heading', { name: '2 plans renewed' })).toBeVisible();
  const year = String(Number(tomorrow.slice(0, 4)) + 1);
  const did = dialog.getByRole('list', { name: 'What was done' });
  await expect(did.getByRole('listitem').first()).toContainText(`→`);
  await expect(did.getByRole('listitem').first()).toContainText(year);
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  await expect(dialog).toBeHidden();
  for (const company of companies) await expect(row(company)).toBeHidden();
  for (const day of await endsOn()) expect(String(day).slice(0, 4)).toBe(year);

  // All that match: the filter is what is sent, and what would be refused is named with its reason.
  await page.getByRole('checkbox', { name: 'Select all that match' }).check();
  await page.getByRole('button', { name: 'Suspend…' }).click();
  await dialog.getByRole('button', { name: 'Check' }).click();
  await expect(dialog.getByRole('heading', { name: /would be suspended/ })).toBeVisible();
  const refused = dialog.getByRole('list', { name: 'Refused' });
  await expect(refused.getByRole('listitem').first()).toContainText(/trial/i);
  await dialog.getByRole('button', { name: 'Back' }).click();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: 'Clear selection' }).click();

  // Where it is looked up afterwards.
  await page.getByRole('link', { name: 'Bulk operations' }).click();
  const operations = page.getByRole('grid', { name: 'Bulk operations' });
  await expect(operations.getByRole('row', { name: /Suspension of plans/ }).first()).toContainText(
    'Check only',
  );
  await operations
    .getByRole('row', { name: /Renewal of plans/ })
    .first()
    .click();
  const panel = page.getByRole('complementary', { name: 'Renewal of plans' });
  await expect(panel.getByRole('list', { name: 'Plans' })).toContainText(companies[0] ?? '');
  await expectAccessible(page);
  await panel.getByText('Refused', { exact: true }).last().click();
  await expect(page).toHaveURL(/items=refused/);
  await expect(panel).toContainText('Nothing was refused');
});
