import type { Page } from '@playwright/test';
import { type Ask, at, developer, signIn } from './developer';
import { chooseAction, expect, expectAccessible, test } from './fixtures';
import { firstSignIn, newCustomer, newPlan } from './makers';

const licensesQuery = `query($id: ID!) {
  customer(id: $id) {
    assignments {
      plan { name }
      licenses {
        id status units usedUnits activation activationCode activatedAt startDate product { code name }
      }
    }
  }
}`;

async function assignmentsOf(ask: Ask, id: string) {
  return at(await ask(licensesQuery, { id }), 'customer', 'assignments');
}

/** From the navigation to the customer's licenses. */
async function openCustomer(page: Page, company: string) {
  const navigation = page.getByRole('navigation', { name: 'Main' });
  await navigation.getByRole('link', { name: 'Customers', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Customers' })).toBeVisible();
  await page.getByRole('searchbox', { name: /Company/ }).fill(company);
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '2');
  await page.getByRole('row').filter({ hasText: company }).click();
  await expect(page.getByRole('heading', { name: company })).toBeVisible();
}

test('an activated hosted service is not reassigned but modified, as documented', async ({
  page,
  browser,
  baseURL,
}) => {
  // A partner has a customer account of a hosted service. It activates when the customer first logs on.
  await signIn(page, 'msp-one');
  const ask = await developer(page, baseURL ?? '');
  const existing = await newPlan(ask, 'Services existing', 'WFBS-SVC', { activation: 'FIRST_SIGN_IN' });
  const another = await newPlan(ask, 'Services another', 'WFBS-SVC', { activation: 'FIRST_SIGN_IN' });
  const customer = await newCustomer(ask, { id: existing.id, units: 20 });
  await openCustomer(page, customer.company);

  // Hosted offerings do not require activation codes.
  const licenses = page.getByRole('table', { name: `Licenses of ${existing.name}` });
  await expect(licenses).toContainText('Awaiting activation');
  await expect(licenses).toContainText('At the first sign-in');
  await expect(licenses.getByRole('button', { name: /activation code/ })).toHaveCount(0);
  expect(await assignmentsOf(ask, customer.id)).toMatchObject([
    {
      plan: { name: existing.name },
      licenses: [
        {
          activation: 'FIRST_SIGN_IN',
          activationCode: null,
          activatedAt: null,
          startDate: null,
          status: 'AWAITING_ACTIVATION',
        },
      ],
    },
  ]);

  // They are automatically activated when the customer first logs on to the portal successfully.
  const context = await browser.newContext({ baseURL, locale: 'en-US' });
  const portal = await context.newPage();
  await firstSignIn(portal, customer.account);
  await context.close();
  const activated = await assignmentsOf(ask, customer.id);
  expect(activated).toMatchObject([
    {
      licenses: [
        { status: 'ACTIVE', activatedAt: expect.any(String), startDate: expect.any(String), units: 20 },
      ],
    },
  ]);
  await page.reload();
  await expect(licenses).toContainText('Active');
  await expectAccessible(page);

  // When the customer has activated the account, it is not advisable to reassign a new service plan: the console
  // says what the customer has already, before anything is saved.
  await page.getByRole('button', { name: 'Assign Individual Service Plan' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Service plan' }).fill(another.name);
  await page.getByRole('option', { name: another.name }).click();
  await dialog.getByLabel('Units per license').fill('30');
  await expect(dialog.getByRole('alert').filter({ hasText: 'already holds' })).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog).toBeHidden();
  expect(await assignmentsOf(ask, customer.id)).toEqual(activated);

  // What can be done instead: modify the existing service plan assigned to the existing account.
  await chooseAction(page, `Actions on ${existing.name}`, 'Modify…');
  await dialog.getByLabel('Units per license').fill('30');
  await expect(dialog.getByRole('region', { name: 'What will happen' })).toContainText('20 → 30 units');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  await expect(licenses).toContainText('30');

  // No new account: it is the same license, activated when it was, with all that reports to it.
  const modified = Object.assign({}, at(activated, 0, 'licenses', 0), { units: 30 });
  expect(await assignmentsOf(ask, customer.id)).toEqual([
    { plan: { name: existing.name }, licenses: [modified] },
  ]);
});

test('a reseller modifies the plan of its customer in the same way', async ({ page, baseURL }) => {
  await signIn(page, 'reseller-one');
  const ask = await developer(page, baseURL ?? '');
  const plans = await ask(
    `query { plans(first: 1, filter: { search: "Worry-Free Services Annual" }) { nodes { id name } } }`,
  );
  const customer = await newCustomer(ask, { id: String(at(plans, 'plans', 'nodes', 0, 'id')), units: 20 });
  const before = await assignmentsOf(ask, customer.id);
  await openCustomer(page, customer.company);
  await chooseAction(page, 'Actions on Worry-Free Services Annual', 'Modify…');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Units per license').fill('25');
  await expect(dialog.getByRole('region', { name: 'What will happen' })).toContainText('20 → 25 units');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  expect(await assignmentsOf(ask, customer.id)).toMatchObject([
    { licenses: [{ id: at(before, 0, 'licenses', 0, 'id'), status: 'ACTIVE', units: 25 }] },
  ]);
});

test('each type of product is activated by its own policy, as documented', async ({
  page,
  browser,
  baseURL,
}) => {
  await signIn(page, 'msp-one');
  const ask = await developer(page, baseURL ?? '');
  const found = await ask(`query { viewer { now } }`);
  const start = new Date(Date.parse(String(at(found, 'viewer', 'now'))) + 20 * 86_400_000)
    .toISOString()
    .slice(0, 10);
  const atSignIn = await newPlan(ask, 'At the first sign-in', 'HES', { activation: 'FIRST_SIGN_IN' });
  const onDate = await newPlan(ask, 'On a date', 'CAS', { activation: 'AT_START' });
  const byCode = await newPlan(ask, 'Hosted by code', 'EMAIL-ENC');
  const onPremise = await newPlan(ask, 'On premise', 'WFBS-STD');
  const customer = await newCustomer(
    ask,
    { id: atSignIn.id, units: 5 },
    { id: onDate.id, units: 5, startDate: start },
    { id: byCode.id, units: 5 },
    { id: onPremise.id, units: 5 },
  );
  const licenseOf = async (planName: string) => {
    const assignments = await assignmentsOf(ask, customer.id);
    const one = Array.isArray(assignments)
      ? assignments.find((assignment) => at(assignment, 'plan', 'name') === planName)
      : undefined;
    return at(one, 'licenses', 0);
  };
  const table = (planName: string) => page.getByRole('table', { name: `Licenses of ${planName}` });
  await openCustomer(page, customer.company);

  // Service, no code required: activated through the platform, when the customer first logs on.
  await expect(table(atSignIn.name)).toContainText('At the first sign-in');
  expect(await licenseOf(atSignIn.name)).toMatchObject({ activationCode: null, startDate: null });

  // Or on a specified date.
  await expect(table(onDate.name)).toContainText('Scheduled');
  expect(await licenseOf(onDate.name)).toMatchObject({
    activationCode: null,
    startDate: start,
    status: 'SCHEDULED',
  });

  // A service that requires a code, and on-premise products: each has one, and waits for it.
  for (const { name } of [byCode, onPremise]) {
    await expect(table(name)).toContainText('Awaiting activation');
    await expect(table(name).getByRole('button', { name: /Copy activation code/ })).toBeVisible();
    expect(await licenseOf(name)).toMatchObject({
      activationCode: expect.stringMatching(/\S/),
      status: 'AWAITING_ACTIVATION',
    });
  }

  // The customer logs on: the one service is active. What needs a code cannot be activated through the platform.
  const context = await browser.newContext({ baseURL, locale: 'en-US' });
  await firstSignIn(await context.newPage(), customer.account);
  await context.close();
  expect(await licenseOf(atSignIn.name)).toMatchObject({
    status: 'ACTIVE',
    activatedAt: expect.any(String),
  });
  expect(await licenseOf(onDate.name)).toMatchObject({ status: 'SCHEDULED', startDate: start });
  for (const { name } of [byCode, onPremise])
    expect(await licenseOf(name)).toMatchObject({ status: 'AWAITING_ACTIVATION', activatedAt: null });

  // A plan of an on-premise product offers no other policy either.
  const rules = await ask(
    `query { products(first: 1, filter: { search: "WFBS-STD" }) { nodes { code planStarts } } }`,
  );
  expect(at(rules, 'products', 'nodes', 0)).toEqual({ code: 'WFBS-STD', planStarts: ['ACTIVATION_CODE'] });

  // They must be activated with their code.
  await page.reload();
  await expectAccessible(page);
  for (const { name } of [byCode, onPremise]) {
    const code = String(at(await licenseOf(name), 'activationCode'));
    await table(name).getByRole('button', { name: 'Activate with code' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill(code);
    await dialog.getByRole('button', { name: 'Activate' }).click();
    await expect(dialog).toBeHidden();
    await expect(table(name)).toContainText('Active');
    expect(await licenseOf(name)).toMatchObject({ status: 'ACTIVE', activatedAt: expect.any(String) });
  }
});
