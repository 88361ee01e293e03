import { type Ask, at, developer, signIn, unique } from './developer';
import { expect, expectAccessible, test } from './fixtures';
import { firstSession, newUser } from './makers';

const planName = 'Worry-Free Office Suite 24 months';

/** A new customer with one plan, as customerCreate answers it. */
async function customerWith(ask: Ask, company: string, accountName: string, planId: unknown) {
  const made = await ask(
    `mutation($input: CustomerCreateInput!) {
      customerCreate(input: $input) {
        customer { id version assignments { id version } }
        userErrors { message path }
      }
    }`,
    {
      input: {
        company,
        city: 'Kiel',
        state: 'SH',
        administrator: {
          accountName,
          firstName: 'Ada',
          lastName: 'Lund',
          email: `${accountName}@example.com`,
        },
        plans: [{ planId, units: 5 }],
      },
    },
  );
  return at(made, 'customerCreate', 'customer');
}

/** The first plan that can be found by its name. */
async function planOf(ask: Ask) {
  const found = await ask(
    `query($search: String) { viewer { now } plans(first: 1, filter: { search: $search }) { nodes { id } } }`,
    { search: planName },
  );
  return { planId: at(found, 'plans', 'nodes', 0, 'id'), now: String(at(found, 'viewer', 'now')) };
}

test('plans that end are found, selected, checked and renewed at once, and each tells what became of it', async ({
  page,
  baseURL,
}) => {
  await signIn(page, 'isp-one');
  const ask = await developer(page, baseURL ?? '');
  const { planId, now } = await planOf(ask);
  const tomorrow = new Date(Date.parse(now) + 86_400_000).toISOString().slice(0, 10);
  const account = unique('ren');
  const companies = [`Alder Bakery ${account}`, `Birch Bakery ${account}`];
  const customers: string[] = [];
  for (const [i, company] of companies.entries()) {
    const customer = await customerWith(ask, company, `${account}${i}`, planId);
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

test('customers are selected, checked and disabled at once, and enabled again by the filter', async ({
  page,
  baseURL,
}) => {
  await signIn(page, 'isp-one');
  const ask = await developer(page, baseURL ?? '');
  const { planId } = await planOf(ask);
  const account = unique('off');
  const names = [`Cedar Bakery ${account}`, `Dogwood Bakery ${account}`, `Elm Bakery ${account}`];
  const customers: unknown[] = [];
  for (const [i, company] of names.entries())
    customers.push(await customerWith(ask, company, `${account}${i}`, planId));
  const standing = async () => {
    const answer = await ask(
      `query($search: String) {
        customers(first: 3, filter: { search: $search }) {
          nodes { status assignments { licenses { status } } }
        }
      }`,
      { search: account },
    );
    return [0, 1, 2].map((i) => {
      const one = (...path: (string | number)[]) => String(at(answer, 'customers', 'nodes', i, ...path));
      return `${one('status')} ${one('assignments', 0, 'licenses', 0, 'status')}`;
    });
  };
  const before = await standing();
  expect(before.every((one) => one.startsWith('ENABLED'))).toBe(true);
  const third = customers[2];
  await ask(
    `mutation($input: CustomerDisableInput!) { customerDisable(input: $input) { userErrors { message } } }`,
    {
      input: { id: at(third, 'id'), expectedVersion: at(third, 'version') },
    },
  );

  await page.goto(`/customers?text=${account}`);
  const row = (company: string) => page.getByRole('row', { name: company });
  for (const company of names) await row(company).getByRole('checkbox').check();
  const bar = page.getByRole('region', { name: 'Selection' });
  await expect(bar).toContainText('3 selected');
  await expectAccessible(page);

  // Checked first: how many, what it comes to, and who is left out and why. Nothing has changed.
  await bar.getByRole('button', { name: 'Disable…' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('3 customers are selected.');
  await expect(dialog).toContainText('Their users can no longer sign in');
  await dialog.getByRole('button', { name: 'Check' }).click();
  await expect(dialog.getByRole('heading', { name: '2 customers would be disabled' })).toBeVisible();
  await expect(dialog.getByRole('heading', { name: '1 customer would be refused' })).toBeVisible();
  const refused = dialog.getByRole('list', { name: 'Refused' });
  await expect(refused).toContainText(names[2] ?? '');
  await expect(refused).toContainText('The customer is already disabled.');
  await expectAccessible(page);
  expect((await standing()).filter((one) => one.startsWith('DISABLED'))).toHaveLength(1);

  await dialog.getByRole('button', { name: 'Disable 2 customers' }).click();
  await expect(dialog.getByRole('heading', { name: '2 customers disabled' })).toBeVisible();
  await expect(dialog.getByRole('list', { name: 'What was done' })).toContainText('→ Expired');
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  await expect(dialog).toBeHidden();
  expect(await standing()).toEqual(Array(3).fill('DISABLED EXPIRED'));
  for (const company of names) await expect(row(company)).toContainText('Disabled');
  await expect(bar).toHaveCount(0);

  // Of disabled ones nothing but enabling is offered; the filter is what is sent.
  await page.goto(`/customers?text=${account}&status=DISABLED`);
  await page.getByRole('checkbox', { name: 'Select all that match' }).check();
  await expect(bar).toContainText('All 3 that match');
  await expect(bar.getByRole('button', { name: 'Disable…' })).toHaveCount(0);
  await bar.getByRole('button', { name: 'Enable…' }).click();
  await dialog.getByRole('button', { name: 'Check' }).click();
  await dialog.getByRole('button', { name: 'Enable 3 customers' }).click();
  await expect(dialog.getByRole('heading', { name: '3 customers enabled' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  for (const company of names) await expect(row(company)).toHaveCount(0);
  expect(await standing()).toEqual(before);

  // Where it is looked up afterwards.
  await page.getByRole('link', { name: 'Bulk operations' }).click();
  const operations = page.getByRole('grid', { name: 'Bulk operations' });
  await operations
    .getByRole('row', { name: /Enabling of customers/ })
    .first()
    .click();
  const panel = page.getByRole('complementary', { name: 'Enabling of customers' });
  await expect(panel.getByRole('list', { name: 'Customers' })).toContainText(names[0] ?? '');
  await expectAccessible(page);
});

test('who may only look at customers selects none', async ({ page, baseURL }) => {
  await firstSession(page, await newUser(baseURL, 'isp-one', 'SUPPORT_ENGINEER'));
  await page.goto('/customers');
  const grid = page.getByRole('grid', { name: 'Customers' });
  await expect(grid.getByRole('row').nth(1)).toBeVisible();
  await expect(grid.getByRole('checkbox')).toHaveCount(0);
});
