import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures';

const password = process.env.LMP_E2E_PASSWORD ?? 'for-demonstration-only';

async function signIn(page: Page, accountName: string, next = '/') {
  const answer = await page.request.post('/auth/sign-in', { data: { accountName, password } });
  expect(answer.status()).toBe(204);
  await page.goto(next);
  await expect(page.locator('h1')).toBeVisible({ timeout: 30_000 });
}

/** A name of its own for each run: what a journey makes stays in the database. */
function unique(word: string) {
  return `${word} ${Date.now().toString(36)}${Math.floor(Math.random() * 1296).toString(36)}`;
}

function accountName() {
  return unique('acc').replace(' ', '-').slice(0, 25);
}

async function create(page: Page, kind: 'Reseller' | 'MSP', company: string, account: string) {
  await page.goto('/partners/new');
  await page.getByRole('radio', { name: kind }).check();
  await page
    .getByLabel('Company', { exact: false })
    .and(page.locator('input:not([type=radio])'))
    .first()
    .fill(company);
  await page.getByRole('textbox', { name: 'City' }).fill('Porto');
  await page.getByRole('textbox', { name: 'State' }).fill('Norte');
  await page.getByRole('textbox', { name: 'Account name' }).fill(account);
  await page.getByRole('textbox', { name: 'First name' }).fill('Rita');
  await page.getByRole('textbox', { name: 'Last name' }).fill('Alves');
  await page.getByRole('textbox', { name: 'Email address' }).fill(`${account}@partner.example`);
  await page.getByRole('button', { name: 'Next' }).click();
  await page.locator('li').getByRole('checkbox').first().check();
  await page.getByRole('button', { name: 'Next' }).click();
  await page
    .getByRole('textbox', { name: /^Full units of/ })
    .first()
    .fill('250');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { name: `${company} is created` })).toBeVisible();
}

test('a count of the dashboard leads to the list that it counts', async ({ page }) => {
  await signIn(page, 'distributor');
  const number = page.getByRole('table').getByRole('link').first();
  await number.click();
  await expect(page).toHaveURL(/\/customers\?product=prd_.*&licenseStatus=/);
  await expect(page.getByRole('heading', { name: 'Customers' })).toBeVisible();
});

test('a suite unfolds to its products', async ({ page }) => {
  await signIn(page, 'distributor', '/products?kind=SUITE');
  const rows = page.getByRole('grid').getByRole('row');
  const folded = await rows.count();
  await page
    .getByRole('button', { name: /^Products in/ })
    .first()
    .click();
  await expect(rows).not.toHaveCount(folded);
  await expect(page).toHaveURL(/open=prd_/);
});

test('a plan is created, its name refused a second time, changed, disabled and enabled', async ({ page }) => {
  const name = unique('Plan');
  await signIn(page, 'msp-one', '/plans/new');
  const fill = async () => {
    await page.getByRole('textbox', { name: 'Service plan name' }).fill(name);
    await page.getByRole('combobox', { name: 'Product' }).click();
    await page.getByRole('option').first().click();
    for (const choice of await page.getByRole('combobox', { name: /^Data center of/ }).all())
      await choice.selectOption({ index: 1 });
  };
  await fill();
  await page.getByRole('textbox', { name: 'Initial license period' }).fill('24');
  await page.getByRole('checkbox', { name: 'Renew automatically' }).check();
  await expect(page.getByRole('textbox', { name: 'Each renewal lasts' })).toHaveValue('24 months');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { name })).toBeVisible();
  await expect(page.getByText('Every 24 months')).toBeVisible();
  await expectAccessible(page);
  const address = page.url();

  await page.goto('/plans/new');
  await fill();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('textbox', { name: 'Service plan name' })).toHaveAttribute(
    'aria-invalid',
    'true',
  );

  await page.goto(address);
  await page.getByRole('button', { name: 'Edit' }).click();
  await page.getByRole('textbox', { name: 'Expiration notification' }).fill('45');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('45 days before expiry')).toBeVisible();
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(page.getByText('Undone')).toBeVisible();
  await expect(page.getByText('45 days before expiry')).toBeHidden();

  const disable = async () => {
    await page.getByRole('button', { name: 'Disable' }).click();
    await page.getByRole('button', { name: 'Disable service plan' }).click();
    await expect(page.locator('header').getByText('Disabled')).toBeVisible();
  };
  await disable();
  await page.getByRole('button', { name: 'Enable' }).click();
  await page.getByRole('button', { name: 'Enable service plan' }).click();
  await expect(page.locator('header').getByText('Enabled')).toBeVisible();

  // What was just done is undone: by the toast, and by its key.
  await page.getByRole('button', { name: /^Undo/ }).last().click();
  await expect(page.locator('header').getByText('Disabled')).toBeVisible();
  await page.getByRole('button', { name: 'Enable' }).click();
  await page.getByRole('button', { name: 'Enable service plan' }).click();
  await expect(page.locator('header').getByText('Enabled')).toBeVisible();
  await disable();
  await page.getByText('Undone').first().waitFor();
  await page.keyboard.press('z');
  await expect(page.locator('header').getByText('Enabled')).toBeVisible();
});

