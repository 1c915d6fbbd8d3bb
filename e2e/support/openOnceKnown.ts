import type { Locator, Page } from 'playwright-core';

/** The catalog learns of an entity within seconds, but its page looks only once. */
const TRIES = 20;

/** Opens the page of an entity that was made a moment ago. */
export async function openOnceKnown(
  page: Page,
  address: string,
  here: Locator,
): Promise<void> {
  const unknown = page.getByText('Entity not found');
  for (let left = TRIES; left > 0; left -= 1) {
    await page.goto(address);
    await here.or(unknown).first().waitFor();
    if (await here.isVisible()) {
      return;
    }
  }
  throw new Error(`The catalog does not know ${address}`);
}
