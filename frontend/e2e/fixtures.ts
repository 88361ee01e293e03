import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';

/**
 * Every journey also fails where the browser reports an error, refuses something by policy, or asks a stranger for
 * anything. What was typed and refused at the sign-in is an answer and no error.
 */
export const test = base.extend<{ guard: undefined; sessionEnds: boolean }>({
  /** A page whose session ends elsewhere may have a question on its way, which is refused. */
  sessionEnds: [false, { option: true }],
  guard: [
    async ({ page, baseURL, sessionEnds }, use) => {
      const wrong: string[] = [];
      page.on('console', (message) => {
        const { pathname } = new URL(message.location().url || 'about:blank');
        const crossed = sessionEnds && pathname === '/graphql' && /status of 401/.test(message.text());
        const refused = pathname.startsWith('/auth/') || crossed;
        // A journey that takes the connection away is told so.
        const cut = /ERR_INTERNET_DISCONNECTED/.test(message.text());
        const blocked = /content security policy/i.test(message.text());
        if (blocked || (message.type() === 'error' && !refused && !cut)) wrong.push(message.text());
      });
      page.on('pageerror', (error) => wrong.push(error.message));
      page.on('request', (request) => {
        const { protocol, origin } = new URL(request.url());
        if (protocol.startsWith('http') && origin !== new URL(baseURL ?? '').origin)
          wrong.push(request.url());
      });
      await use(undefined);
      expect(wrong).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Menus and toasts stand at the end of the document, outside every landmark. */
const outside = ['region'];

/** What can differ in the dark, where only colors change. */
const colors = ['color-contrast', 'link-in-text-block'];

/** Chooses what opens a dialog. A page that is drawn anew under the pointer takes its click away: then once more. */
export async function chooseAction(page: Page, menu: string, action: string) {
  const item = page.getByRole('menuitem', { name: action });
  await expect(async () => {
    if (!(await item.isVisible())) await page.getByRole('button', { name: menu }).click({ timeout: 5_000 });
    await item.click({ timeout: 5_000 });
    await expect(page.getByRole('dialog')).toBeVisible({ timeout: 10_000 });
  }).toPass({ timeout: 60_000 });
}

/** No violation of WCAG 2.2 AA, in the light and in the dark. */
export async function expectAccessible(page: Page) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme);
    // A toast that just fades is looked at again.
    await expect(async () => {
      // One frame, no page of its own to collect the frames' answers in.
      const axe = new AxeBuilder({ page }).setLegacyMode();
      const { violations } = await (colorScheme === 'light'
        ? axe.withTags(rules).disableRules(outside)
        : axe.withRules(colors)
      ).analyze();
      expect(
        violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ html }) => html) })),
        colorScheme,
      ).toEqual([]);
    }).toPass({ timeout: 60_000 });
  }
}
