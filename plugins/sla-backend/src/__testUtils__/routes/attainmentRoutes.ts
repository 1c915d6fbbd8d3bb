import type { RouteRow } from './RouteRow';

export const attainmentRoutes: readonly RouteRow[] = [
  {
    route: 'GET /attainment',
    request: () => ({ path: '/attainment?asOf=2026-03-20T12:00:00Z' }),
    shipped:
      'sign in | own | own | own | own | own | everything | nothing | everything',
    allowAll:
      'sign in | own | own | everything | everything | everything | everything | nothing | everything',
  },
  {
    route: 'GET /attainment/{targetId}/explanation',
    request: ({ targetId }) => ({
      path: `/attainment/${targetId}/explanation?period=2026-03`,
    }),
    shipped:
      'sign in | yes | not found | yes | not found | yes | yes | not found | yes',
    allowAll:
      'sign in | yes | not found | yes | yes | yes | yes | not found | yes',
  },
  {
    route: 'GET /attainment/{targetId}/days',
    request: ({ targetId }) => ({
      path: `/attainment/${targetId}/days?period=2026-03`,
    }),
    shipped:
      'sign in | yes | not found | yes | not found | yes | yes | not found | yes',
    allowAll:
      'sign in | yes | not found | yes | yes | yes | yes | not found | yes',
  },
  {
    route: 'GET /attainment/{targetId}/burn',
    request: ({ targetId }) => ({
      path: `/attainment/${targetId}/burn?period=2026-03`,
    }),
    shipped:
      'sign in | yes | not found | yes | not found | yes | yes | not found | yes',
    allowAll:
      'sign in | yes | not found | yes | yes | yes | yes | not found | yes',
  },
];
