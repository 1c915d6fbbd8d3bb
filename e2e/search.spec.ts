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
});
