import { at, developer, signIn, unique } from './developer';
import { expect, expectAccessible, test } from './fixtures';

const planName = 'Worry-Free Office Suite 24 months';

test('credits stand beside the units, and an activation code is regenerated after saying what that does', async ({
  page,
  baseURL,
}) => {
  await signIn(page, 'isp-one');
  const ask = await developer(page, baseURL ?? '');
  const account = unique('code');
  const plans = await ask(
    `query($search: String) { plans(first: 1, filter: { search: $search }) { nodes { id } } }`,
    { search: planName },
  );
  const made = await ask(
    `mutation($input: CustomerCreateInput!) {
      customerCreate(input: $input) { customer { id } userErrors { message path } }
    }`,
    {
      input: {
        company: `Harbour Codes ${account}`,
        city: 'Kiel',
        state: 'SH',
        administrator: {
          accountName: account,
          firstName: 'Ada',
          lastName: 'Lund',
          email: `${account}@example.com`,
        },
        plans: [{ planId: at(plans, 'plans', 'nodes', 0, 'id'), units: 5 }],
      },
    },
  );
  const id = String(at(made, 'customerCreate', 'customer', 'id'));
  const code = async () => {
    const held = await ask(
      `query($id: ID!) { customer(id: $id) { assignments { licenses { activationCode product { name } } } } }`,
      { id },
    );
    const licenses = at(held, 'customer', 'assignments', 0, 'licenses');
    return Array.isArray(licenses)
      ? licenses.map((one) => at(one, 'activationCode')).find((one) => typeof one === 'string')
      : undefined;
  };
  const before = await code();
  await page.goto(`/customers/${id}`);
  const table = page.getByRole('table', { name: `Licenses of ${planName}` });
  const hosted = table.getByRole('row').filter({ hasText: 'Hosted Email Security' });
  await expect(hosted).toContainText('50 credits');
  const software = table.getByRole('row').filter({ hasText: 'Worry-Free Business Security Advanced' });
  await expect(software).toContainText(String(before));
  await expect(software).not.toContainText('credit');

  const open = software.getByRole('button', { name: /^Regenerate the activation code of/ });
  const dialog = page.getByRole('dialog', { name: /^Regenerate the activation code of/ });
  await open.click();
  await expect(dialog).toContainText('becomes void and cannot be had back');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Keep as it is' }).click();
  await expect(dialog).toBeHidden();
  expect(await code()).toBe(before);

  await open.click();
  await dialog.getByRole('button', { name: 'Regenerate code' }).click();
  await expect(dialog).toBeHidden();
  const after = await code();
  expect(after).toBeTruthy();
  expect(after).not.toBe(before);
  await expect(software).toContainText(String(after));
  await expect(software).not.toContainText(String(before));
});

