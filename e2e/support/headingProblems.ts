import type { Page } from 'playwright-core';

/** Headings in a part of a page that leave out a level, in words. */
export async function headingProblems(
  page: Page,
  selector: string,
): Promise<string[]> {
  const headings = await page
    .locator(selector)
    .locator('h1, h2, h3, h4, h5, h6')
    .evaluateAll(found =>
      found.map(({ tagName, textContent }) => ({
        level: Number(tagName.slice(1)),
        text: `${tagName} ${textContent}`,
      })),
    );
  // Above ours the portal has the heading of the page.
  return headings
    .filter(({ level }, i) => level > (headings[i - 1]?.level ?? 2) + 1)
    .map(({ text }) => text);
}
