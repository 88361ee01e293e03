import { expect, type Page, request } from '@playwright/test';

const password = process.env.LMP_E2E_PASSWORD ?? 'for-demonstration-only';

/** Signs in, with the password of the demonstration unless it has another. */
export async function signIn(page: Page, account: string, secret = password) {
  await page.goto('/sign-in');
  await page.getByLabel('Account name').fill(account);
  await page.getByLabel('Password', { exact: true }).fill(secret);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
}

interface Answer {
  data?: unknown;
  errors?: { message: string }[];
}

/**
 * Asks the API as somebody else's program would: with a token of the signed-in user, and without the browser's cookie.
 * Answers the data; an error of the API fails the test.
 */
export async function developer(page: Page, baseURL: string) {
  const made: Answer = await page.evaluate(async () => {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
      body: JSON.stringify({
        query: `mutation { tokenCreate(input: { name: "journey", expiresInDays: 1 }) { secret userErrors { message } } }`,
      }),
    });
    return response.json();
  });
  const secret = at(made.data, 'tokenCreate', 'secret');
  expect(typeof secret, JSON.stringify(made)).toBe('string');
  const api = await request.newContext({
    baseURL,
    extraHTTPHeaders: { authorization: `Bearer ${secret}` },
  });
  return async (query: string, variables: Record<string, unknown> = {}): Promise<unknown> => {
    const response = await api.post('/graphql', { data: { query, variables } });
    const answer: Answer = await response.json();
    expect(answer.errors, JSON.stringify(answer.errors)).toBeUndefined();
    return answer.data;
  };
}

export type Ask = Awaited<ReturnType<typeof developer>>;

/** One value inside an answer. */
export function at(value: unknown, ...path: (string | number)[]): unknown {
  let found = value;
  for (const part of path) {
    if (typeof found !== 'object' || found === null) return undefined;
    found = Reflect.get(found, part);
  }
  return found;
}

/** A name that no other run has used. */
export function unique(prefix: string): string {
  return `${prefix}-${Date.now().toString(36)}${Math.random().toString(36).slice(2, 6)}`;
}

/** An address with the first object that the signed-in user's company has for it. */
export async function addressOf(page: Page, path: string): Promise<string> {
  if (!path.includes('$id')) return path;
  const kind = path.split('/')[1] ?? '';
  const query = `{ ${kind}(first: 1) { nodes { id } } }`;
  const answer: unknown = await (await page.request.post('/graphql', { data: { query } })).json();
  return path.replace('$id', String(at(answer, 'data', kind, 'nodes', 0, 'id')));
}
