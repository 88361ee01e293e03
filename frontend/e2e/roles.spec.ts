import type { APIRequestContext, Page, Request } from '@playwright/test';
import type { Permission } from '../src/__generated__/ShellQuery.graphql';
import { type Address, addresses, entriesOf } from './addresses';
import { at, unique } from './developer';
import { expect, test } from './fixtures';
import { firstSession } from './makers';

// What somebody may do is asked of the server, by the API with the same session: no journey here knows a role's rights.

const password = process.env.LMP_E2E_PASSWORD ?? 'for-demonstration-only';

const partnerRoles = [
  'ADMINISTRATOR',
  'CUSTOMER_ACCOUNT_MANAGER',
  'PARTNER_ACCOUNT_MANAGER',
  'LICENSE_MANAGER',
  'SUPPORT_MANAGER',
  'SUPPORT_ENGINEER',
  'BILLING_MANAGER',
];

/** Companies of the demonstration, each with an administrator who makes its users, and the roles that those can have. */
const companies = [
  { who: 'a distributor', administrator: 'distributor', roles: partnerRoles },
  { who: 'a MSP', administrator: 'msp-one', roles: partnerRoles },
  { who: 'a reseller', administrator: 'reseller-one', roles: partnerRoles },
  {
    who: 'a customer',
    administrator: 'msp-one',
    customer: 'customer-one',
    roles: ['ADMINISTRATOR', 'SUPPORT_ENGINEER'],
  },
];

async function ask(api: APIRequestContext, query: string, variables: Record<string, unknown> = {}) {
  const answer: unknown = await (await api.post('/graphql', { data: { query, variables } })).json();
  expect(at(answer, 'errors'), JSON.stringify(answer)).toBeUndefined();
  return at(answer, 'data');
}

function text(value: unknown, ...path: (string | number)[]): string {
  return String(at(value, ...path) ?? '');
}

function list(value: unknown, ...path: (string | number)[]): readonly unknown[] {
  const found = at(value, ...path);
  return Array.isArray(found) ? found : [];
}

type Objects = Awaited<ReturnType<typeof objectsOf>>;

/** One of each thing that the company has; where it has none, one that is another's. */
async function objectsOf(administrator: APIRequestContext, others: APIRequestContext) {
  const query = `{
    viewer { user { id version } partner { id version pool { id version threshold } } tokens { id } }
    customers(first: 1, filter: { licenseStatuses: [ACTIVE] }) { nodes { id version assignments { id version } } }
    plans(first: 1) { nodes { id version } }
    partners(first: 1) { nodes { id version } }
    crossgrades(first: 1) { nodes { id } }
  }`;
  const [own, foreign] = [await ask(administrator, query), await ask(others, query)];
  const one = (...path: (string | number)[]) => {
    const found = at(own, ...path) ?? at(foreign, ...path);
    return { id: text(found, 'id'), expectedVersion: Number(at(found, 'version')) };
  };
  return {
    customer: one('customers', 'nodes', 0),
    assignment: one('customers', 'nodes', 0, 'assignments', 0),
    plan: one('plans', 'nodes', 0),
    pool: one('viewer', 'partner', 'pool', 0),
    partner: one('partners', 'nodes', 0),
    crossgrade: one('crossgrades', 'nodes', 0),
    user: one('viewer', 'user'),
  };
}

