import type { Page } from 'playwright-core';

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

/** Whether the focus is in the page; a dialog stands beside it. */
export async function isBehindDialog(page: Page): Promise<boolean> {
  return await page.evaluate(() => {
    const app = document.getElementById('root');
    return app !== null && app.contains(document.activeElement);
  });
}

/** Presses Tab until something has the focus, as people do. */
export async function tabTo(page: Page, wanted: RegExp): Promise<string> {
  const LIMIT = 60;
  for (let presses = 0; presses < LIMIT; presses++) {
    await page.keyboard.press('Tab');
    const name = await focused(page);
    if (wanted.test(name)) {
      return name;
    }
  }
  throw new Error(`Tab did not reach ${wanted} in ${LIMIT} presses`);
}

/**
 * What of a part of a page the keyboard can't reach, or reaches without anybody
 * seeing it; in words.
 */
export async function focusProblems(
  page: Page,
  selector: string,
): Promise<string[]> {
  // The browser shows the focus to those who use the keyboard.
  await page.keyboard.press('Tab');
  return await page.evaluate(async chosen => {
    const FRAMES = 30;
    const frame = () => new Promise(resolve => requestAnimationFrame(resolve));
    const wordsOf = (part: Element) =>
      part.getAttribute('aria-label') ?? part.textContent ?? part.tagName;
    // A style of its own, or of a part inside or around, tells of the focus.
    const looksOf = (part: HTMLElement) => {
      const around = [
        part,
        part.parentElement,
        part.parentElement?.parentElement,
      ];
      const within = [...part.querySelectorAll('*')];
      const styles = [...around, ...within].flatMap(one => {
        if (!one) {
          return [];
        }
        return [undefined, '::before', '::after'].map(pseudo => {
          const style = window.getComputedStyle(one, pseudo);
          return [
            style.outline,
            style.boxShadow,
            style.background,
            style.border,
            style.textDecoration,
            style.transform,
          ].join();
        });
      });
      return styles.join('\n');
    };
    const CONTROLS =
      'a[href], button, input, select, textarea, [role=button], [role=link], [role=tab]';
    // What is hidden from everybody is no control, nor is a place that only a script focuses.
    const isControl = (part: HTMLElement) =>
      part.closest('[aria-hidden=true]') === null &&
      (part.tabIndex >= 0 || part.matches(CONTROLS));
    const parts = [
      ...document.querySelectorAll<HTMLElement>(
        ['a[href]', 'button', 'input', 'select', 'textarea', '[tabindex]']
          .map(kind => `${chosen} ${kind}`)
          .join(),
      ),
    ].filter(
      part =>
        part.offsetParent !== null &&
        !part.matches(':disabled') &&
        isControl(part),
    );
    // Of a chart one cell takes the Tab key, and arrows lead to the others.
    const isReachedByArrows = (part: HTMLElement) =>
      part.dataset.cell !== undefined &&
      part.closest('table')?.querySelectorAll('[data-cell][tabindex="0"]')
        .length === 1;
    const problems: string[] = [];
    for (const part of parts) {
      (document.activeElement as HTMLElement | null)?.blur();
      await frame();
      const before = looksOf(part);
      part.focus();
      let isSeen = false;
      for (let i = 0; i < FRAMES && !isSeen; i++) {
        await frame();
        isSeen = looksOf(part) !== before;
      }
      if (part.tabIndex < 0 && !isReachedByArrows(part)) {
        problems.push(`not reached: ${wordsOf(part)}`);
      } else if (document.activeElement !== part) {
        problems.push(`takes no focus: ${wordsOf(part)}`);
      } else if (!isSeen) {
        problems.push(`the focus is not seen: ${wordsOf(part)}`);
      }
    }
    return problems;
  }, selector);
}
