import type { Page } from 'playwright-core';

const LIMIT = 60;

/** What has the focus, in words. */
export async function focused(page: Page): Promise<string> {
  return await page.evaluate(() => {
    const { activeElement } = document;
    return (
      activeElement?.getAttribute('aria-label') ??
      activeElement?.textContent ??
      ''
    );
  });
}

/** Presses Tab until something has the focus, as people do. */
export async function tabTo(page: Page, wanted: RegExp): Promise<string> {
  for (let presses = 0; presses < LIMIT; presses++) {
    await page.keyboard.press('Tab');
    const name = await focused(page);
    if (wanted.test(name)) {
      return name;
    }
  }
  throw new Error(`Tab did not reach ${wanted} in ${LIMIT} presses`);
}