/** One change of each family, well formed, with the permission that it takes. */
const changes: {
  permission: Permission;
  field: string;
  input: string;
  of: (found: Objects) => Record<string, unknown>;
}[] = [
  {
    permission: 'CUSTOMERS_WRITE',
    field: 'customerUpdate',
    input: 'CustomerUpdateInput',
    of: ({ customer }) => ({ ...customer, city: 'Nowhere' }),
  },
  {
    permission: 'CUSTOMERS_WRITE',
    field: 'customersEnable',
    input: 'CustomersEnableInput',
    of: ({ customer }) => ({ ids: [customer.id] }),
  },
  {
    permission: 'LICENSES_WRITE',
    field: 'assignmentSuspend',
    input: 'AssignmentSuspendInput',
    of: ({ assignment }) => assignment,
  },
  {
    permission: 'LICENSES_WRITE',
    field: 'assignmentsSuspend',
    input: 'AssignmentsSuspendInput',
    of: ({ assignment }) => ({ ids: [assignment.id] }),
  },
  {
    permission: 'PLANS_WRITE',
    field: 'planDisable',
    input: 'PlanDisableInput',
    of: ({ plan }) => plan,
  },
  {
    permission: 'PLANS_WRITE',
    field: 'poolUpdate',
    input: 'PoolUpdateInput',
    of: ({ pool }) => ({ ...pool, threshold: 1 }),
  },
  {
    permission: 'PARTNERS_WRITE',
    field: 'partnerUpdate',
    input: 'PartnerUpdateInput',
    of: ({ partner }) => ({ ...partner, city: 'Nowhere' }),
  },
  {
    permission: 'OWN_USERS_WRITE',
    field: 'userUpdate',
    input: 'UserUpdateInput',
    of: ({ user }) => ({ ...user, phone: '+353 1 000' }),
  },
  {
    permission: 'KEYS_WRITE',
    field: 'registrationKeysGenerate',
    input: 'RegistrationKeysGenerateInput',
    of: ({ plan }) => ({ planId: plan.id, count: 1, units: 1 }),
  },
  {
    permission: 'TOKENS_WRITE',
    field: 'tokenCreate',
    input: 'APITokenCreateInput',
    of: () => ({ name: unique('token') }),
  },
];

/** How many rows an answer's lists have together; a registration key without its value says nothing. */
function rowsIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce((sum, [name, inner]) => {
    const rows = /^(nodes|edges)$/.test(name) && Array.isArray(inner) ? inner : null;
    return sum + (rows ? rows.filter((row) => at(row, 'node', 'value') !== null).length : rowsIn(inner));
  }, 0);
}

type Face = 'ready' | 'not allowed' | 'not found';

/** What the server says somebody should see at an address, and under which heading. */
async function expected(
  api: APIRequestContext,
  { path, needs, heading }: Address,
  id: string,
  permissions: ReadonlySet<string>,
): Promise<{ face: Face; heading: string | RegExp }> {
  if (!path.includes('$')) {
    const allowed = needs === undefined || permissions.has(needs);
    return { face: allowed ? 'ready' : 'not allowed', heading: allowed ? (heading ?? '') : /./ };
  }
  const node = at(
    await ask(
      api,
      `query($id: ID!) {
        node(id: $id) {
          ... on Customer { name: company }
          ... on Partner { name: company }
          ... on ServicePlan { name viewerCanUpdate }
          ... on Crossgrade { plan { name } }
        }
      }`,
      { id },
    ),
    'node',
  );
  if (node === null) return { face: 'not found', heading: 'Not found' };
  const name = text(node, 'name') || /^Crossgrade to/;
  if (heading === undefined) return { face: 'ready', heading: name };
  return { face: at(node, 'viewerCanUpdate') === true ? 'ready' : 'not allowed', heading };
}

/** Goes where a link of the console would lead, and waits until another page is there. */
async function go(page: Page, href: string) {
  await page.evaluate((to) => {
    document.querySelector('h1')?.setAttribute('data-left', '');
    window.history.pushState(null, '', to);
  }, href);
  await expect(page.locator('h1:not([data-left])')).toBeVisible();
}

/** The name of the query that a request sends; null for any other request. */
function queryOf(request: Request): string | null {
  if (new URL(request.url()).pathname !== '/graphql') return null;
  return text(request.postDataJSON(), 'operationName') || null;
}

async function expectFace(page: Page, face: Face) {
  await expect(page.getByRole('status', { name: 'Loading' })).toHaveCount(0);
  await expect(page.locator('.mantine-Skeleton-root')).toHaveCount(0);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.getByText('Not available to you')).toHaveCount(face === 'not allowed' ? 1 : 0);
  await expect(page.getByText('There is nothing here')).toHaveCount(face === 'not found' ? 1 : 0);
}

const widths = [
  { width: 390, height: 844 },
  { width: 1440, height: 860 },
];

// One role alone, where a run says so: what a role may do does not depend on the database.
const only = process.env.LMP_E2E_ROLE;

