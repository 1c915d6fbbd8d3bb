import { search, searchUntil } from './support/search';
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
  ['Sofia', 'payments', 'Payments for Retail Banking'],
  ['Tom', 'banking', 'Retail Banking'],
  ['Tom', 'payments', 'Payments for Retail Banking'],
  ['Tom', 'branches', 'Payments are up when branches are open'],
];

/** What somebody who represents another customer must not learn of. */
const HIDDEN: readonly [PersonaTitle, string, string][] = [
  ['Tom', 'logistics', 'Acme Logistics'],
  ['Jane', 'banking', 'Retail Banking'],
  ['Jane', 'branches', 'Payments are up when branches are open'],
];

describe.each(APPS)('the search of the %s', app => {
  const { visit } = useBrowser();
  const address = sharedPortal()[app];

  it.each(FOUND)(
    'shows %s what is about "%s": %s',
    async (person, term, title) => {
      const page = await visit();
      await rememberVisitor(page, { person });
      await searchUntil(page, address, { term, title });
    },
  );

  it.each(HIDDEN)(
    'shows %s nothing of ours about "%s", such as %s',
    async (person, term, title) => {
      // It is there to be found, by others.
      const others = await visit();
      await rememberVisitor(others, { person: 'Sofia' });
      await searchUntil(others, address, { term, title });
      const page = await visit();
      await rememberVisitor(page, { person });
      expect(await search(page, address, term)).toEqual([]);
    },
  );

  it('leads to a requirement, which is open; closing it leads to it in the list', async () => {
    const title = 'Payments are up when branches are open';
    const page = await visit();
    await rememberVisitor(page, { person: 'Tom' });
    await searchUntil(page, address, { term: 'branches', title });
    await page.getByRole('link', { name: title }).click();
    const dialog = page.getByRole('dialog', { name: title });
    await dialog.getByRole('heading', { name: 'History' }).waitFor();
    // Hidden from who reads the dialog.
    const opener = page.getByRole('button', {
      name: title,
      includeHidden: true,
    });
    await opener.waitFor({ state: 'attached' });
    await dialog.getByRole('button', { name: 'Close' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(new URL(page.url()).search).toBe('');
    expect(await opener.evaluate(one => one === document.activeElement)).toBe(
      true,
    );
  });
});
