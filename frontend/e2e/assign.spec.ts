import type { Page } from '@playwright/test';
import { at, developer, signIn, unique } from './developer';
import { expect, expectAccessible, test } from './fixtures';

type Ask = Awaited<ReturnType<typeof developer>>;

/** A customer of the signed-in partner, without plans. */
async function newCustomer(ask: Ask): Promise<{ id: string; company: string }> {
  const account = unique('asg');
  const company = `Lighthouse Optics ${account}`;
  const made = await ask(
    `mutation($input: CustomerCreateInput!) {
      customerCreate(input: $input) { customer { id } userErrors { message path } }
    }`,
    {
      input: {
        company,
        city: 'Kiel',
        state: 'SH',
        administrator: {
          accountName: account,
          firstName: 'Ada',
          lastName: 'Lund',
          email: `${account}@example.com`,
        },
      },
    },
  );
  return { id: String(at(made, 'customerCreate', 'customer', 'id')), company };
}

/** Steps 2 to 4 of the documentation: from the navigation to the screen that assigns. */
async function openAssign(page: Page, company: string) {
  const navigation = page.getByRole('navigation', { name: 'Main' });
  await navigation.getByRole('link', { name: 'Customers', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Customers', exact: true })).toBeVisible();

  // Locate and click the company in the table.
  await page.getByRole('searchbox', { name: /Company/ }).fill(company);
  const row = page.getByRole('row').filter({ hasText: company });
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '2');
  await row.click();
  await expect(page.getByRole('heading', { name: company })).toBeVisible();

  // On the Licenses tab, click Assign Individual Service Plan.
  await page.getByRole('tab', { name: 'Licenses', exact: true }).click();
  await page.getByRole('button', { name: 'Assign Individual Service Plan' }).click();
  const dialog = page.getByRole('dialog', { name: 'Assign Individual Service Plan' });
  await expect(dialog).toBeVisible();
  return dialog;
}

test('a service plan is assigned to a customer, as documented', async ({ page, baseURL }) => {
  await signIn(page, 'isp-one');
  const ask = await developer(page, baseURL ?? '');
  const customer = await newCustomer(ask);
  const dialog = await openAssign(page, customer.company);

  // Select a service plan from the drop-down list.
  await dialog.getByRole('combobox', { name: 'Service plan' }).click();
  await page.getByRole('option', { name: 'Worry-Free Office Suite 24 months' }).click();

  // Specify the number of units of each license, and the start date.
  await dialog.getByLabel('Units per license').fill('12');
  await dialog.getByLabel('Different units for each license').check();
  await dialog.getByLabel('Units of Hosted Email Security').fill('30');
  const start = await dialog.getByLabel('License start date').inputValue();
  const preview = dialog.getByRole('region', { name: 'What will happen' });
  await expect(preview).toContainText('30 units');
  await expectAccessible(page);

  // Click Save. The service plan is assigned to the customer.
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('Service plan assigned')).toBeVisible();
  const licenses = page.getByRole('table', { name: /Worry-Free Office Suite 24 months/ });
  await expect(licenses.getByRole('row')).toHaveCount(4);
  await expectAccessible(page);

  const found = await ask(
    `query($id: ID!) {
      customer(id: $id) {
        assignments { plan { name } licenses { product { name } units startDate activationCode } }
      }
    }`,
    { id: customer.id },
  );
  expect(at(found, 'customer', 'assignments')).toEqual([
    {
      plan: { name: 'Worry-Free Office Suite 24 months' },
      licenses: expect.arrayContaining([
        expect.objectContaining({ product: { name: 'Hosted Email Security' }, units: 30, startDate: start }),
        expect.objectContaining({
          product: { name: 'Worry-Free Business Security Advanced' },
          units: 12,
          activationCode: expect.any(String),
        }),
      ]),
    },
  ]);
});