for (const { who, administrator, customer, roles } of companies) {
  for (const role of roles.filter((role) => !only || role === only)) {
    test(`${role} of ${who}: what is offered, shown and done is what the server says`, async ({
      page,
      playwright,
      baseURL,
    }) => {
      const session = async (accountName: string) => {
        const api = await playwright.request.newContext({ baseURL });
        expect((await api.post('/auth/sign-in', { data: { accountName, password } })).status()).toBe(204);
        return api;
      };
      const maker = await session(administrator);
      const foreign = administrator === 'distributor' ? maker : await session('distributor');
      const found = await objectsOf(customer ? await session(customer) : maker, foreign);
      const accountName = unique('role').slice(0, 25);
      const made = await ask(
        maker,
        `mutation($input: UserCreateInput!) {
          userCreate(input: $input) { user { id } userErrors { message path } }
        }`,
        {
          input: {
            accountName,
            role,
            customerId: customer ? found.customer.id : undefined,
            firstName: 'Ada',
            lastName: 'Lund',
            email: `${accountName}@example.com`,
          },
        },
      );
      const userId = text(made, 'userCreate', 'user', 'id');
      expect(userId, JSON.stringify(made)).not.toBe('');
      await firstSession(page, accountName);

      const api = page.request;
      const viewer = at(await ask(api, '{ viewer { permissions customer { id } } }'), 'viewer');
      const permissions = new Set(list(viewer, 'permissions').map(String));
      const ownCustomer = text(viewer, 'customer', 'id');
      const idOf: Record<string, string> = {
        customers: ownCustomer || found.customer.id,
        plans: found.plan.id,
        partners: found.partner.id,
        crossgrades: found.crossgrade.id,
      };

      const asked = new Set<string>();
      page.on('request', (request) => {
        const name = queryOf(request);
        if (name !== null) asked.add(name);
      });

      await test.step('the sidebar and the shortcuts', async () => {
        await page.goto('/account');
        const links = page.getByRole('navigation', { name: 'Main' }).getByRole('listitem').getByRole('link');
        await expect(links.first()).toBeVisible();
        const offered = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
        const own = ownCustomer ? [`/customers/${ownCustomer}`] : [];
        expect(offered.sort()).toEqual([...entriesOf(permissions, ownCustomer !== ''), ...own].sort());
      });

      for (const address of addresses) {
        await test.step(address.path, async () => {
          const id = idOf[address.path.split('/')[1] ?? ''] ?? '';
          const { face, heading } = await expected(api, address, id, permissions);
          const href = address.path.replace('$id', id);
          const closed = face === 'not allowed' && address.needs?.endsWith('_READ');
          // A page that was visited may ask again when others change something: this one asks for the first time.
          const before = new Set(asked);
          const answered = closed
            ? page.waitForResponse((response) => {
                const name = queryOf(response.request());
                return name !== null && !before.has(name);
              })
            : null;
          await go(page, href);
          if (answered) expect(rowsIn(await (await answered).json()), 'rows of what is not shown').toBe(0);
          await expect(page.locator('h1')).toHaveText(heading);
          for (const width of widths) {
            await page.setViewportSize(width);
            await expectFace(page, face);
            const scrolls = await page.evaluate(() => document.documentElement.scrollWidth);
            expect(scrolls, `width at ${width.width}`).toBeLessThanOrEqual(width.width);
          }
        });
      }

      await test.step('an address that is typed', async () => {
        const closed = addresses.find(({ needs }) => needs && !permissions.has(needs));
        if (closed) {
          await page.goto(closed.path);
          await expect(page.getByText('Not available to you')).toBeVisible();
        }
      });

      await test.step('by hand', async () => {
        for (const { permission, field, input, of } of changes) {
          // The user of a customer's company is one of the customers' users.
          const ofCustomers = ownCustomer && permission === 'OWN_USERS_WRITE';
          if (permissions.has(ofCustomers ? 'CUSTOMER_USERS_WRITE' : permission)) continue;
          const answer = await ask(
            api,
            `mutation($input: ${input}!) { ${field}(input: $input) { userErrors { code } } }`,
            { input: of(found) },
          );
          expect(text(answer, field, 'userErrors', 0, 'code'), field).toMatch(/^(FORBIDDEN|NOT_FOUND)$/);
        }
        // Whatever is written leaves an event.
        const events = await ask(
          maker,
          'query($by: ID!) { auditEvents(first: 50, filter: { actorId: $by }) { nodes { action objectId } } }',
          { by: userId },
        );
        const ofOthers = list(events, 'auditEvents', 'nodes').filter(
          (event) => at(event, 'objectId') !== userId,
        );
        expect(ofOthers).toEqual([]);
      });
    });
  }
}
