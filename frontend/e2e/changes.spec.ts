import type { Page } from '@playwright/test';
import { type Ask, at, developer, signIn } from './developer';
import { chooseAction, expect, expectAccessible, test } from './fixtures';
import { newCustomer, newPlan } from './makers';

const assignmentQuery = `query($id: ID!) {
  customer(id: $id) {
    assignments {
      version autoRenew notificationDays scheduledUpdates plan { name licenseVersion }
      scheduledUpdate { timing effectiveDate units requestedBy notificationDays plan { name } }
      licenses { id units status licenseVersion activationCode startDate expirationDate product { name } }
    }
  }
}`;

async function assignmentOf(ask: Ask, id: string) {
  return at(await ask(assignmentQuery, { id }), 'customer', 'assignments', 0);
}

/** The dialog of an action on an assigned plan. */
async function choose(page: Page, planName: string, action: string) {
  await chooseAction(page, `Actions on ${planName}`, action);
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  return { dialog, preview: dialog.getByRole('region', { name: 'What will happen' }) };
}

test('a change waits for the renewal, is put off to a day instead, and is canceled', async ({
  page,
  baseURL,
}) => {
  await signIn(page, 'msp-one');
  const ask = await developer(page, baseURL ?? '');
  const plan = await newPlan(ask, 'Mail yearly', 'HES');
  const customer = await newCustomer(ask, { id: plan.id, units: 20 });
  const before = await assignmentOf(ask, customer.id);
  await page.goto(`/customers/${customer.id}`);

  // At the renewal: more units. What it will do then is shown now, and nothing changes yet.
  const { dialog, preview } = await choose(page, plan.name, 'Modify…');
  await dialog.getByText('At renewal', { exact: true }).click();
  await dialog.getByLabel('Units per license').fill('25');
  await expect(preview).toContainText('Will wait');
  await expect(preview).toContainText('At the renewal');
  await expect(preview).toContainText('20 → 25 units');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Schedule' }).click();
  await expect(dialog).toBeHidden();
  const waits = page.getByRole('region', { name: `Scheduled update of ${plan.name}` });
  await expect(waits).toContainText('At the renewal');
  await expect(waits).toContainText('25 units');
  await expect(waits).toContainText('Scheduled by msp-one');
  await expect(page.getByText('Scheduled updates', { exact: true })).toBeVisible();
  await expectAccessible(page);
  expect(await assignmentOf(ask, customer.id)).toMatchObject({
    scheduledUpdates: true,
    scheduledUpdate: { timing: 'AT_RENEWAL', units: 25, requestedBy: 'msp-one', effectiveDate: null },
    licenses: at(before, 'licenses'),
  });

  // Edited: on a day, with other units. The dialog begins with what waits.
  await waits.getByRole('button', { name: 'Edit update' }).click();
  await expect(dialog.getByLabel('Units per license')).toHaveValue('25');
  await dialog.getByText('On a date', { exact: true }).click();
  await dialog.getByRole('button', { name: 'Schedule' }).click();
  await expect(dialog.getByText('Select a day.')).toBeVisible();
  const tomorrow = (await dialog.getByLabel('Change on').getAttribute('min')) ?? '';
  await dialog.getByLabel('Change on').fill(tomorrow);
  await dialog.getByLabel('Units per license').fill('15');
  await expect(preview).toContainText('Will be replaced');
  await expect(preview).toContainText('20 → 15 units');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Schedule' }).click();
  await expect(dialog).toBeHidden();
  await expect(waits).toContainText('15 units');
  expect(await assignmentOf(ask, customer.id)).toMatchObject({
    scheduledUpdate: { timing: 'ON_DATE', units: 15, effectiveDate: tomorrow },
  });

  // Canceled: nothing waits, and the licenses are what they were.
  await waits.getByRole('button', { name: 'Cancel update' }).click();
  await expect(preview).toContainText('Will be canceled');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Cancel update' }).click();
  await expect(dialog).toBeHidden();
  await expect(waits).toBeHidden();
  expect(await assignmentOf(ask, customer.id)).toMatchObject({
    scheduledUpdates: false,
    scheduledUpdate: null,
    licenses: at(before, 'licenses'),
  });
});

