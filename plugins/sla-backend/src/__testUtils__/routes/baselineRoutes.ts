import type { RouteRow } from './RouteRow';

export const baselineRoutes: readonly RouteRow[] = [
  {
    route: 'GET /baseline',
    request: ({ indicator }) => ({
      path: `/baseline?indicator=${indicator}&asOf=2026-03-20T12:00:00Z`,
    }),
    shipped:
      'sign in | not found | not found | yes | not found | yes | yes | not found | yes',
    allowAll:
      'sign in | not found | not found | yes | yes | yes | yes | not found | yes',
  },
];
