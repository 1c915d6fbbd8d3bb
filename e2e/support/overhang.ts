import type { Page } from 'playwright-core';

/** Charts measure themselves anew some frames after the window has changed. */
const FRAMES = 120;

/**
 * What stands out of the window at the right and stays there, in words; what
 * scrolls by itself, such as code, may.
 */
export async function overhang(
  page: Page,
  selector: string,
): Promise<string[]> {
  return await page.evaluate(
    async ({ chosen, frames }) => {
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
      const find = () => {
        const parts = [...document.querySelectorAll(`${chosen}, ${chosen} *`)];
        if (parts.length === 0) {
          throw new Error(`There is no ${chosen}`);
        }
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
          );
      };
      const nextFrame = () =>
        new Promise(resolve => requestAnimationFrame(resolve));
      // The layout of a width that was just set is there after two frames.
      await nextFrame();
      await nextFrame();
      let found = find();
      for (let frame = 0; frame < frames && found.length > 0; frame += 1) {
        await nextFrame();
        found = find();
      }
      return found.map(
        ({ part, by }) =>
          `${part.tagName} ${part.className} by ${Math.ceil(
            by,
          )} px: ${part.textContent?.slice(0, 60)}`,
      );
    },
    { chosen: selector, frames: FRAMES },
  );
}
