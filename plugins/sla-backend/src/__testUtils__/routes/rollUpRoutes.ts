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
  {
    route: 'GET /slam',
    what: 'the chart of what they may read',
    request: ({ customerRef }) => ({
      path: `/slam?customerRef=${customerRef}&asOf=2026-03-20T12:00:00Z`,
    }),
    shipped: 'sign in | yes | yes | yes | yes | yes | yes | yes | yes',
    allowAll: 'sign in | yes | yes | yes | yes | yes | yes | yes | yes',
  },
  {
    route: 'GET /slam/figures',
    what: 'a cell of the chart of what they may read',
    request: ({ customerRef }) => ({
      path: `/slam/figures?service=system:default/payments&month=2026-03&customerRef=${customerRef}&asOf=2026-03-20T12:00:00Z`,
    }),
    shipped: 'sign in | yes | yes | yes | yes | yes | yes | yes | yes',
    allowAll: 'sign in | yes | yes | yes | yes | yes | yes | yes | yes',
  },
];
