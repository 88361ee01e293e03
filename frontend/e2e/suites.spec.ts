import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page, Request } from '@playwright/test';
import { at, developer, signIn, unique } from './developer';
import { expect, expectAccessible, test } from './fixtures';

type Ask = Awaited<ReturnType<typeof developer>>;

/** Makes the catalogue what a file says, as the operator of the server does. */
function applyCatalog(file: string) {
  const to = path.join(mkdtempSync(path.join(tmpdir(), 'catalog-')), 'catalog.yaml');
  writeFileSync(to, file);
  execFileSync(path.join('..', 'bin', 'lmp'), ['catalog', 'apply', to], { stdio: 'pipe' });
}

/** A suite of its own, and what it consists of. */
function catalog(mark: string, components: readonly string[]) {
  const product = (code: string, name: string, more: string) =>
    `  - {code: ${code}-${mark}, name: ${name} ${mark}, family: ${code}-${mark}, unitType: seats, versions: [FULL], ${more}}`;
  const hosted = 'kind: SAAS, dataCenters: [Europe, Japan], manageable: true';
  return [
    'products:',
    product('MAIL', 'Mail', hosted),
    product('DISK', 'Disk', hosted),
    product('CLOUD', 'Cloud', hosted),
    product('GUARD', 'Guard', 'kind: SOFTWARE'),
    'suites:',
    `  - {code: BOX-${mark}, name: Box ${mark}, unitType: seats, versions: [FULL], components: [${components
      .map((code) => `${code}-${mark}`)
      .join(', ')}]}`,
  ]
    .join('\n')
    .replaceAll(/family: (\S+),/g, (_, family: string) => `family: ${family.toLowerCase()},`);
}

async function productIds(ask: Ask, mark: string): Promise<Map<string, string>> {
  const found = await ask(
    `query($s: String) { products(first: 50, filter: { search: $s }) { nodes { id name } } }`,
    {
      s: mark,
    },
  );
  const nodes = at(found, 'products', 'nodes');
  return new Map(
    (Array.isArray(nodes) ? nodes : []).map((node) => [
      String(at(node, 'name')).split(' ')[0] ?? '',
      String(at(node, 'id')),
    ]),
  );
}

async function newPlan(ask: Ask, name: string, productId: string | undefined, hosted: readonly string[]) {
  const made = await ask(
    `mutation($input: PlanCreateInput!) { planCreate(input: $input) { plan { id } userErrors { message path } } }`,
    {
      input: {
        name,
        productId,
        licenseVersion: 'FULL',
        components: hosted.map((id) => ({ productId: id, dataCenter: 'Japan' })),
      },
    },
  );
  const id = at(made, 'planCreate', 'plan', 'id');
  expect(id, JSON.stringify(made)).toBeTruthy();
  return String(id);
}

