import type { Page } from '@playwright/test';
import { at, developer, signIn, unique } from './developer';
import { expect, expectAccessible, test } from './fixtures';

type Ask = Awaited<ReturnType<typeof developer>>;

const suite = 'Worry-Free Office Suite 24 months';
const mail = 'Hosted Email Security Annual';
const endpoints = 'Worry-Free Standard Annual';

async function planId(ask: Ask, search: string) {
  const found = await ask(
    `query($search: String) { plans(first: 1, filter: { search: $search }) { nodes { id } } }`,
    { search },
  );
  return String(at(found, 'plans', 'nodes', 0, 'id'));
}

/** A customer of the signed-in partner that has plans. */
async function newCustomer(ask: Ask, ...plans: string[]): Promise<{ id: string; company: string }> {
  const account = unique('cgr');
  const company = `Harbor Optics ${account}`;
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
        plans: await Promise.all(plans.map(async (plan) => ({ planId: await planId(ask, plan), units: 20 }))),
      },
    },
  );
  return { id: String(at(made, 'customerCreate', 'customer', 'id')), company };
}

const held = `query($id: ID!) {
  customer(id: $id) {
    assignments { endReason plan { name } licenses { id units activationCode product { name } } }
  }
}`;

/** Steps 2 to 5 of the documentation: from the navigation to the plan that is to be assigned. */
async function choosePlan(page: Page, company: string, plan: string) {
  const navigation = page.getByRole('navigation', { name: 'Main' });
  await navigation.getByRole('link', { name: 'Customers', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Customers' })).toBeVisible();
  await page.getByRole('searchbox', { name: /Company/ }).fill(company);
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '2');
  await page.getByRole('row').filter({ hasText: company }).click();
  await expect(page.getByRole('heading', { name: company })).toBeVisible();
  await page.getByRole('tab', { name: 'Licenses', exact: true }).click();
  await page.getByRole('button', { name: 'Assign Individual Service Plan' }).click();
  const dialog = page.getByRole('dialog', { name: 'Assign Individual Service Plan' });
  await dialog.getByRole('combobox', { name: 'Service plan' }).fill(plan);
  await page.getByRole('option', { name: plan }).click();
  return dialog;
}

test('a crossgrade is kept for later, looked at again when the licenses changed, and resolved', async ({
  page,
  baseURL,
}) => {
  await signIn(page, 'isp-one');
  const ask = await developer(page, baseURL ?? '');
  const customer = await newCustomer(ask, mail, endpoints);
  const before = await ask(held, { id: customer.id });

  // The selected plan and the current plans contain duplicate licenses: a crossgrade is required.
  const dialog = await choosePlan(page, customer.company, suite);
  await dialog.getByLabel('Units per license').fill('25');
  const alert = dialog.getByRole('alert').filter({ hasText: 'already holds 2 products' });
  await expect(alert).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Decide later' }).click();
  await expect(dialog).toBeHidden();

  // It is kept with the customer, and nothing is assigned.
  await expect(page.getByRole('tab', { name: 'Crossgrades (1)' })).toHaveAttribute('aria-selected', 'true');
  const open = page.getByRole('table', { name: 'Crossgrades to be decided' });
  await page.getByRole('tab', { name: 'Users' }).click();
  await page.getByRole('button', { name: 'Manage license crossgrades' }).click();
  await expect(open).toContainText('1 not decided');
  await expectAccessible(page);
  expect(await ask(held, { id: customer.id })).toEqual(before);

  // Before and after side by side, a decision for each duplicate, and nothing committed by looking.
  await open.getByRole('link', { name: suite }).click();
  await expect(page.getByRole('heading', { name: `Crossgrade to ${suite}` })).toBeVisible();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Resolve crossgrade' })).toBeDisabled();
  const choices = page.getByRole('radiogroup', { name: /What becomes of Worry-Free/ });
  await choices.getByRole('radio', { name: 'Transfer the license' }).check();
  const compare = page.getByRole('table', { name: 'Before and after' });
  const row = compare.getByRole('row').filter({ hasText: 'Hosted Email Security' });
  await expect(row).toContainText('20 units');
  await expect(row).toContainText('25 units');
  await page.getByLabel('Units per license').fill('30');
  await expect(row).toContainText('30 units');
  await expectAccessible(page);
  expect(await ask(held, { id: customer.id })).toEqual(before);

  // With the keyboard alone: the other choice, shown at once.
  await choices.getByRole('radio', { name: 'Transfer the license' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(choices.getByRole('radio', { name: 'New license' })).toBeChecked();
  await expect(compare).toContainText('Canceled');
  await page.getByRole('button', { name: 'Decide later' }).click();
  await expect(page.getByRole('table', { name: 'Crossgrades to be decided' })).not.toContainText(
    'not decided',
  );

  // The customer's licenses change under it: it is out of date until it was looked at again.
  const found = await ask(
    `query($id: ID!) { customer(id: $id) { assignments { id version plan { name } } } }`,
    { id: customer.id },
  );
  const assignments = at(found, 'customer', 'assignments');
  const index = Array.isArray(assignments)
    ? assignments.findIndex((one) => at(one, 'plan', 'name') === mail)
    : -1;
  await ask(
    `mutation($input: AssignmentModifyInput!) { assignmentModify(input: $input) { userErrors { message } } }`,
    {
      input: {
        id: at(assignments, index, 'id'),
        expectedVersion: at(assignments, index, 'version'),
        units: 22,
      },
    },
  );
  await page.reload();
  await expect(page.getByText('Out of date')).toBeVisible();
  await page.getByRole('link', { name: suite }).click();
  await expect(page.getByRole('button', { name: 'Resolve crossgrade' })).toBeDisabled();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Look again' }).click();
  await expect(page.getByText('Out of date')).toBeHidden();
  await expect(choices.getByRole('radio', { name: 'New license' })).toBeChecked();
  await expect(row).toContainText('22 units');

  // Resolved: the hosted service is the same license, the software has a new one with a new code.
  await page.getByRole('button', { name: 'Resolve crossgrade' }).click();
  await expect(page.getByRole('heading', { name: customer.company })).toBeVisible();
  await expect(page.getByRole('table', { name: new RegExp(suite) })).toBeVisible();
  const was = at(before, 'customer', 'assignments');
  const after = at(await ask(held, { id: customer.id }), 'customer', 'assignments');
  const licenseOf = (list: unknown, plan: string, product: string) => {
    const assignment = Array.isArray(list) ? list.find((one) => at(one, 'plan', 'name') === plan) : null;
    const licenses = at(assignment, 'licenses');
    return Array.isArray(licenses) ? licenses.find((one) => at(one, 'product', 'name') === product) : null;
  };
  const hosted = licenseOf(after, suite, 'Hosted Email Security');
  expect(at(hosted, 'id')).toBe(at(licenseOf(was, mail, 'Hosted Email Security'), 'id'));
  expect(at(hosted, 'units')).toBe(30);
  const software = licenseOf(after, suite, 'Worry-Free Business Security Advanced');
  const former = licenseOf(was, endpoints, 'Worry-Free Business Security Standard');
  expect(at(software, 'id')).not.toBe(at(former, 'id'));
  expect(at(software, 'activationCode')).not.toBe(at(former, 'activationCode'));
  expect(after).toContainEqual(expect.objectContaining({ endReason: 'CROSSGRADED', plan: { name: mail } }));

  // What was decided stays on record.
  await page.getByRole('tab', { name: 'Crossgrades' }).click();
  await page.getByRole('link', { name: suite }).click();
  await expect(page.getByText('What was chosen')).toBeVisible();
  await expect(page.getByRole('table', { name: 'Duplicate licenses' })).toContainText('New license');
  await expectAccessible(page);

  // The timeline tells what became of each license, and of the plans that they were from.
  await page.goto(`/customers/${customer.id}?tab=timeline`);
  const story = page.getByRole('listitem').filter({ hasText: `(${mail})` });
  for (const words of [
    'moved into the new plan',
    'ended; a new license of Worry-Free Business Security Advanced takes its place',
    'ended by the crossgrade',
  ]) {
    await expect(story.filter({ hasText: words }).first()).toBeVisible();
  }
  await expectAccessible(page);
});

test('a crossgrade that was kept is given up, and the customer keeps what it has', async ({
  page,
  baseURL,
}) => {
  await signIn(page, 'isp-one');
  const ask = await developer(page, baseURL ?? '');
  const customer = await newCustomer(ask, mail);
  const before = await ask(held, { id: customer.id });
  const dialog = await choosePlan(page, customer.company, suite);
  await dialog.getByLabel('Units per license').fill('9');
  await dialog.getByRole('button', { name: 'Decide later' }).click();
  await page.getByRole('link', { name: suite }).click();
  await page.getByRole('button', { name: 'Cancel crossgrade' }).click();
  const sure = page.getByRole('dialog', { name: 'Cancel the crossgrade?' });
  await expectAccessible(page);
  await sure.getByRole('button', { name: 'Cancel crossgrade' }).click();
  await expect(page.getByRole('table', { name: 'Crossgrades resolved and canceled' })).toContainText(
    'Canceled',
  );
  expect(await ask(held, { id: customer.id })).toEqual(before);
});

test('what a downgrade leaves of a suite is unbundled, and is deleted or runs out', async ({
  page,
  baseURL,
}) => {
  await signIn(page, 'isp-one');
  const ask = await developer(page, baseURL ?? '');
  const customer = await newCustomer(ask, suite);
  const dialog = await choosePlan(page, customer.company, mail);
  await dialog.getByLabel('Units per license').fill('8');
  await expect(dialog.getByRole('region', { name: 'What will happen' })).toContainText(
    'stands alone from now on',
  );
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();

  await page.getByRole('tab', { name: 'Unbundled licenses (2)' }).click();
  const alone = page.getByRole('table', { name: 'Unbundled licenses' });
  await expect(alone.getByRole('row')).toHaveCount(3);
  await expectAccessible(page);
  await alone.getByRole('button', { name: 'Delete Endpoint Encryption' }).click();
  const sure = page.getByRole('dialog', { name: 'Delete Endpoint Encryption?' });
  const remove = sure.getByRole('button', { name: 'Delete license' });
  await expect(remove).toBeDisabled();
  await sure.getByLabel('Type Endpoint Encryption to confirm').fill('Endpoint Encryption');
  await remove.click();
  await expect(page.getByRole('tab', { name: 'Unbundled licenses (1)' })).toBeVisible();
  await expect(alone.getByRole('row')).toHaveCount(2);
});
