import { join } from 'node:path';
import {
  chromium,
  type Browser,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { sharedBrowser } from './shared';

/** A wait is for servers on two busy cores, not for people. */
const TIMEOUT = 30_000;

/** People of the demo; see packages/backend/src/demo/personas.json. */
export type PersonaTitle = 'Erik' | 'Markus' | 'Sofia' | 'Tom' | 'Jane' | 'Ada';

/** Of each window as it is at the end of a test, where SLA_E2E_PICTURES names a folder: to see why one failed. */
async function takePictures(browser: Browser): Promise<void> {
  const folder = process.env.SLA_E2E_PICTURES;
  if (folder === undefined) {
    return;
  }
  const name =
    expect.getState().currentTestName?.replace(/\W+/g, '-') ?? 'test';
  const pages = browser.contexts().flatMap(context => context.pages());
  for (const [number, page] of pages.entries()) {
    await page.screenshot({
      path: join(folder, `${name}-${number}.png`),
      fullPage: true,
    });
  }
}

/** One browser for a spec; each visit is a window of its own. */
export function useBrowser(): {
  visit: (options?: BrowserContextOptions) => Promise<Page>;
} {
  let browser: Browser;
  const errors: string[] = [];
  beforeAll(async () => {
    browser = await chromium.connect(sharedBrowser());
  });
  afterEach(async () => {
    await takePictures(browser);
    await Promise.all(browser.contexts().map(context => context.close()));
    // An exception in a page fails the test that it happened in.
    expect(errors.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
  });
  return {
    visit: async options => {
      const context = await browser.newContext({
        locale: 'en-US',
        ...options,
      });
      context.setDefaultTimeout(TIMEOUT);
      const page = await context.newPage();
      page.on('pageerror', error => errors.push(error.message));
      return page;
    },
  };
}

/** How somebody comes who has been here before. */
export interface VisitorOptions {
  readonly person: PersonaTitle;
  readonly language?: 'en' | 'de';
}

/** Makes every page of a window open for somebody who has entered already. */
export async function rememberVisitor(
  page: Page,
  { person, language = 'en' }: VisitorOptions,
): Promise<void> {
  // What the sign-in page and the settings store.
  await page.addInitScript(
    ([persona, chosen]) => {
      window.sessionStorage.setItem('demo-persona', persona);
      window.localStorage.setItem('language', chosen);
    },
    [person.toLowerCase(), language],
  );
}

/** Opens an address and enters as one of the people of the demo. */
export async function enterAs(
  page: Page,
  person: PersonaTitle,
  url: string,
): Promise<void> {
  await page.goto(url);
  await page
    .getByRole('list', { name: 'People' })
    .getByRole('button', { name: new RegExp(`^${person} `) })
    .click();
}
