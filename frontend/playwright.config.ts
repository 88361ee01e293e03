import { defineConfig } from '@playwright/test';

const baseURL = process.env.LMP_E2E_URL ?? 'http://127.0.0.1:8080';

/** What is looked at or measured is no journey: make screenshots, make budgets. */
const others = /\/(screenshots|budgets)\b[^/]*\.spec\.ts$/;
const wanted = process.env.LMP_E2E_ONLY;

export default defineConfig({
  testDir: './e2e',
  ...(wanted ? { testMatch: new RegExp(`/${wanted}\\b[^/]*\\.spec\\.ts$`) } : { testIgnore: others }),
  // Bounds for a busy machine; what is waited for is always a state.
  timeout: 300_000,
  expect: { timeout: 20_000 },
  workers: wanted?.startsWith('budgets') ? 1 : 2,
  fullyParallel: true,
  forbidOnly: true,
  // Where nobody watches, what fails once is tried again and named in the end as flaky:
  // a fault to mend, of the journey or of the console.
  retries: process.env.CI ? 1 : 0,
  reporter: [['list']],
  use: {
    baseURL,
    locale: 'en-US',
    timezoneId: 'UTC',
    viewport: { width: 1440, height: 860 },
    // Costs a third of a journey: for who looks at one that fails.
    trace: process.env.LMP_E2E_TRACE ? 'retain-on-failure' : 'off',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