test('a plan is changed to one of a higher level, as its preview says; only plans of the same products are offered', async ({
  page,
  baseURL,
}) => {
  await signIn(page, 'msp-one');
  const ask = await developer(page, baseURL ?? '');
  const standard = await newPlan(ask, 'Standard', 'WFBS-STD');
  const advanced = await newPlan(ask, 'Advanced', 'WFBS-ADV');
  const other = await newPlan(ask, 'Other product', 'HES');
  const customer = await newCustomer(ask, { id: standard.id, units: 20 });
  const before = await assignmentOf(ask, customer.id);
  await page.goto(`/customers/${customer.id}`);

  const { dialog, preview } = await choose(page, standard.name, 'Change service plan…');
  const select = dialog.getByRole('combobox', { name: 'New service plan' });
  await select.click();
  const offered = page.getByRole('option', { name: advanced.name });
  await expect(offered).toContainText('Upgrade');
  await expect(page.getByRole('option', { name: other.name })).toBeHidden();
  await expect(page.getByRole('option', { name: standard.name })).toBeHidden();
  await offered.click();
  await expect(dialog.getByLabel('Units per license')).toHaveValue('20');
  await dialog.getByLabel('Units per license').fill('22');
  await expect(preview).toContainText(`Service plan: ${standard.name} → ${advanced.name}`);
  await expect(preview).toContainText('20 → 22 units');
  await expectAccessible(page);
  expect(await assignmentOf(ask, customer.id)).toEqual(before);
  await dialog.getByRole('button', { name: 'Change plan' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('table', { name: `Licenses of ${advanced.name}` })).toContainText('22');
  const after = await assignmentOf(ask, customer.id);
  expect(after).toMatchObject({
    plan: { name: advanced.name },
    licenses: [
      {
        id: at(before, 'licenses', 0, 'id'),
        units: 22,
        activationCode: at(before, 'licenses', 0, 'activationCode'),
        startDate: at(before, 'licenses', 0, 'startDate'),
        expirationDate: at(before, 'licenses', 0, 'expirationDate'),
        product: { name: 'Worry-Free Business Security Advanced' },
      },
    ],
  });

  // And down again, at the renewal.
  const down = await choose(page, advanced.name, 'Change service plan…');
  await dialog.getByText('At renewal', { exact: true }).click();
  await select.click();
  await expect(page.getByRole('option', { name: standard.name })).toContainText('Downgrade');
  await page.getByRole('option', { name: standard.name }).click();
  await expect(down.preview).toContainText('Will wait');
  await dialog.getByRole('button', { name: 'Schedule' }).click();
  await expect(dialog).toBeHidden();
  const waits = page.getByRole('region', { name: `Scheduled update of ${advanced.name}` });
  await expect(waits).toContainText(`Service plan: ${standard.name}`);
  await waits.getByRole('button', { name: 'Edit update' }).click();
  await expect(select).toHaveValue(standard.name);
  await dialog.getByLabel('Units per license').fill('10');
  await expect(down.preview).toContainText('Will be replaced');
  await dialog.getByRole('button', { name: 'Schedule' }).click();
  await expect(dialog).toBeHidden();
  expect(await assignmentOf(ask, customer.id)).toMatchObject({
    plan: { name: advanced.name },
    scheduledUpdate: { timing: 'AT_RENEWAL', units: 10, plan: { name: standard.name } },
  });
});

test('a trial is converted, now or when it ends', async ({ page, baseURL }) => {
  await signIn(page, 'msp-one');
  const ask = await developer(page, baseURL ?? '');
  const trial = await newPlan(ask, 'Trial', 'WFBS-STD', { version: 'TRIAL' });
  const full = await newPlan(ask, 'Full', 'WFBS-STD');
  const customer = await newCustomer(ask, { id: trial.id, units: 5 });
  const activation = await assignmentOf(ask, customer.id);
  await ask(
    `mutation($input: LicenseActivateInput!) { licenseActivate(input: $input) { userErrors { message } } }`,
    { input: { code: at(activation, 'licenses', 0, 'activationCode') } },
  );
  const before = await assignmentOf(ask, customer.id);
  await page.goto(`/customers/${customer.id}`);

  // A trial is not modified, and its plan is not changed.
  const menu = page.getByRole('button', { name: `Actions on ${trial.name}` });
  await menu.click();
  await expect(page.getByRole('menuitem')).toHaveText(['Convert to full…', 'Cancel…']);
  await page.keyboard.press('Escape');

  // When it ends.
  const { dialog, preview } = await choose(page, trial.name, 'Convert to full…');
  await dialog.getByText('When the trial ends', { exact: true }).click();
  const select = dialog.getByRole('combobox', { name: 'New service plan' });
  await select.click();
  await page.getByRole('option', { name: full.name }).click();
  await expect(preview).toContainText('At the end of the trial');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Schedule' }).click();
  await expect(dialog).toBeHidden();
  const waits = page.getByRole('region', { name: `Scheduled update of ${trial.name}` });
  await expect(waits).toContainText('At the end of the trial');
  expect(await assignmentOf(ask, customer.id)).toMatchObject({
    plan: { name: trial.name },
    scheduledUpdate: { timing: 'AT_TRIAL_END', plan: { name: full.name } },
  });

  // Now, after all: the scheduled conversion is lost, and the preview says so.
  await choose(page, trial.name, 'Convert to full…');
  await select.click();
  await page.getByRole('option', { name: full.name }).click();
  await expect(preview).toContainText('Will be lost');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Convert', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(waits).toBeHidden();
  expect(await assignmentOf(ask, customer.id)).toMatchObject({
    plan: { name: full.name, licenseVersion: 'FULL' },
    scheduledUpdate: null,
    licenses: [
      {
        id: at(before, 'licenses', 0, 'id'),
        activationCode: at(before, 'licenses', 0, 'activationCode'),
        licenseVersion: 'FULL',
        units: 5,
      },
    ],
  });
});

test('a user of the customer sees what waits, and nothing to change it with', async ({
  page,
  browser,
  baseURL,
}) => {
  await signIn(page, 'msp-one');
  const ask = await developer(page, baseURL ?? '');
  const found = await ask(
    `query { user(accountName: "customer-one") { customer {
      id assignments { id version viewerCanSchedule plan { name } }
    } } }`,
  );
  const customer = at(found, 'user', 'customer');
  const assignments = at(customer, 'assignments');
  const assignment = Array.isArray(assignments)
    ? assignments.find((one) => at(one, 'viewerCanSchedule') === true)
    : undefined;
  const planName = String(at(assignment, 'plan', 'name'));
  const scheduled = await ask(
    `mutation($input: AssignmentScheduleInput!) {
      assignmentSchedule(input: $input) { assignment { scheduledUpdates } userErrors { message } }
    }`,
    {
      input: {
        id: at(assignment, 'id'),
        expectedVersion: at(assignment, 'version'),
        timing: 'AT_RENEWAL',
        notificationDays: 14,
      },
    },
  );
  expect(at(scheduled, 'assignmentSchedule')).toMatchObject({ assignment: { scheduledUpdates: true } });

  const own = await (await browser.newContext({ baseURL, locale: 'en-US' })).newPage();
  await signIn(own, 'customer-one');
  await own.goto(`/customers/${at(customer, 'id')}`);
  const waits = own.getByRole('region', { name: `Scheduled update of ${planName}` });
  await expect(waits).toContainText('Expiring soon 14 days before');
  await expect(waits.getByRole('button')).toHaveCount(0);
  await expect(own.getByRole('button', { name: `Actions on ${planName}` })).toHaveCount(0);
  await expectAccessible(own);
  await own.context().close();
});
