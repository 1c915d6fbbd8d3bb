import type { RouteRow } from './RouteRow';

export const rollUpRoutes: readonly RouteRow[] = [
  {
    route: 'GET /roll-up',
    what: 'counting what they may read',
    request: ({ customerRef }) => ({
      path: `/roll-up?entityRef=${customerRef}&asOf=2026-03-20T12:00:00Z`,
    }),
    shipped: 'sign in | yes | yes | yes | yes | yes | yes | yes | yes',
    allowAll: 'sign in | yes | yes | yes | yes | yes | yes | yes | yes',
  },
];
