import type { RouteRow } from './RouteRow';

export const measurementsRoutes: readonly RouteRow[] = [
  {
    route: 'GET /measurements',
    request: ({ indicator }) => ({
      path: `/measurements?indicator=${indicator}&from=2026-03-01T00:00:00Z&to=2026-04-01T00:00:00Z`,
    }),
    shipped:
      'sign in | nothing | nothing | own | nothing | own | everything | nothing | everything',
    allowAll:
      'sign in | nothing | nothing | own | everything | everything | everything | nothing | everything',
  },
  {
    route: 'POST /measurements',
    request: ({ indicator }) => ({
      path: '/measurements',
      body: { indicator, withdraw: ['INC-0'] },
    }),
    shipped: 'sign in | no | no | no | no | no | yes | yes | yes',
    allowAll: 'sign in | no | no | yes | yes | yes | yes | yes | yes',
  },
  {
    route: 'DELETE /measurements',
    request: ({ indicator }) => ({
      path: `/measurements?indicator=${indicator}&from=2025-01-01T00:00:00Z&to=2025-01-02T00:00:00Z`,
    }),
    shipped: 'sign in | no | no | no | no | no | yes | no | yes',
    allowAll: 'sign in | no | no | yes | yes | yes | yes | no | yes',
  },
  {
    route: 'POST /measurements/import',
    request: ({ indicator }) => ({
      path: `/measurements/import?indicator=${indicator}&stream=states`,
      body: 'state,from,to\n',
      headers: { 'Content-Type': 'text/csv' },
    }),
    shipped: 'sign in | no | no | no | no | no | yes | yes | yes',
    allowAll: 'sign in | no | no | yes | yes | yes | yes | yes | yes',
  },
  {
    route: 'GET /measurements/imports',
    request: () => ({ path: '/measurements/imports' }),
    shipped: 'sign in | no | no | no | no | no | yes | yes | yes',
    allowAll: 'sign in | no | no | yes | yes | yes | yes | yes | yes',
  },
  {
    route: 'GET /measurements/imports/{id}',
    what: 'of none',
    request: () => ({
      path: '/measurements/imports/5e5ba1b4-23b3-4a2c-9d35-0d5e1a0a1c11',
    }),
    shipped:
      'sign in | no | no | no | no | no | not found | not found | not found',
    allowAll:
      'sign in | no | no | not found | not found | not found | not found | not found | not found',
  },
];