test('a trial fixes its term, renewal and grace period in the form', async ({ page }) => {
  await signIn(page, 'distributor', '/plans/new');
  await page.getByRole('combobox', { name: 'Product' }).click();
  await page.getByRole('option', { name: 'Hosted Email Security' }).click();
  await page.getByRole('radio', { name: 'Trial' }).check();
  await expect(page.getByRole('textbox', { name: 'Initial license period' })).toBeDisabled();
  await expect(page.getByRole('checkbox', { name: 'Renew automatically' })).toBeDisabled();
  await expect(page.getByRole('textbox', { name: 'Expiration notification' })).toBeEnabled();
  await page.getByRole('radio', { name: 'NFR' }).check();
  await expect(page.getByRole('textbox', { name: 'Expiration notification' })).toBeDisabled();
  await expectAccessible(page);
});

test('a reseller and a MSP are created, and their mails wait in the outbox', async ({ page }) => {
  await signIn(page, 'distributor');
  const reseller = unique('Reseller');
  const account = accountName();
  await create(page, 'Reseller', reseller, account);
  await page.getByRole('link', { name: 'Open partner' }).click();
  await expect(page.getByRole('heading', { name: reseller })).toBeVisible();
  await page.getByRole('tab', { name: 'Plans' }).click();
  await expect(page.getByRole('table', { name: 'Plans to sell' }).getByRole('link')).toHaveCount(1);
  await page.getByRole('tab', { name: 'License pool' }).click();
  await expect(page.getByRole('table', { name: 'License pool' })).toContainText('250');

  const msp = unique('MSP');
  await create(page, 'MSP', msp, accountName());
  await page.goto(`/partners?text=${encodeURIComponent(msp)}`);
  await expect(page.getByRole('grid').getByText(msp)).toBeVisible();

  await page.goto(`/outbox?text=${account}`);
  await page.getByRole('grid').getByRole('link').first().click();
  const panel = page.getByRole('complementary');
  await expect(panel).toContainText(`${account}@partner.example`);
  await expect(panel).toContainText('Account created');
});

test('the first stock of a suite is that of its products', async ({ page }) => {
  await signIn(page, 'distributor', '/partners/new');
  await page.getByRole('radio', { name: 'MSP' }).check();
  for (const [name, value] of [
    [/^Company/, unique('Suite')],
    [/^City/, 'Porto'],
    [/^State/, 'Norte'],
    [/^Account name/, accountName()],
    [/^First name/, 'Rita'],
    [/^Last name/, 'Alves'],
    [/^Email address/, 'rita@partner.example'],
  ] as const) {
    await page.getByRole('textbox', { name }).fill(value);
  }
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('checkbox', { name: /^Worry-Free Services Advanced/ }).check();
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByLabel(/^Full units of/)).toHaveCount(3);
  await expect(page.getByLabel('Full units of Worry-Free Services Advanced')).toHaveCount(0);
  await page.getByLabel('Full units of Cloud App Security').fill('20');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { name: /is created$/ })).toBeVisible();
});

test('an account name that is taken is shown at its field, on its step', async ({ page }) => {
  await signIn(page, 'distributor', '/partners/new');
  await page.getByRole('textbox', { name: 'Company' }).fill(unique('Twice'));
  await page.getByRole('textbox', { name: 'City' }).fill('Porto');
  await page.getByRole('textbox', { name: 'State' }).fill('Norte');
  await page.getByRole('textbox', { name: 'Account name' }).fill('msp-one');
  await page.getByRole('textbox', { name: 'First name' }).fill('Rita');
  await page.getByRole('textbox', { name: 'Last name' }).fill('Alves');
  await page.getByRole('textbox', { name: 'Email address' }).fill('rita@partner.example');
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('textbox', { name: 'Account name' })).toHaveAttribute('aria-invalid', 'true');
});

