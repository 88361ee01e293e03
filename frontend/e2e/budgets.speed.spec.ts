import { type CDPSession, expect, type Page, test } from '@playwright/test';
import { budget } from './budget';
import { signIn } from './developer';

// Seconds of the page's own processor time: they do not depend on what else the machine does.

/** How long the page's thread has worked since it began. */
async function worked(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
}

async function watch(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return session;
}

/** The middle of what some runs took. */
async function median(runs: number, one: () => Promise<number>): Promise<number> {
  const all: number[] = [];
  for (let run = 0; run < runs; run++) all.push(await one());
  return all.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN;
}

/** What the page works while something is done to it and shown. */
function during(session: CDPSession, act: () => Promise<void>) {
  return async () => {
    const before = await worked(session);
    await act();
    return (await worked(session)) - before;
  };
}

test('the first rows of the customers', async ({ page, context }) => {
  await signIn(page, 'isp-one');
  await page.goto('/customers');
  await expect(page.getByRole('row').nth(5)).toBeVisible();
  const walls: number[] = [];
  const seconds = await median(5, async () => {
    const fresh = await context.newPage();
    const session = await watch(fresh);
    const begun = performance.now();
    await fresh.goto('/customers');
    await expect(fresh.getByRole('row').nth(5)).toBeVisible();
    walls.push(performance.now() - begun);
    const spent = await worked(session);
    await fresh.close();
    return spent;
  });
  console.log(
    `customers, from the address to the rows: ${(Math.min(...walls) / 1000).toFixed(2)} s at best (wall)`,
  );
  budget('customers, rows shown', seconds * 1000, 1200, 'ms CPU');
});

test('a panel, the next row and typing', async ({ page }) => {
  await signIn(page, 'isp-one');
  await page.goto('/products');
  const rows = page.getByRole('grid').getByRole('row');
  await expect(rows.nth(3)).toBeVisible();
  const session = await watch(page);
  let row = 1;
  const opened = await median(
    5,
    during(session, async () => {
      await rows.nth(row++).getByRole('link').first().click();
      await expect(page.getByRole('complementary')).toBeVisible();
      await page.waitForLoadState('networkidle');
    }),
  );
  budget('products, panel opened', opened * 1000, 300, 'ms CPU');

  await page.goto('/customers');
  const grid = page.getByRole('grid');
  await expect(grid.getByRole('row').nth(5)).toBeVisible();
  await grid.focus();
  const next = await median(
    5,
    during(session, async () => {
      const before = await grid.getAttribute('aria-activedescendant');
      await page.keyboard.press('j');
      await expect(grid).not.toHaveAttribute('aria-activedescendant', before ?? 'none');
    }),
  );
  budget('customers, the next row by j', next * 1000, 130, 'ms CPU');

  const search = page.getByPlaceholder(/company/i).first();
  const words = ['harbor', 'kestre', 'willow'];
  const typed = await median(
    words.length,
    during(session, async () => {
      const word = words.pop() ?? '';
      const answered = page.waitForResponse(
        (response) => response.request().postDataJSON()?.variables?.filter?.search === word,
      );
      await search.fill('');
      await search.pressSequentially(word, { delay: 40 });
      await answered;
      await expect(grid.getByRole('row').nth(1)).toContainText(new RegExp(word, 'i'));
    }),
  );
  budget('customers, six letters typed', typed * 1000, 500, 'ms CPU');
});
