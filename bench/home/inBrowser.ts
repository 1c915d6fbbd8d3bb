import type { Page } from 'playwright-core';

/** What both pages show of a service: a link to it. */
const DATA = 'a[href*="/catalog/default/component/service-"]';
const FIRST_DATA = 'slaFirstData';
const PATIENCE = 120_000;

/** Notes in each page of a window when the first service is there, in milliseconds since it was asked for. */
export async function noteFirstData(page: Page): Promise<void> {
  await page.addInitScript(
    ([selector, key]) => {
      const look = () => {
        if (document.querySelector(selector) !== null) {
          Reflect.set(window, key, performance.now());
          observer.disconnect();
        }
      };
      const observer = new MutationObserver(look);
      observer.observe(document, { childList: true, subtree: true });
    },
    [DATA, FIRST_DATA],
  );
}

/** How long it takes from the call of an address to the first service on the page. */
export async function firstDataOf(page: Page, url: string): Promise<number> {
  await page.goto(url);
  await page.waitForFunction(
    key => typeof Reflect.get(window, key) === 'number',
    FIRST_DATA,
    { timeout: PATIENCE },
  );
  return await page.evaluate(
    key => Number(Reflect.get(window, key)),
    FIRST_DATA,
  );
}

/** Scrolls everything that scrolls on the page, from top to bottom, and answers how long the main thread was busy at most; 0 where no task took 50 ms. */
export async function longestTaskWhileScrolling(page: Page): Promise<number> {
  return await page.evaluate(async () => {
    const STEP = 200;
    const tasks: number[] = [];
    const note = (entries: PerformanceEntryList) =>
      entries.forEach(({ duration }) => tasks.push(duration));
    const observer = new PerformanceObserver(list => note(list.getEntries()));
    observer.observe({ type: 'longtask' });
    const frame = async () =>
      await new Promise(resolve => requestAnimationFrame(resolve));
    const scrollers = [...document.querySelectorAll('*')].filter(
      element =>
        element.scrollHeight > element.clientHeight + STEP &&
        /auto|scroll/.test(getComputedStyle(element).overflowY),
    );
    if (document.scrollingElement !== null) {
      scrollers.push(document.scrollingElement);
    }
    for (const scroller of scrollers) {
      for (let top = 0; top < scroller.scrollHeight; top += STEP) {
        scroller.scrollTop = top;
        await frame();
      }
    }
    await frame();
    await frame();
    note(observer.takeRecords());
    observer.disconnect();
    return Math.max(0, ...tasks);
  });
}
