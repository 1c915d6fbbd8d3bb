import { fingerprintOf } from '../../personalData/findings';
import { etagOfFindings } from '../../personalData/etagOfFindings';
import type { RouteRow } from './RouteRow';

const SHIPPED = 'sign in | no | no | no | no | no | yes | no | yes';
const ALLOW_ALL = 'sign in | no | no | yes | yes | yes | yes | no | yes';

/** Somebody who stands nowhere, so that nothing is changed of the stage. */
const PERSON = { ref: 'user:default/nobody-we-know', names: [] };
const NOTHING = { findings: [], fingerprint: fingerprintOf([]) };
const HEADERS = { 'If-Match': `"${etagOfFindings(PERSON, NOTHING)}"` };

export const personalDataRoutes: readonly RouteRow[] = [
  {
    route: 'POST /personal-data/search',
    request: () => ({ path: '/personal-data/search', body: PERSON }),
    shipped: SHIPPED,
    allowAll: ALLOW_ALL,
  },
  {
    route: 'POST /personal-data/export',
    request: () => ({ path: '/personal-data/export', body: PERSON }),
    shipped: SHIPPED,
    allowAll: ALLOW_ALL,
  },
  {
    route: 'POST /personal-data/erasures',
    request: () => ({
      path: '/personal-data/erasures',
      headers: HEADERS,
      body: PERSON,
    }),
    shipped: SHIPPED,
    allowAll: ALLOW_ALL,
  },
  {
    route: 'POST /personal-data/replacements',
    request: () => ({
      path: '/personal-data/replacements',
      headers: HEADERS,
      body: {
        ...PERSON,
        to: { ref: 'user:default/somebody-else', name: null },
      },
    }),
    shipped: SHIPPED,
    allowAll: ALLOW_ALL,
  },
  {
    route: 'GET /personal-data/retention',
    request: () => ({ path: '/personal-data/retention' }),
    shipped: SHIPPED,
    allowAll: ALLOW_ALL,
  },
];