test('an assigned plan is modified, renewed, suspended, resumed and canceled, and shows each first', async ({
  page,
  baseURL,
}) => {
  await signIn(page, 'isp-one');
  const ask = await developer(page, baseURL ?? '');
  const account = unique('lic');
  const plans = await ask(
    `query($search: String) { plans(first: 1, filter: { search: $search }) { nodes { id } } }`,
    { search: planName },
  );
  const made = await ask(
    `mutation($input: CustomerCreateInput!) {
      customerCreate(input: $input) { customer { id } userErrors { message path } }
    }`,
    {
      input: {
        company: `Harbour Bakery ${account}`,
        city: 'Kiel',
        state: 'SH',
        administrator: {
          accountName: account,
          firstName: 'Ada',
          lastName: 'Lund',
          email: `${account}@example.com`,
        },
        plans: [{ planId: at(plans, 'plans', 'nodes', 0, 'id'), units: 5 }],
      },
    },
  );
  const id = String(at(made, 'customerCreate', 'customer', 'id'));
  const assignment = async () =>
    at(
      await ask(
        `query($id: ID!) {
          customer(id: $id) {
            assignments {
              version suspendedAt endReason notificationDays
              licenses { units status expirationDate product { name } }
            }
          }
        }`,
        { id },
      ),
      'customer',
      'assignments',
      0,
    );
  const before = await assignment();
  const firstDay = String(at(before, 'licenses', 0, 'expirationDate'));

  await page.goto(`/customers/${id}`);
  const menu = page.getByRole('button', { name: `Actions on ${planName}` });
  const dialog = page.getByRole('dialog');
  const preview = dialog.getByRole('region', { name: 'What will happen' });
  const choose = async (action: string) => {
    await menu.click();
    await page.getByRole('menuitem', { name: action }).click();
    await expect(dialog).toBeVisible();
  };

  // Modify: the units of one license, and the notice; a dry run shows it and saves nothing.
  await choose('Modify…');
  await expect(dialog.getByRole('button', { name: 'Save' })).toBeDisabled();
  await dialog.getByLabel('Different units for each license').check();
  await dialog.getByLabel('Units of Hosted Email Security').fill('8');
  await dialog.getByLabel('Expiring soon from').fill('14');
  await expect(preview).toContainText('5 → 8 units');
  await expect(preview).toContainText('→ 14 days before');
  await expectAccessible(page);
  expect(await assignment()).toEqual(before);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  expect(await assignment()).toMatchObject({
    notificationDays: 14,
    licenses: expect.arrayContaining([
      expect.objectContaining({ units: 8, product: { name: 'Hosted Email Security' } }),
      expect.objectContaining({ units: 5 }),
    ]),
  });

  // Renew: one year more.
  await choose('Renew…');
  await dialog.getByRole('textbox', { name: 'Months' }).fill('12');
  await expect(preview.getByRole('img', { name: 'becomes' })).toHaveCount(3);
  await dialog.getByRole('button', { name: 'Renew' }).click();
  await expect(dialog).toBeHidden();
  const renewed = String(at(await assignment(), 'licenses', 0, 'expirationDate'));
  expect(renewed.slice(0, 4)).toBe(String(Number(firstDay.slice(0, 4)) + 1));

  // Suspend: nothing can be changed until it is resumed, with its old expiry.
  await choose('Suspend…');
  await expect(preview).toContainText('The plan is suspended');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Suspend plan' }).click();
  await expect(dialog).toBeHidden();
  expect(await assignment()).toMatchObject({ suspendedAt: expect.any(String) });
  await menu.click();
  await expect(page.getByRole('menuitem')).toHaveText(['Resume…', 'Cancel…']);
  await page.getByRole('menuitem', { name: 'Resume…' }).click();
  await expect(preview).toContainText('The plan is resumed');
  await dialog.getByRole('button', { name: 'Resume plan' }).click();
  await expect(dialog).toBeHidden();
  expect(await assignment()).toMatchObject({
    suspendedAt: null,
    licenses: expect.arrayContaining([expect.objectContaining({ expirationDate: renewed })]),
  });

  // Cancel: for good, after the plan's name is typed.
  await choose('Cancel…');
  await expect(preview).toContainText('The plan ends for good');
  const cancel = dialog.getByRole('button', { name: 'Cancel plan' });
  await expect(cancel).toBeDisabled();
  await dialog.getByLabel(`Type ${planName} to confirm`).fill(planName);
  await expectAccessible(page);
  await cancel.click();
  await expect(dialog).toBeHidden();
  expect(await assignment()).toMatchObject({ endReason: 'CANCELED' });
  await page.getByText('Ended plan', { exact: false }).first().click();
  await expect(page.getByRole('table', { name: 'Ended plans' })).toContainText('Canceled by the partner');
  await expectAccessible(page);

  // The timeline tells all of it, the latest first, and what was held then.
  await page.getByRole('tab', { name: 'Timeline' }).click();
  const told = page.getByRole('list', { name: 'Timeline' }).locator('> li');
  await expect(told.first()).toContainText('Assigned plan canceled');
  await expect(told.first()).toContainText('by isp-one');
  const modified = told.filter({ hasText: 'Assigned plan modified' });
  await expect(modified).toContainText('Hosted Email Security');
  await expect(modified).toContainText(/5.*8/);
  await modified.getByRole('button', { name: 'Licenses then' }).click();
  const then = page.getByRole('table', { name: 'Licenses then' });
  await expect(then.getByRole('row', { name: /Hosted Email Security/ })).toContainText('8');
  await expect(then.getByRole('row', { name: /Hosted Email Security/ })).toContainText('Active');
  await expectAccessible(page);
  await page.reload();
  await expect(then).toBeVisible();
  await page.goBack();
  await expect(then).toBeHidden();
});