async function newCustomer(ask: Ask, company: string, planIds: readonly string[]) {
  const account = unique('su');
  const made = await ask(
    `mutation($input: CustomerCreateInput!) {
      customerCreate(input: $input) { customer { id assignments { id version plan { id } } } userErrors { message path } }
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
        plans: planIds.map((planId) => ({ planId, units: 20 })),
      },
    },
  );
  const customer = at(made, 'customerCreate', 'customer');
  expect(customer, JSON.stringify(made)).toBeTruthy();
  const assignments = at(customer, 'assignments');
  const assignment = Array.isArray(assignments)
    ? assignments.find((one) => at(one, 'plan', 'id') === planIds[0])
    : null;
  return { id: String(at(customer, 'id')), company, assignment };
}

const held = `query($id: ID!) {
  customer(id: $id) {
    assignments { scheduledUpdates updatesAvailable plan { id } licenses { units unbundledAt status product { name } } }
  }
}`;

/** What an assignment of a plan licenses: with its units, or alone. */
async function licensed(ask: Ask, customerId: string, planId: string): Promise<string[]> {
  const assignments = at(await ask(held, { id: customerId }), 'customer', 'assignments');
  const one = Array.isArray(assignments)
    ? assignments.find((each) => at(each, 'plan', 'id') === planId)
    : null;
  const licenses = at(one, 'licenses');
  return (Array.isArray(licenses) ? licenses : [])
    .map((license) => {
      const name = String(at(license, 'product', 'name')).split(' ')[0];
      return at(license, 'unbundledAt') ? `${name} alone` : `${name} ${String(at(license, 'units'))}`;
    })
    .sort();
}

/**
 * Opens a page anew and tells what it asks the graph beside the shell. A page that is told of a change asks the same
 * again, and the one that is left may do so while the next one comes: that is no further question.
 */
async function open(page: Page, address: string, heading: string): Promise<string[]> {
  const asked = new Set<string>();
  const note = (request: Request) => {
    if (new URL(request.url()).pathname === '/graphql')
      asked.add(String(request.postDataJSON()?.operationName));
  };
  page.on('request', note);
  await page.goto(address);
  await expect(page.getByRole('heading', { name: heading, level: 1 })).toBeVisible();
  page.off('request', note);
  return [...asked].filter((name) => name !== 'ShellQuery');
}

test('a suite changes: its plan is approved, and the new products are applied one by one and to all at once', async ({
  page,
  baseURL,
}) => {
  test.slow();
  const mark = unique('s');
  applyCatalog(catalog(mark, ['MAIL', 'DISK']));
  await signIn(page, 'isp-one');
  const ask = await developer(page, baseURL ?? '');
  const ids = await productIds(ask, mark);
  const id = (name: string) => ids.get(name) ?? '';
  const suitePlan = `Office box ${mark}`;
  const plan = await newPlan(ask, suitePlan, id('Box'), [id('Mail'), id('Disk')]);
  const guard = await newPlan(ask, `Guard alone ${mark}`, id('Guard'), []);
  const torn = await newCustomer(ask, `Torn Optics ${mark}`, [plan, guard]);
  const later = await newCustomer(ask, `Later Labs ${mark}`, [plan, guard]);
  const waiting = await newCustomer(ask, `Waiting Works ${mark}`, [plan]);
  const calm = await newCustomer(ask, `Calm Clinic ${mark}`, [plan]);
  await ask(
    `mutation($input: AssignmentScheduleInput!) { assignmentSchedule(input: $input) { userErrors { message } } }`,
    {
      input: {
        id: at(waiting.assignment, 'id'),
        expectedVersion: at(waiting.assignment, 'version'),
        timing: 'AT_RENEWAL',
        units: 31,
      },
    },
  );

  // The operator changes the suite: the dashboard leads to the plan that is locked.
  applyCatalog(catalog(mark, ['MAIL', 'GUARD', 'CLOUD']));
  await page.goto('/');
  await page.getByRole('link', { name: /service plan.* locked until/ }).click();
  await expect(page).toHaveURL(/suite=locked/);
  await page.getByRole('searchbox', { name: /Plan name/ }).fill(suitePlan);
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '2');
  const row = page.getByRole('row').filter({ hasText: suitePlan });
  await expect(row).toContainText('Locked');
  await row.click();
  await expect(page.getByRole('heading', { name: suitePlan })).toBeVisible();
  expect(await open(page, `/plans/${plan}`, suitePlan)).toEqual(['PlanPageQuery']);

  // What came and what went, and whom it matters to, before anything is approved.
  const updates = page.getByRole('list', { name: 'Component updates' });
  await expect(updates.getByRole('listitem').filter({ hasText: `Cloud ${mark}` })).toContainText('Added');
  await expect(updates.getByRole('listitem').filter({ hasText: `Disk ${mark}` })).toContainText('Removed');
  const affected = page.getByRole('table', { name: 'Customers with the former products' });
  const tornRow = affected.getByRole('row').filter({ hasText: torn.company });
  await expect(tornRow).toContainText(`Guard ${mark}`);
  await expect(affected.getByRole('row').filter({ hasText: waiting.company })).toContainText('Would be lost');
  await expect(affected.getByRole('row').filter({ hasText: calm.company })).not.toContainText('Required');
  await expect(page.getByRole('button', { name: `Apply to ${calm.company}` })).toHaveCount(0);
  await expectAccessible(page);

  // The preview follows the choices; nothing is approved without the data center.
  const preview = page.getByRole('region', { name: 'What will happen' });
  await expect(preview).toContainText('Choose the data centers');
  await page.getByRole('button', { name: 'Approve', exact: true }).click();
  await expect(page.getByText('Choose a data center.', { exact: true })).toBeVisible();
  await page.getByRole('combobox', { name: `Data center of Cloud ${mark}` }).selectOption('Europe');
  await page.getByRole('checkbox', { name: `Run Cloud ${mark} from the remote manager` }).check();
  await expect(preview).toContainText('4 assigned plans then wait to be given the new products.');
  await expect(preview).toContainText('1 scheduled update will be lost');
  await expect(preview).toContainText('2 customers hold a new product otherwise');
  await expect(preview).toContainText('Message: Crossgrade required');
  await expect(preview).toContainText('Europe · remotely managed');
  await expectAccessible(page);
  const before = await licensed(ask, torn.id, plan);
  await page.getByRole('button', { name: 'Approve', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Customers to be updated' })).toBeVisible();
  await expect(updates).toBeHidden();
  expect(await licensed(ask, torn.id, plan)).toEqual(before);

  // One by one, from the plan: the duplicate is decided about in the same dialog.
  await page.getByRole('button', { name: `Apply to ${torn.company}` }).click();
  const dialog = page.getByRole('dialog', { name: /Apply the new composition/ });
  await expect(dialog.getByRole('alert').filter({ hasText: 'already holds a product' })).toBeVisible();
  await dialog.getByText('New license', { exact: true }).click();
  const will = dialog.getByRole('region', { name: 'What will happen' });
  await expect(will).toContainText('Canceled');
  await expect(will).toContainText('stands alone from now on');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Apply', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(tornRow).toBeHidden();
  expect(await licensed(ask, torn.id, plan)).toEqual(['Cloud 20', 'Disk alone', 'Guard 20', 'Mail 20']);

  // Or from the customer: the decision is kept, and resolving it applies.
  expect(await open(page, `/customers/${later.id}`, later.company)).toEqual(['CustomerPageQuery']);
  await page.getByRole('button', { name: 'Review and apply…' }).click();
  await dialog.getByRole('button', { name: 'Decide later' }).click();
  await expect(dialog).toBeHidden();
  await page.getByRole('tab', { name: 'Crossgrades (1)' }).click();
  await page.getByRole('link', { name: suitePlan }).click();

  // Given up, it waits again among the customer's crossgrades, which lead straight to the decision.
  await page.getByRole('button', { name: 'Cancel crossgrade' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel crossgrade' }).click();
  const ofSuites = page.getByRole('table', { name: 'New compositions to be decided' });
  await expect(ofSuites.getByRole('row').filter({ hasText: suitePlan })).toContainText(`Guard ${mark}`);
  await expect(page.getByRole('tab', { name: 'Crossgrades (1)' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: `Decide about ${suitePlan}` }).click();
  await expect(page.getByRole('heading', { name: `Crossgrade to ${suitePlan}` })).toBeVisible();
  await page.getByRole('radio', { name: 'New license' }).check();
  await expect(page.getByRole('table', { name: 'Before and after' })).toContainText(`Cloud ${mark}`);
  await expect(page.getByLabel('Units per license')).toHaveCount(0);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Resolve crossgrade' }).click();
  await expect(page.getByRole('heading', { name: later.company })).toBeVisible();
  expect(await licensed(ask, later.id, plan)).toEqual(['Cloud 20', 'Disk alone', 'Guard 20', 'Mail 20']);

  // The rest at once: tried, told what is lost, and done.
  await page.goto(`/plans/${plan}`);
  await page.getByRole('button', { name: 'Apply to all without conflict…' }).click();
  const bulk = page.getByRole('dialog', { name: 'Apply the new composition' });
  await bulk.getByRole('button', { name: 'Check' }).click();
  await expect(bulk.getByRole('heading', { name: '2 plans would be updated' })).toBeVisible();
  const would = bulk.getByRole('list', { name: 'What would be done' });
  await expect(would.getByRole('listitem').filter({ hasText: waiting.company })).toContainText(
    'A scheduled update would be lost',
  );
  await expectAccessible(page);
  expect(await licensed(ask, calm.id, plan)).toEqual(['Disk 20', 'Mail 20']);
  await bulk.getByRole('button', { name: 'Update 2 plans' }).click();
  await expect(bulk.getByRole('heading', { name: '2 plans updated' })).toBeVisible();
  await bulk.getByRole('button', { name: 'Close' }).last().click();
  await expect(affected).toBeHidden();
  for (const customer of [waiting, calm]) {
    expect(await licensed(ask, customer.id, plan)).toEqual(['Cloud 20', 'Disk alone', 'Guard 20', 'Mail 20']);
  }

  // The customer's timeline tells it.
  await page.goto(`/customers/${waiting.id}?tab=timeline`);
  const story = page.getByRole('listitem').filter({ hasText: 'New composition of a suite applied' });
  await expect(story).toContainText(`Cloud ${mark}`);
  await expect(story).toContainText('now unbundled');
});
