import type { Locator, Page } from 'playwright-core';

/** The tab of a system with three targets of two customers. */
export const PAYMENTS_TAB = '/catalog/default/system/payments/service-levels';

/** The target that Acme Logistics agreed on payments: every month, around the clock. */
export async function acmeRow(page: Page): Promise<Locator> {
  const row = page.getByRole('row', { name: /Acme Logistics/ });
  await row.waitFor();
  return row;
}

/** The achieved figure of a row; a click opens its explanation. */
export function figureOf(row: Locator): Locator {
  return row.getByRole('button', { name: /^Explain / });
}

/** The periods of a row that can be explained, oldest first. */
export function periodsOf(row: Locator): Locator {
  return row.getByRole('list').getByRole('button');
}
