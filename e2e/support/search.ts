import type { Page } from 'playwright-core';

/** What was recorded is found some seconds later; a page of results looks only once. */
const TRIES = 40;

/** Results of ours say what they are. */
const OURS = 'li:has([data-testid=sla-found])';

/** While an index is exchanged the search may not answer. */
const PATIENCE = 10_000;

/** Searches, and answers with the titles of ours among the results; undefined where it was not answered. */
export async function search(
  page: Page,
  app: string,
  term: string,
): Promise<readonly string[] | undefined> {
  await page.goto(`${app}/search?query=${term}`);
  const isAnswered = await page
    .getByText(/^Sorry, no results/)
    .or(page.locator('li a[href^="/catalog/"], li a[href^="/sla/"]'))
    .first()
    .waitFor({ timeout: PATIENCE })
    .then(
      () => true,
      () => false,
    );
  if (!isAnswered) {
    return undefined;
  }
  // Items of each kind come with their own part of the app.
  await page.waitForLoadState('networkidle');
  return await page.locator(OURS).getByRole('link').allInnerTexts();
}

/** Searches until a title of ours is among the results. */
export async function searchUntil(
  page: Page,
  app: string,
  { term, title }: { readonly term: string; readonly title: string },
): Promise<void> {
  for (let left = TRIES; left > 0; left -= 1) {
    if ((await search(page, app, term))?.includes(title)) {
      return;
    }
  }
  throw new Error(`Searching for "${term}" does not find "${title}"`);
}
