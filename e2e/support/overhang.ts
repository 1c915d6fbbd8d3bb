import type { Page } from 'playwright-core';

/** How many pixels of a part stand out of the window at the right. */
export async function overhang(page: Page, selector: string): Promise<number> {
  return await page.evaluate(chosen => {
    const parts = [...document.querySelectorAll(`${chosen}, ${chosen} *`)];
    if (parts.length === 0) {
      throw new Error(`There is no ${chosen}`);
    }
    const rights = parts.map(part => part.getBoundingClientRect().right);
    return Math.max(...rights) - window.innerWidth;
  }, selector);
}
