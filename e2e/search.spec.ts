import type { Page } from 'playwright-core';
import { APPS, sharedPortal } from './support/shared';
import {
  rememberVisitor,
  useBrowser,
  type PersonaTitle,
} from './support/visit';

/** Who searches for what, and finds which customer or requirement. */
const FOUND: readonly [PersonaTitle, string, string][] = [
  ['Sofia', 'banking', 'Retail Banking'],
  ['Sofia', 'logistics', 'Acme Logistics'],
  ['Sofia', 'branches', 'Payments are up when branches are open'],
  ['Tom', 'banking', 'Retail Banking'],
  ['Tom', 'branches', 'Payments are up when branches are open'],
];

/** What somebody who represents another customer must not learn of. */
const HIDDEN: readonly [PersonaTitle, string][] = [
  ['Tom', 'logistics'],
  ['Jane', 'banking'],
  ['Jane', 'branches'],
];

/** What was recorded is found some seconds later; a page of results looks only once. */
const TRIES = 40;

/** Results of ours say what they are. */
const OURS = 'li:has([data-testid=sla-found])';

/** Searches, and answers with the titles of ours among the results. */
async function search(
  page: Page,
  app: string,
  term: string,
): Promise<readonly string[]> {
  await page.goto(`${app}/search?query=${term}`);
  await page
    .getByText(/^Sorry, no results/)
    .or(page.locator('li a[href^="/catalog/"], li a[href^="/sla/"]'))
    .first()
    .waitFor();
  // Items of each kind come with their own part of the app.
  await page.waitForLoadState('networkidle');
  return await page.locator(OURS).getByRole('link').allInnerTexts();
}

describe.each(APPS)('the search of the %s', app => {
  const { visit } = useBrowser();
  const address = sharedPortal()[app];

  it.each(FOUND)(
    'shows %s what is about "%s": %s',
    async (person, term, title) => {
      const page = await visit();
      await rememberVisitor(page, { person });
      let titles: readonly string[] = [];
      for (let left = TRIES; left > 0 && !titles.includes(title); left -= 1) {
        titles = await search(page, address, term);
      }
      expect(titles).toContain(title);
    },
  );

  it.each(HIDDEN)(
    'shows %s nothing of ours about "%s"',
    async (person, term) => {
      const page = await visit();
      await rememberVisitor(page, { person });
      expect(await search(page, address, term)).toEqual([]);
    },
  );
});
