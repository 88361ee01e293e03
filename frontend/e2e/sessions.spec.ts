import { developer, signIn } from './developer';
import { expect, expectAccessible, test } from './fixtures';
import { firstSession, newUser, passphrase } from './makers';

test('who signs a browser out from another ends its page, and so does an administrator', async ({
  page,
  browser,
  baseURL,
}) => {
  const account = await newUser(baseURL, 'msp-one', 'SUPPORT_ENGINEER');
  const here = await (await browser.newContext({ baseURL })).newPage();
  const there = await (await browser.newContext({ baseURL })).newPage();
  await firstSession(here, account);
  await signIn(there, account, passphrase);

  await here.goto('/account');
  const sessions = here.getByRole('table', { name: 'Where you are signed in' });
  await expect(sessions.getByText('This browser')).toHaveCount(1);
  await sessions.getByRole('button', { name: /^Sign out/ }).click();
  await expectAccessible(here);
  await here.getByRole('dialog').getByRole('button', { name: 'Sign out', exact: true }).click();
  await expect(there.getByRole('dialog', { name: 'Your session has ended' })).toBeVisible();
  await expect(sessions.getByRole('button')).toHaveCount(0);
  await expect(sessions.getByText('This browser')).toBeVisible();

  await signIn(page, 'msp-one');
  await page.goto(`/users?text=${account}`);
  await page.getByRole('button', { name: `Actions for ${account}` }).click();
  await page.getByRole('menuitem', { name: 'Sign out everywhere' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Sign out everywhere' }).click();
  await expect(page.getByText(`${account} is signed out everywhere`)).toBeVisible();
  await expect(here.getByRole('dialog', { name: 'Your session has ended' })).toBeVisible();
});

test('an administrator sees what somebody’s programs sign in with, and revokes it', async ({
  page,
  browser,
  baseURL,
}) => {
  const account = await newUser(baseURL, 'msp-one', 'LICENSE_MANAGER');
  const theirs = await (await browser.newContext({ baseURL })).newPage();
  await firstSession(theirs, account);
  await theirs.goto('/account');
  const ask = await developer(theirs, baseURL ?? '');
  await ask('{ viewer { user { id } } }');

  await signIn(page, 'msp-one');
  await page.goto(`/users?text=${account}`);
  await page.getByRole('button', { name: `Actions for ${account}` }).click();
  await page.getByRole('menuitem', { name: 'API tokens' }).click();
  const tokens = page.getByRole('dialog').getByRole('table', { name: 'API tokens' });
  await expect(tokens.getByText('Works')).toBeVisible();
  await expectAccessible(page);
  await tokens.getByRole('button', { name: 'Revoke journey' }).click();
  await page.getByRole('button', { name: 'Revoke token' }).click();
  await expect(tokens.getByText('Revoked')).toBeVisible();
  await expect(ask('{ viewer { user { id } } }')).rejects.toThrow();
});
