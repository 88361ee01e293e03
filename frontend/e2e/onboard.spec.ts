import type { Page } from '@playwright/test';
import { at, developer, signIn, unique } from './developer';
import { expect, expectAccessible, test } from './fixtures';

const customerQuery = `query($account: String!) {
  user(accountName: $account) {
    role
    firstName
    lastName
    email
    customer {
      id
      company
      city
      state
      status
      assignments {
        plan { name }
        licenses { product { name } units startDate status timeZone }
      }
    }
  }
  messages(first: 10, filter: { search: $account }) { nodes { kind status recipient } }
}`;

interface Account {
  company: string;
  account: string;
  email: string;
}

function newAccount(): Account {
  const account = unique('onb');
  return { account, company: `Harbour Bakery ${account}`, email: `${account}@example.com` };
}

/** Step 3 of the documentation: the required account items. */
async function specifyAccount(page: Page, { company, account, email }: Account) {
  await expect(page.getByRole('heading', { name: 'Specify Account Information' })).toBeVisible();
  await page.getByLabel('Company').fill(company);
  await page.getByLabel('City').fill('Kiel');
  await page.getByLabel('State').fill('Schleswig-Holstein');
  await page.getByLabel('Account name').fill(account);
  await expect(page.getByLabel('User role')).toHaveValue('Administrator');
  await expect(page.getByLabel('User role')).not.toBeEditable();
  await page.getByLabel('First name').fill('Ada');
  await page.getByLabel('Last name').fill('Lund');
  await page.getByLabel('Email address').fill(email);
}

test('a customer is created with service plans, as documented', async ({ page, baseURL }) => {
  const customer = newAccount();
  await signIn(page, 'isp-one');

  // Go to Users & Licenses > Customers then click Create Customer.
  const navigation = page.getByRole('navigation', { name: 'Main' });
  await expect(navigation.getByRole('heading', { name: 'Users & Licenses' })).toBeVisible();
  await navigation.getByRole('link', { name: 'Customers', exact: true }).click();
  await page.getByRole('main').getByRole('button', { name: 'Create Customer' }).click();

  // The Specify Account Information screen appears.
  await specifyAccount(page, customer);
  await expectAccessible(page);

  // Send account creation email: immediately, or on a date.
  await expect(page.getByRole('radiogroup', { name: 'Send account creation email' })).toBeVisible();
  await page.getByRole('radio', { name: 'Immediately' }).check();

  // Click Assign Service Plan. The Assign Multiple Service Plans screen appears.
  await page.getByRole('button', { name: 'Assign Service Plan' }).click();
  await expect(page.getByRole('heading', { name: 'Assign Multiple Service Plans' })).toBeVisible();

  // Select at least one service plan, the units of each license, and the start date.
  await page.getByRole('checkbox', { name: 'Hosted Email Security Annual' }).check();
  const email = page.getByRole('group', { name: 'Hosted Email Security Annual' });
  await email.getByLabel('Units per license').fill('25');
  const today = await email.getByLabel('License start date').inputValue();
  const start = new Date(Date.parse(today) + 7 * 86_400_000).toISOString().slice(0, 10);
  await email.getByLabel('License start date').fill(start);
  await page.getByRole('checkbox', { name: 'Worry-Free Standard Annual' }).check();
  await page
    .getByRole('group', { name: 'Worry-Free Standard Annual' })
    .getByLabel('Units per license')
    .fill('10');
  const preview = page.getByRole('region', { name: 'What will happen' });
  await expect(preview).toContainText('25 units');
  await expect(preview).toContainText('10 units');
  await expectAccessible(page);

  // Click Save. A screen appears confirming that the account was created.
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { name: 'Customer created' })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: customer.company })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Copy activation code' })).toBeVisible();
  await expectAccessible(page);

  const ask = await developer(page, baseURL ?? '');
  const found = await ask(customerQuery, { account: customer.account });
  expect(at(found, 'user')).toMatchObject({
    role: 'ADMINISTRATOR',
    firstName: 'Ada',
    lastName: 'Lund',
    email: customer.email,
    customer: {
      company: customer.company,
      city: 'Kiel',
      state: 'Schleswig-Holstein',
      status: 'ENABLED',
      assignments: expect.arrayContaining([
        expect.objectContaining({
          plan: { name: 'Hosted Email Security Annual' },
          licenses: [expect.objectContaining({ units: 25, startDate: start, status: 'SCHEDULED' })],
        }),
        expect.objectContaining({
          plan: { name: 'Worry-Free Standard Annual' },
          licenses: [expect.objectContaining({ units: 10, startDate: today, status: 'AWAITING_ACTIVATION' })],
        }),
      ]),
    },
  });
  expect(at(found, 'messages', 'nodes')).toContainEqual(
    expect.objectContaining({ kind: 'ACCOUNT_CREATED', recipient: customer.email }),
  );

  await page.getByRole('button', { name: 'Open customer' }).click();
  await expect(page.getByRole('heading', { name: customer.company })).toBeVisible();
  await expect(page.getByRole('table', { name: /Hosted Email Security Annual/ })).toContainText('Scheduled');
});

test('a customer is created from the shortcut, without a service plan and with a later email', async ({
  page,
  baseURL,
}) => {
  const customer = newAccount();
  await signIn(page, 'msp-one');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Create Customer' }).click();
  await specifyAccount(page, customer);
  await page.getByRole('radio', { name: 'On a date' }).check();
  const date = page.getByLabel('Email date');
  const latest = await date.getAttribute('max');
  await date.fill(latest ?? '');

  // What was typed survives a reload.
  await page.reload();
  await expect(page.getByLabel('Company')).toHaveValue(customer.company);

  await page.getByRole('button', { name: 'Skip Service Plan' }).click();
  await expect(page.getByRole('heading', { name: 'Customer created' })).toBeVisible();

  const ask = await developer(page, baseURL ?? '');
  const found = await ask(customerQuery, { account: customer.account });
  expect(at(found, 'user', 'customer')).toMatchObject({ company: customer.company, assignments: [] });
  expect(at(found, 'messages', 'nodes')).toEqual([
    expect.objectContaining({ kind: 'ACCOUNT_CREATED', status: 'SCHEDULED', recipient: customer.email }),
  ]);

  await page.getByRole('button', { name: 'Create another' }).click();
  await expect(page.getByLabel('Company')).toHaveValue('');
});

test('an account name that is taken is refused at its field', async ({ page }) => {
  const customer = newAccount();
  await signIn(page, 'msp-one');
  await page.goto('/customers/new');
  await specifyAccount(page, { ...customer, account: 'msp-one' });
  await page.getByRole('button', { name: 'Assign Service Plan' }).click();
  const account = page.getByLabel('Account name');
  await expect(account).toHaveAttribute('aria-invalid', 'true');
  await expect(account).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Specify Account Information' })).toBeVisible();
  await expectAccessible(page);

  // With the keyboard alone: the name is put right, and Enter goes on.
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(customer.account);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Assign Multiple Service Plans' })).toBeVisible();
});

test('who only reads cannot create customers', async ({ page }) => {
  await signIn(page, 'customer-one');
  await page.goto('/customers');
  await expect(page.getByRole('grid', { name: 'Customers' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Create Customer' })).toHaveCount(0);
  await page.goto('/customers/new');
  await expect(page.getByRole('heading', { name: 'Not available to you' })).toBeVisible();
});
