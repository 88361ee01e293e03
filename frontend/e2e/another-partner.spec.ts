import { at, developer, signIn, unique } from './developer';
import { expect, expectAccessible, test } from './fixtures';
import { newPartner } from './makers';

test('customers of a canceled partner move to another, from its page and from the list', async ({
  page,
  baseURL,
}) => {
  await signIn(page, 'distributor');
  const ask = await developer(page, baseURL ?? '');
  const [left, heir] = [await newPartner(ask), await newPartner(ask)];
  const nameOf = ({ account }: { account: string }) => `Porto Services ${account}`;
  const customers = [unique('Nomad'), unique('Rover')];
  for (const company of customers) {
    const account = unique('mov').slice(0, 25);
    const made = await ask(
      `mutation($input: CustomerCreateInput!) { customerCreate(input: $input) { customer { id } userErrors { message } } }`,
      {
        input: {
          partnerId: left.id,
          company,
          city: 'Porto',
          state: 'Norte',
          administrator: {
            accountName: account,
            firstName: 'Ana',
            lastName: 'Reis',
            email: `${account}@example.com`,
          },
        },
      },
    );
    expect(at(made, 'customerCreate', 'customer'), JSON.stringify(made)).toBeTruthy();
  }

  // While the partner works there is nothing to move.
  await page.goto(`/partners/${left.id}`);
  await expect(page.getByRole('button', { name: 'Suspend' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Move customers…' })).toHaveCount(0);
  const version = Number(
    at(await ask(`query($id: ID!) { partner(id: $id) { version } }`, { id: left.id }), 'partner', 'version'),
  );
  const canceled = await ask(
    `mutation($input: PartnerCancelInput!) { partnerCancel(input: $input) { userErrors { message } } }`,
    { input: { id: left.id, expectedVersion: version, confirmCompany: nameOf(left) } },
  );
  expect(at(canceled, 'partnerCancel', 'userErrors')).toEqual([]);

  // The list: one customer is chosen, and one of a partner that works is refused.
  await page.goto(`/customers?text=${customers[0]}`);
  await page
    .getByRole('row', { name: customers[0] ?? '' })
    .getByRole('checkbox')
    .check();
  const bar = page.getByRole('region', { name: 'Selection' });
  await bar.getByRole('button', { name: 'Move to another partner…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Move customers to another partner' });
  await expect(dialog).toContainText('1 customer is selected.');
  await dialog.getByRole('button', { name: 'Check' }).click();
  await expect(dialog.getByText('Choose a partner.')).toBeVisible();
  await choose(nameOf(heir));
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Check' }).click();
  await expect(dialog.getByRole('heading', { name: '1 customer would be moved' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Move 1 customer' }).click();
  await expect(dialog.getByRole('heading', { name: '1 customer moved' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  await expect(page.getByRole('row').filter({ hasText: customers[0] ?? '' })).toContainText(nameOf(heir));

  // The partner's page: what is left goes at once.
  await page.goto(`/partners/${left.id}`);
  await page.getByRole('button', { name: 'Move customers…' }).click();
  await choose(nameOf(heir));
  await dialog.getByRole('button', { name: 'Check' }).click();
  await dialog.getByRole('button', { name: 'Move 1 customer' }).click();
  await expect(dialog.getByRole('heading', { name: '1 customer moved' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  await expect(page.getByText('No customers yet')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Move customers…' })).toHaveCount(0);

  // Both are the other partner's, and the timeline says so.
  await page.goto(`/partners/${heir.id}`);
  for (const company of customers) await expect(page.getByRole('link', { name: company })).toBeVisible();
  await page.getByRole('link', { name: customers[1] ?? '' }).click();
  await page.getByRole('tab', { name: 'Timeline' }).click();
  await expect(page.getByText('Customer moved to another partner')).toBeVisible();
  await expect(page.getByText(`${nameOf(left)} → ${nameOf(heir)}`)).toBeVisible();

  async function choose(partner: string) {
    const field = dialog.getByRole('combobox', { name: 'Managed by' });
    await field.fill(partner);
    await page.getByRole('option', { name: partner }).click();
    await expect(field).toHaveValue(partner);
  }
});
