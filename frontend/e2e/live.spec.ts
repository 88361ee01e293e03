import { at, developer, signIn, unique } from './developer';
import { expect, expectAccessible, test } from './fixtures';

type Ask = Awaited<ReturnType<typeof developer>>;

async function newCustomer(ask: Ask, company: string): Promise<string> {
  const account = unique('live');
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
  return String(at(made, 'customerCreate', 'customer', 'id'));
}

async function rename(ask: Ask, id: string, company: string) {
  const found = await ask('query($id: ID!) { customer(id: $id) { version } }', { id });
  const saved = await ask(
    `mutation($input: CustomerUpdateInput!) { customerUpdate(input: $input) { userErrors { message } } }`,
    { input: { id, company, expectedVersion: at(found, 'customer', 'version') } },
  );
  expect(at(saved, 'customerUpdate', 'userErrors')).toEqual([]);
}

async function switchOff(ask: Ask, id: string) {
  const found = await ask('query($id: ID!) { customer(id: $id) { version } }', { id });
  const done = await ask(
    `mutation($input: CustomerDisableInput!) { customerDisable(input: $input) { userErrors { message } } }`,
    { input: { id, expectedVersion: at(found, 'customer', 'version') } },
  );
  expect(at(done, 'customerDisable', 'userErrors')).toEqual([]);
}

test('what somebody else changes is on screen without reloading', async ({ page, baseURL }) => {
  await signIn(page, 'msp-one');
  const ask = await developer(page, baseURL ?? '');
  const company = `Alder Mill ${unique('live')}`;
  const id = await newCustomer(ask, company);

  await page.goto(`/customers/${id}`);
  await expect(page.getByRole('heading', { level: 1, name: company })).toBeVisible();
  await rename(ask, id, `${company} and Sons`);
  await expect(page.getByRole('heading', { level: 1, name: `${company} and Sons` })).toBeVisible();

  await page.goto(`/customers?text=${encodeURIComponent(company)}`);
  const grid = page.getByRole('grid');
  await expect(grid.getByRole('link')).toHaveCount(1);
  await newCustomer(ask, `${company} North`);
  await expect(grid.getByRole('link', { name: `${company} North` })).toBeVisible();
});

test('a form in which nothing is typed follows what somebody else saves', async ({ page, baseURL }) => {
  await signIn(page, 'msp-one');
  const ask = await developer(page, baseURL ?? '');
  const company = `Aspen Mill ${unique('live')}`;
  const id = await newCustomer(ask, company);
  await page.goto(`/customers/${id}?tab=profile`);
  const field = page.getByRole('textbox', { name: 'Company', exact: true });
  const city = page.getByLabel('City');
  await expect(field).toHaveValue(company);

  await rename(ask, id, `${company} One`);
  await expect(field).toHaveValue(`${company} One`);
  await expect(page.getByRole('heading', { level: 1, name: `${company} One` })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save' })).toBeDisabled();
  await switchOff(ask, id);
  await expect(page.getByText('Disabled', { exact: true })).toBeVisible();

  await city.fill('Lübeck');
  await rename(ask, id, `${company} Two`);
  const note = page.getByRole('button', { name: 'Something here has changed. Show it' });
  await expect(note).toBeVisible();
  await expect(field).toHaveValue(`${company} One`);
  await expectAccessible(page);
  await note.click();
  await expect(field).toHaveValue(`${company} Two`);
  await expect(city).toHaveValue('Lübeck');
  await expect(
    page.getByRole('status').filter({ hasText: 'Changed by someone else: Company.' }),
  ).toBeFocused();

  await page.getByRole('button', { name: 'Discard changes' }).click();
  await expect(city).toHaveValue('Kiel');
  await rename(ask, id, `${company} Three`);
  await expect(field).toHaveValue(`${company} Three`);
});

test('a form keeps what it was opened with, and somebody else’s change is not overwritten', async ({
  page,
  baseURL,
}) => {
  await signIn(page, 'msp-one');
  const ask = await developer(page, baseURL ?? '');
  const company = `Birch Mill ${unique('live')}`;
  const id = await newCustomer(ask, company);
  await page.goto(`/customers/${id}?tab=profile`);
  const city = page.getByLabel('City');
  await city.fill('Lübeck');
  const told = page.waitForEvent('requestfinished', {
    predicate: (request) => request.url().endsWith('/graphql'),
  });
  await rename(ask, id, `${company} and Sons`);
  await page.getByRole('button', { name: 'Save' }).click();
  await told;
  await expect(page.getByRole('alert')).toContainText('Changed by someone else');
  await expect(city).toHaveValue('Lübeck');

  await page.getByRole('button', { name: 'Reload' }).click();
  await expect(
    page.getByRole('status').filter({ hasText: 'Changed by someone else: Company.' }),
  ).toBeFocused();
  await expect(page.getByRole('textbox', { name: 'Company', exact: true })).toHaveValue(
    `${company} and Sons`,
  );
  await expect(city).toHaveValue('Lübeck');

  await page.getByRole('link', { name: 'Renewals' }).click();
  const question = page.getByRole('dialog', { name: 'Leave without saving?' });
  await expect(question).toBeVisible();
  await expectAccessible(page);
  await question.getByRole('button', { name: 'Go on editing' }).click();
  await expect(city).toHaveValue('Lübeck');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Profile saved')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save' })).toBeDisabled();
  await page.reload();
  await expect(city).toHaveValue('Lübeck');
  await expect(page.getByRole('textbox', { name: 'Company', exact: true })).toHaveValue(
    `${company} and Sons`,
  );

  await city.fill('Kiel');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(page.getByText('Undone')).toBeVisible();
  await expect(city).toHaveValue('Lübeck');

  await city.fill('Kiel');
  await page.getByRole('link', { name: 'Renewals' }).click();
  await question.getByRole('button', { name: 'Discard changes' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Renewals');
});

