import type { Page } from 'playwright-core';

/**
 * What stands out of the window at the right, in words; what scrolls by itself,
 * such as code, may.
 */
export async function overhang(
  page: Page,
  selector: string,
): Promise<string[]> {
  return await page.evaluate(async chosen => {
    // The layout of a width that was just set is there after two frames.
    await new Promise(resolve =>
      requestAnimationFrame(() => requestAnimationFrame(resolve)),
    );
    const parts = [...document.querySelectorAll(`${chosen}, ${chosen} *`)];
    if (parts.length === 0) {
      throw new Error(`There is no ${chosen}`);
    }
    const scrolls = (part: Element) =>
      ['auto', 'scroll'].includes(window.getComputedStyle(part).overflowX);
    const isScrolled = (part: Element): boolean => {
      const { parentElement } = part;
      return (
        parentElement !== null &&
        part.matches(`${chosen} *`) &&
        (scrolls(parentElement) || isScrolled(parentElement))
      );
    };
    return parts
      .map(part => ({
        part,
        by: part.getBoundingClientRect().right - window.innerWidth,
      }))
      .filter(
        ({ part, by }) =>
          by > 0 &&
          !isScrolled(part) &&
          window.getComputedStyle(part).visibility !== 'hidden',
      )
      .map(
        ({ part, by }) =>
          `${part.tagName} by ${Math.ceil(by)} px: ${part.textContent?.slice(
            0,
            60,
          )}`,
      );
  }, selector);
}
