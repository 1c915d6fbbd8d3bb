import type { Page } from 'playwright-core';

/** Labels of fields that need more than one line, in words: they would lie over what is typed. */
export async function wrappedLabels(
  page: Page,
  selector: string,
): Promise<string[]> {
  return await page.evaluate(chosen => {
    const linesOf = (label: Element) => {
      const text = document.createRange();
      text.selectNodeContents(label);
      const tops = [...text.getClientRects()].map(({ top }) => Math.round(top));
      return new Set(tops).size;
    };
    return [...document.querySelectorAll(`${chosen} label`)]
      .filter(label => window.getComputedStyle(label).position === 'absolute')
      .filter(label => linesOf(label) > 1)
      .map(label => `${label.textContent}`);
  }, selector);
}