test('rows that were chosen stay until their reader wants to see the change', async ({ page, baseURL }) => {
  await signIn(page, 'msp-one');
  const ask = await developer(page, baseURL ?? '');
  const company = `Cedar Mill ${unique('live')}`;
  const id = await newCustomer(ask, company);
  await ask(`query { plans(first: 1) { nodes { id } } }`);
  await page.goto('/renewals');
  await page.getByRole('grid').getByRole('checkbox').nth(1).check();
  await rename(ask, id, `${company} and Sons`);
  const note = page.getByRole('button', { name: 'Something here has changed. Show it' });
  await expect(note).toBeVisible();
  await expectAccessible(page);
  await note.click();
  await expect(note).toHaveCount(0);
});

test('whoever is offline, or whose server is down, is told, and that what is on screen is old', async ({
  page,
  context,
}) => {
  await signIn(page, 'msp-one');
  await page.goto('/customers');
  await expect(page.getByRole('grid').getByRole('row').nth(1)).toBeVisible();
  const palette = page.getByRole('textbox', { name: 'Search or jump to' });
  await page.keyboard.press('Control+k');
  await expect(palette).toBeFocused();
  await context.setOffline(true);
  const told = page.getByText(/^You are offline\. What you see is as it was at /);
  await expect(told).toBeVisible();
  await palette.fill('kestrel');
  const problem = page.getByText('You are offline. Check the connection and try again.');
  await expect(problem).toBeVisible();
  await expect(page.getByText('Nothing found')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(palette).toHaveCount(0);
  await expectAccessible(page);
  await context.setOffline(false);
  await expect(told).toHaveCount(0);

  const down = /\/(graphql|healthz)$/;
  await page.route(down, (route) => route.abort('internetdisconnected'));
  await page.keyboard.press('Control+k');
  await palette.fill('harbor');
  const silent = page.getByText(/^The server does not answer\. What you see is as it was at /);
  await expect(silent).toBeVisible();
  await page.unroute(down);
  await expect(silent).toHaveCount(0);
});

test('what could not be asked for offline is asked for afterwards', async ({ page, context, baseURL }) => {
  await signIn(page, 'msp-one');
  const ask = await developer(page, baseURL ?? '');
  const company = `Birch Quay ${unique('offline')}`;
  const id = await newCustomer(ask, company);
  await page.goto(`/customers/${id}`);
  await expect(page.getByRole('heading', { level: 1, name: company })).toBeVisible();
  await context.setOffline(true);
  // The stream of events goes on: what it tells of is asked for, and lost.
  const lost = page.waitForEvent('requestfailed', (request) => request.url().endsWith('/graphql'));
  await rename(ask, id, `${company} and Daughters`);
  await lost;
  await context.setOffline(false);
  await expect(page.getByRole('heading', { level: 1, name: `${company} and Daughters` })).toBeVisible();
});

test.describe('of a session', () => {
  test.use({ sessionEnds: true });
  test('a session that was ended in another tab ends here', async ({ page, context, baseURL }) => {
    await signIn(page, 'msp-two');
    await page.goto('/customers');
    await expect(page.getByRole('grid')).toBeVisible();
    const other = await context.newPage();
    await other.goto(`${baseURL}/plans`);
    await other.getByRole('button', { name: /^Your account|msp-two/ }).click();
    await other.getByRole('menuitem', { name: 'Sign out' }).click();
    await expect(other.getByRole('heading', { name: 'Sign in' })).toBeVisible();
    await expect(page.getByRole('dialog', { name: 'Your session has ended' })).toBeVisible();
  });
});