test('users are managed, and the last administrator stays', async ({ page }) => {
  // A company of its own: nobody else's sign-in is put at risk.
  await signIn(page, 'distributor');
  const account = accountName();
  await create(page, 'MSP', unique('Users'), account);
  await page.getByRole('link', { name: 'Open partner' }).click();
  await page.getByRole('tab', { name: 'Users' }).click();

  const second = accountName();
  await page.getByRole('button', { name: 'Create user' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Account name' }).fill(second);
  await dialog.getByRole('textbox', { name: 'First name' }).fill('Ana');
  await dialog.getByRole('textbox', { name: 'Last name' }).fill('Dias');
  await dialog.getByRole('textbox', { name: 'Email address' }).fill(`${second}@partner.example`);
  await dialog.getByRole('combobox', { name: 'User role' }).click();
  await page.getByRole('option', { name: 'License Manager' }).click();
  await dialog.getByRole('button', { name: 'Create user' }).click();
  const row = page.getByRole('row').filter({ hasText: second }).first();
  await expect(row).toContainText('License Manager');

  await page.getByRole('button', { name: `Actions for ${account}` }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await page.getByLabel(`Type ${account} to confirm`).fill(account);
  await page.getByRole('button', { name: 'Delete user' }).click();
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText(/administrator/i);
  await page.getByRole('button', { name: 'Keep as it is' }).click();

  await page.getByRole('button', { name: `Actions for ${second}` }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await page.getByLabel(`Type ${second} to confirm`).fill(second);
  await page.getByRole('button', { name: 'Delete user' }).click();
  await expect(page.getByRole('row').filter({ hasText: second })).toHaveCount(0);
});

test('a suspended partner reads and writes nothing, until it is resumed', async ({ browser, page }) => {
  const other = await browser.newPage();
  await signIn(other, 'msp-two');
  await expect(other.getByRole('link', { name: 'Create Customer' }).first()).toBeVisible();

  await signIn(page, 'distributor');
  const company = await other.request
    .post('/graphql', { data: { query: '{ viewer { partner { id } } }' } })
    .then((answer) => answer.json());
  await page.goto(`/partners/${company.data.viewer.partner.id}`);
  await page.getByRole('button', { name: 'Suspend' }).click();
  await page.getByRole('button', { name: 'Suspend partner' }).click();
  await expect(page.locator('header').getByText('Suspended')).toBeVisible();
  try {
    await other.goto('/customers');
    await expect(other.locator('h1')).toHaveText('Customers');
    await expect(other.getByText('Create Customer')).toHaveCount(0);
    await other.goto('/plans');
    await expect(other.locator('h1')).toHaveText('Service plans');
    await expect(other.getByText('Create Service Plan')).toHaveCount(0);
  } finally {
    await page.getByRole('button', { name: 'Resume' }).click();
    await page.getByRole('button', { name: 'Resume partner' }).click();
    await expect(page.locator('header').getByText('Active')).toBeVisible();
  }
  await other.close();
});

test('a partner is canceled only by its name, after what would happen was shown', async ({ page }) => {
  await signIn(page, 'distributor');
  const company = unique('Ended');
  await create(page, 'MSP', company, accountName());
  await page.getByRole('link', { name: 'Open partner' }).click();
  await page.getByRole('button', { name: 'Cancel partner' }).click();
  const dialog = page.getByRole('dialog');
  const confirm = dialog.getByRole('button', { name: 'Cancel partner' });
  await expect(confirm).toBeDisabled();
  await expectAccessible(page);
  await dialog.getByRole('textbox').fill(company);
  await confirm.click();
  await expect(page.locator('header').getByText('Canceled')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Suspend' })).toHaveCount(0);
});

test('a token made in the console works against the API, until it is revoked', async ({
  page,
  playwright,
  baseURL,
}) => {
  await signIn(page, 'msp-one', '/account');
  const name = unique('Token');
  await page.getByRole('button', { name: 'Create token' }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: 'Name' }).fill(name);
  await page.getByRole('dialog').getByRole('button', { name: 'Create token' }).click();
  const dialog = page.getByRole('dialog', { name: 'Copy the token now' });
  const secret = await dialog.getByText(/^lmp_live_/).textContent();
  await dialog.getByRole('button', { name: 'Done' }).click();

  const api = await playwright.request.newContext({ baseURL });
  const ask = () =>
    api.post('/graphql', {
      headers: { authorization: `Bearer ${secret}` },
      data: { query: '{ viewer { user { accountName } } }' },
    });
  const answer = await (await ask()).json();
  expect(answer.data.viewer.user.accountName).toBe('msp-one');

  await page.getByRole('button', { name: `Revoke ${name}` }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Revoke token' }).click();
  await expect(page.getByRole('row').filter({ hasText: name })).toContainText('Revoked');
  expect((await ask()).status()).toBe(401);
  await api.dispose();
});

test('what a customer may not see is not offered', async ({ page }) => {
  await signIn(page, 'customer-one');
  await expect(page.getByRole('navigation').getByRole('link', { name: 'Partners' })).toHaveCount(0);
  await expect(page.getByRole('navigation').getByRole('link', { name: 'Outbox' })).toHaveCount(0);
  for (const [path, title] of [
    ['/partners', 'Partners'],
    ['/plans', 'Service plans'],
    ['/transactions', 'Customer transactions'],
  ] as const) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(page.getByText('Not available to you')).toBeVisible();
    await expect(page).toHaveTitle(new RegExp(title));
  }
});
