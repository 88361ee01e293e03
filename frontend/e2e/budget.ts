import { expect } from '@playwright/test';

/** One line for make budgets: what was measured, and what it may be. */
export function budget(what: string, figure: number, most: number, unit: string) {
  console.log(`${what}: ${figure.toFixed(figure < 10 ? 2 : 0)} ${unit} of ${most}`);
  expect.soft(figure, `${what}, ${unit}`).toBeLessThanOrEqual(most);
}
