import { expect, type Page } from '@playwright/test';
import { at } from './developer';

/** What shows only when somebody opens it: dialogs, panels beside lists, menus, the second step of a wizard. */
interface Opening {
  name: string;
  address: (page: Page) => Promise<string>;
  /** Opens it; `say` gives the words of the language that the page is in. */
  open: (page: Page, say: (english: string) => string) => Promise<void>;
  /** What something is typed into by that. */
  typed?: true;
}

async function idOf(page: Page, query: string, ...path: string[]): Promise<string> {
  const answer: unknown = await (await page.request.post('/graphql', { data: { query } })).json();
  const id = at(answer, 'data', ...path);
  expect(typeof id, JSON.stringify(answer)).toBe('string');
  return String(id);
}

/** A customer with a plan that can be modified, renewed and canceled. */
async function customer(page: Page, tab = ''): Promise<string> {
  const query = `{ customers(first: 50, filter: { licenseStatuses: [ACTIVE], status: ENABLED }) {
    nodes { id assignments { viewerCanModify viewerCanRenew } } } }`;
  const answer: unknown = await (await page.request.post('/graphql', { data: { query } })).json();
  const nodes = at(answer, 'data', 'customers', 'nodes');
  const can = (one: unknown) => at(one, 'viewerCanModify') === true && at(one, 'viewerCanRenew') === true;
  const fit = Array.isArray(nodes)
    ? nodes.find((node) => {
        const held = at(node, 'assignments');
        return Array.isArray(held) && can(held[0]);
      })
    : undefined;
  expect(fit, JSON.stringify(answer)).toBeTruthy();
  return `/customers/${at(fit, 'id')}${tab}`;
}

const partner = async (page: Page) =>
  `/partners/${await idOf(page, '{ partners(first: 1, filter: { statuses: [ACTIVE] }) { nodes { id } } }', 'partners', 'nodes', '0', 'id')}`;

const always = (address: string) => async () => address;
const dialog = (page: Page) => page.getByRole('dialog');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** What can be done with the first plan of the customer. */
function ofPlan(action: string): Opening['open'] {
  return async (page, say) => {
    await page.locator('section header [aria-haspopup=menu]').first().click();
    await page.getByRole('menuitem', { name: say(action), exact: true }).click();
    await expect(dialog(page)).toBeVisible();
  };
}

const firstRow: Opening['open'] = async (page) => {
  await page.getByRole('grid').getByRole('row').nth(1).getByRole('link').first().click();
  await expect(page.getByRole('complementary')).toBeVisible();
};

/** A button, or an entry of the header's menu; then a dialog. */
function press(name: string): Opening['open'] {
  return async (page, say) => {
    await button(page, say(name)).first().click();
    await expect(dialog(page)).toBeVisible();
  };
}

function selected(action: string): Opening['open'] {
  return async (page, say) => {
    for (const row of [1, 2, 3]) await page.getByRole('grid').getByRole('checkbox').nth(row).check();
    await button(page, say(action)).click();
    await expect(dialog(page)).toBeVisible();
  };
}

export const openings: readonly Opening[] = [
  {
    name: 'assign',
    typed: true,
    address: (page) => customer(page, '?assign=true'),
    open: async (page, say) => {
      await dialog(page)
        .getByRole('combobox', { name: say('Service plan') })
        .click();
      await page.getByRole('option').first().click();
      await dialog(page).getByLabel(say('Units per license')).fill('5');
      await expect(
        dialog(page)
          .getByRole('region', { name: say('What will happen') })
          .getByRole('listitem')
          .first(),
      ).toBeVisible();
    },
  },
  { name: 'modify', address: customer, open: ofPlan('Modify…') },
  { name: 'renew', address: customer, open: ofPlan('Renew…') },
  { name: 'suspend', address: customer, open: ofPlan('Suspend…') },
  { name: 'cancel-plan', address: customer, open: ofPlan('Cancel…') },
  { name: 'disable-customer', address: customer, open: press('Disable customer') },
  {
    name: 'create-customer-2',
    address: always('/customers/new'),
    open: async (page, say) => {
      for (const field of ['Company', 'City', 'State', 'First name', 'Last name'])
        await page.getByRole('textbox', { name: say(field), exact: true }).fill('Kiel Harbor');
      await page.getByRole('textbox', { name: say('Account name'), exact: true }).fill('kiel-harbor');
      await page
        .getByRole('textbox', { name: say('Email address'), exact: true })
        .fill('ada@kiel-harbor.example');
      await button(page, say('Assign Service Plan')).click();
      await page.getByRole('checkbox').first().check();
      await page.getByRole('textbox', { name: say('Units per license') }).fill('5');
      const preview = page.getByRole('region', { name: say('What will happen') });
      await expect(preview.getByRole('listitem').first()).toBeVisible();
    },
  },
  {
    name: 'bulk-renew',
    address: always('/renewals'),
    open: async (page, say) => {
      await selected('Renew…')(page, say);
      await dialog(page)
        .getByRole('button', { name: say('Check'), exact: true })
        .click();
      await expect(dialog(page).getByRole('button', { name: say('Back'), exact: true })).toBeVisible();
    },
  },
  { name: 'bulk-disable', address: always('/customers'), open: selected('Disable…') },
  { name: 'cancel-partner', address: partner, open: press('Cancel partner') },
  { name: 'user', address: always('/users'), open: press('Create user') },
  { name: 'keys', address: always('/registration-keys'), open: press('Generate keys') },
  { name: 'product-panel', address: always('/products'), open: firstRow },
  { name: 'audit-panel', address: always('/audit'), open: firstRow },
  { name: 'message-panel', address: always('/outbox'), open: firstRow },
  { name: 'operation-panel', address: always('/operations'), open: firstRow },
  {
    name: 'filter',
    address: always('/customers'),
    open: async (page) => {
      await page.getByRole('search').locator('[aria-haspopup=dialog]').nth(1).click();
      await expect(dialog(page)).toBeVisible();
    },
  },
  { name: 'columns', address: always('/customers'), open: press('Columns') },
  {
    name: 'palette',
    address: always('/'),
    open: async (page) => {
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog').getByRole('textbox').fill('li');
    },
  },
  {
    name: 'shortcuts',
    address: always('/'),
    open: async (page) => {
      await page.keyboard.press('?');
      await expect(dialog(page)).toBeVisible();
    },
  },
];