test('a plan that duplicates what the customer holds is crossgraded, and shows first what that does', async ({
  page,
  baseURL,
}) => {
  await signIn(page, 'isp-one');
  const ask = await developer(page, baseURL ?? '');
  const customer = await newCustomer(ask);
  const plans = await ask(
    `query { plans(first: 1, filter: { search: "Hosted Email Security Annual" }) { nodes { id } } }`,
  );
  await ask(
    `mutation($input: AssignmentCreateInput!) {
      assignmentCreate(input: $input) { assignment { id } userErrors { message } }
    }`,
    { input: { customerId: customer.id, planId: at(plans, 'plans', 'nodes', 0, 'id'), units: 5 } },
  );
  const held = `query($id: ID!) {
    customer(id: $id) {
      assignments { endReason plan { name } licenses { id units product { name } } }
    }
  }`;
  const before = await ask(held, { id: customer.id });
  const license = at(before, 'customer', 'assignments', 0, 'licenses', 0, 'id');

  // The plan contains a duplicate license: what becomes of it is shown before anything is saved.
  const dialog = await openAssign(page, customer.company);
  await dialog.getByRole('combobox', { name: 'Service plan' }).fill('office suite 24');
  await page.getByRole('option', { name: 'Worry-Free Office Suite 24 months' }).click();
  await dialog.getByLabel('Units per license').fill('9');
  const alert = dialog.getByRole('alert').filter({ hasText: 'already holds' });
  await expect(alert).toContainText('Hosted Email Security');
  await expect(alert).toContainText('It moves into the new plan');
  const preview = dialog.getByRole('region', { name: 'What will happen' });
  await expect(preview).toContainText('5 → 9 units');
  await expectAccessible(page);
  expect(await ask(held, { id: customer.id })).toEqual(before);

  // Save resolves the crossgrade: the same license is in the new plan, and the old plan is over.
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  const after = at(await ask(held, { id: customer.id }), 'customer', 'assignments');
  expect(after).toContainEqual(
    expect.objectContaining({
      endReason: 'CROSSGRADED',
      plan: { name: 'Hosted Email Security Annual' },
      licenses: [],
    }),
  );
  expect(after).toContainEqual(
    expect.objectContaining({
      endReason: null,
      plan: { name: 'Worry-Free Office Suite 24 months' },
      licenses: expect.arrayContaining([
        { id: license, units: 9, product: { name: 'Hosted Email Security' } },
      ]),
    }),
  );
});

test('a customer is disabled and enabled again, and the effects are shown first', async ({
  page,
  baseURL,
}) => {
  await signIn(page, 'msp-one');
  const ask = await developer(page, baseURL ?? '');
  const customer = await newCustomer(ask);
  await page.goto(`/customers/${customer.id}?tab=profile`);
  await page.getByRole('button', { name: 'Disable customer' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('can no longer sign in');
  await expect(dialog.getByRole('region', { name: 'What will happen' })).toContainText(
    'Message that will not go out',
  );
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Disable customer' }).click();
  await expect(page.getByRole('button', { name: 'Enable customer' })).toBeVisible();
  await page.getByRole('button', { name: 'Enable customer' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Enable customer' }).click();
  await expect(page.getByRole('button', { name: 'Disable customer' })).toBeVisible();
});

test('filters live in the address, and Back returns to the same rows', async ({ page }) => {
  await signIn(page, 'distributor');
  await page.goto('/customers');
  await page.getByRole('button', { name: 'License status' }).click();
  await page.getByRole('checkbox', { name: 'Expiring soon' }).check();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/licenseStatus=EXPIRING_SOON/);
  await page.reload();
  await expect(page.getByRole('button', { name: 'License status Expiring soon' })).toBeVisible();
  const grid = page.getByRole('grid', { name: 'Customers' });
  await expect(grid.getByRole('row').nth(1)).toContainText(/Expiring soon|In grace/);
  const total = await grid.getAttribute('aria-rowcount');
  await expectAccessible(page);

  const company = (await grid.getByRole('row').nth(3).getByRole('link').textContent()) ?? '';
  await grid.getByRole('row').nth(3).click();
  await expect(page.getByRole('heading', { name: company })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/licenseStatus=EXPIRING_SOON/);
  await expect(grid).toHaveAttribute('aria-rowcount', total ?? '');
  await expect(grid.getByRole('row').filter({ hasText: company }).first()).toBeVisible();
});

for (const tab of ['accounts', 'profile', 'transactions'] as const) {
  test(`the tab ${tab} of a customer is accessible`, async ({ page, baseURL }) => {
    await signIn(page, 'distributor');
    const ask = await developer(page, baseURL ?? '');
    const found = await ask(
      `query { customers(first: 1, filter: { licenseStatuses: [ACTIVE] }) { nodes { id company } } }`,
    );
    await page.goto(`/customers/${at(found, 'customers', 'nodes', 0, 'id')}?tab=${tab}`);
    await expect(page.getByRole('tab', { name: tab === 'accounts' ? 'Users' : tab })).toHaveAttribute(
      'aria-selected',
      'true',
    );
    await expect(
      tab === 'profile' ? page.getByRole('textbox', { name: 'Company' }) : page.getByRole('table'),
    ).toBeVisible();
    await expectAccessible(page);
  });
}

test('somebody else’s customer does not exist', async ({ page, baseURL, browser }) => {
  await signIn(page, 'msp-one');
  const ask = await developer(page, baseURL ?? '');
  const { id } = await newCustomer(ask);
  const other = await browser.newPage({ baseURL });
  await signIn(other, 'msp-two');
  await other.goto(`/customers/${id}`);
  await expect(other.getByRole('heading', { name: 'There is nothing here' })).toBeVisible();
  await other.close();
});
