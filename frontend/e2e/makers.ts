import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { expect, type Page, request } from '@playwright/test';
import { type Ask, at, unique } from './developer';

interface PlanOptions {
  version?: 'FULL' | 'TRIAL';
  activation?: 'AT_START' | 'FIRST_SIGN_IN' | 'ACTIVATION_CODE';
}

/** A plan of the signed-in partner, with a name of its own for each run, of the product with a code. */
export async function newPlan(ask: Ask, name: string, code: string, options: PlanOptions = {}) {
  const found = await ask(
    `query($code: String) { products(first: 25, filter: { search: $code }) { nodes { id code dataCenters } } }`,
    { code },
  );
  const nodes = at(found, 'products', 'nodes');
  const product = Array.isArray(nodes) ? nodes.find((one) => at(one, 'code') === code) : undefined;
  const productId = String(at(product, 'id'));
  const dataCenter = at(product, 'dataCenters', 0);
  const made = await ask(
    `mutation($input: PlanCreateInput!) { planCreate(input: $input) { plan { id name } userErrors { message path } } }`,
    {
      input: {
        name: unique(name),
        productId,
        licenseVersion: options.version ?? 'FULL',
        ...(options.version !== 'TRIAL' && { autoRenew: true }),
        ...(options.activation && { activation: options.activation }),
        ...(dataCenter !== undefined && { components: [{ productId, dataCenter }] }),
      },
    },
  );
  const plan = at(made, 'planCreate', 'plan');
  expect(plan, JSON.stringify(made)).toBeTruthy();
  return { id: String(at(plan, 'id')), name: String(at(plan, 'name')) };
}

interface AssignedPlan {
  id: string;
  units: number;
  startDate?: string;
}

/** A managed service provider below the signed-in Tier 1, and the account of its administrator. */
export async function newPartner(ask: Ask, options: { poolRefill?: boolean } = {}) {
  const account = unique('msp').slice(0, 25);
  const made = await ask(
    `mutation($input: PartnerCreateInput!) {
      partnerCreate(input: $input) { partner { id } userErrors { message path } }
    }`,
    {
      input: {
        kind: 'MSP',
        company: `Porto Services ${account}`,
        city: 'Porto',
        state: 'Norte',
        ...options,
        administrator: {
          accountName: account,
          firstName: 'Rita',
          lastName: 'Alves',
          email: `${account}@example.com`,
        },
      },
    },
  );
  expect(at(made, 'partnerCreate', 'partner'), JSON.stringify(made)).toBeTruthy();
  return { id: String(at(made, 'partnerCreate', 'partner', 'id')), account };
}

/** A customer of the signed-in partner that has plans, and the account of its administrator. */
export async function newCustomer(ask: Ask, ...plans: AssignedPlan[]) {
  const account = unique('cst');
  const company = `Granite Motors ${account}`;
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
        plans: plans.map(({ id, ...plan }) => ({ planId: id, ...plan })),
      },
    },
  );
  expect(at(made, 'customerCreate', 'customer'), JSON.stringify(made)).toBeTruthy();
  return { id: String(at(made, 'customerCreate', 'customer', 'id')), company, account };
}

/** The password of those who are made here. */
export const passphrase = 'a long enough sentence';

/** A user of the company of an account of the demonstration, who has not signed in yet; answers the account name. */
export async function newUser(
  baseURL: string | undefined,
  administrator: string,
  role: string,
  locale = 'en-US',
): Promise<string> {
  const maker = await request.newContext({ baseURL });
  const password = process.env.LMP_E2E_PASSWORD ?? 'for-demonstration-only';
  await maker.post('/auth/sign-in', { data: { accountName: administrator, password } });
  const accountName = unique('usr').slice(0, 25);
  const made = await maker.post('/graphql', {
    data: {
      query: `mutation($input: UserCreateInput!) { userCreate(input: $input) { user { id } userErrors { message } } }`,
      variables: {
        input: {
          accountName,
          locale,
          role,
          firstName: 'Ada',
          lastName: 'Lund',
          email: `${accountName}@example.com`,
        },
      },
    },
  });
  const answer: unknown = await made.json();
  expect(at(answer, 'data', 'userCreate', 'user'), JSON.stringify(answer)).toBeTruthy();
  await maker.dispose();
  return accountName;
}

/** The link to set a password, which the server's operator prints where no mail brings it. */
function linkOf(account: string): string {
  const lmp = path.join(import.meta.dirname, '..', '..', 'bin', 'lmp');
  return execFileSync(lmp, ['user', 'link', account]).toString().split('\n')[0] ?? '';
}

/** The first sign-in of a user, as people do it. */
export async function firstSignIn(page: Page, account: string) {
  await page.goto(linkOf(account));
  await page.getByLabel('New password').fill(passphrase);
  await page.getByLabel('The same again').fill(passphrase);
  await page.getByRole('button', { name: 'Set password' }).click();
  await page.getByRole('link', { name: 'Sign in' }).click();
  await page.getByLabel('Account name').fill(account);
  await page.getByLabel('Password', { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
}

/** The first sign-in of a user, as programs do it: the page has the session and shows nothing yet. */
export async function firstSession(page: Page, account: string) {
  const token = new URL(linkOf(account)).searchParams.get('token');
  for (const [path, data] of [
    ['/auth/password', { token, password: passphrase }],
    ['/auth/sign-in', { accountName: account, password: passphrase }],
  ] as const) {
    const answer = await page.request.post(path, { data });
    expect(answer.status(), path).toBe(204);
  }
}
