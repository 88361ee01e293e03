import { addresses, outside } from './addresses';
import { addressOf, at, developer, signIn, unique } from './developer';
import { expect, expectAccessible, test } from './fixtures';
import { newCustomer, newPlan } from './makers';

const password = process.env.LMP_E2E_PASSWORD ?? 'for-demonstration-only';
const phone = { width: 390, height: 844 };

for (const { path } of addresses) {
  test(`${path} asks the graph once, fits a telephone and is accessible at both widths`, async ({ page }) => {
    const signedIn = await page.request.post('/auth/sign-in', {
      data: { accountName: 'distributor', password },
    });
    expect(signedIn.status()).toBe(204);
    const asked: string[] = [];
    page.on('request', (request) => {
      if (new URL(request.url()).pathname === '/graphql')
        asked.push(String(request.postDataJSON()?.operationName));
    });
    // What other journeys change would be asked for, too; see live.spec.ts.
    await page.route('**/events', (route) => route.fulfill({ status: 204 }));
    await page.goto(await addressOf(page, path));
    await expect(page.locator('h1')).toBeVisible({ timeout: 30_000 });
    await page.waitForLoadState('networkidle');
    expect(asked.filter((name) => !/^ShellQuery$|Mutation$/.test(name))).toHaveLength(1); // beside what a form tries
    await expectAccessible(page);
    await page.setViewportSize(phone);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);
    await expectAccessible(page);
  });
}

for (const path of outside) {
  test(`${path} fits a telephone and is accessible at both widths`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('h1')).toBeVisible({ timeout: 30_000 });
    await expectAccessible(page);
    await page.setViewportSize(phone);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);
    await expectAccessible(page);
  });
}

test('the palette and the menus of the frame are accessible at both widths', async ({ page }) => {
  await signIn(page, 'isp-one');
  await page.keyboard.press('Control+k');
  await page.getByRole('textbox', { name: 'Search or jump to' }).fill('cre');
  await expectAccessible(page);
  await page.setViewportSize(phone);
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Your account/ }).click();
  await expect(page.getByRole('menuitem', { name: 'Sign out' })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Open menu' }).click();
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeInViewport();
  await expectAccessible(page);
});

test('the palette finds a license by its ids and its code, and does with it what its page does', async ({
  page,
  baseURL,
}) => {
  await signIn(page, 'msp-one');
  const ask = await developer(page, baseURL ?? '');
  const plan = await newPlan(ask, 'Palette plan', 'WFBS-STD', { activation: 'ACTIVATION_CODE' });
  const other = await newPlan(ask, 'Palette mail', 'HES');
  const { id, company } = await newCustomer(ask, { id: plan.id, units: 3 });
  const externalId = unique('erp');
  const assigned = await ask(
    `mutation($in: AssignmentCreateInput!) {
      assignmentCreate(input: $in) { assignment { id } userErrors { message } }
    }`,
    { in: { customerId: id, planId: other.id, units: 4, externalId } },
  );
  expect(at(assigned, 'assignmentCreate', 'assignment'), JSON.stringify(assigned)).toBeTruthy();
  const held = await ask(
    `query($id: ID!) { customer(id: $id) { assignments { id plan { name } licenses { id activationCode } } } }`,
    { id },
  );
  const all = at(held, 'customer', 'assignments');
  const coded = Array.isArray(all) ? all.find((one) => at(one, 'plan', 'name') === plan.name) : undefined;
  const license = String(at(coded, 'licenses', 0, 'id'));
  const code = String(at(coded, 'licenses', 0, 'activationCode'));

  const palette = page.getByRole('dialog', { name: 'Search or jump to' });
  const search = palette.getByRole('textbox', { name: 'Search or jump to' });
  const shown = page.locator('section[aria-current]').getByRole('heading', { level: 2 });
  const found = [
    [code.toLowerCase().replaceAll('-', ''), plan.name],
    [externalId, other.name],
    [license, plan.name],
    [String(at(coded, 'id')), plan.name],
  ] as const;
  for (const [typed, name] of found) {
    await page.getByRole('link', { name: 'Dashboard' }).click();
    await page.keyboard.press('Control+k');
    await search.fill(typed);
    await palette.getByRole('button', { name: company }).click();
    await expect(shown).toHaveText(name);
    await expect(shown).toBeInViewport();
  }

  await page.keyboard.press('Control+k');
  await expect(palette.getByText('Edit profile')).toBeVisible();
  await expect(palette.getByText('Disable customer')).toBeVisible();
  await expect(palette.getByText('Renew…')).toHaveCount(1); // of the plan that is shown, not of the other
  await expectAccessible(page);
  await search.fill(`renew ${other.name}`);
  await palette.getByText('Renew…').click();
  await expect(page.getByRole('dialog', { name: `Renew ${other.name}` })).toBeVisible();
  await expect(page.getByRole('dialog').locator(':focus')).toHaveCount(1);
});
