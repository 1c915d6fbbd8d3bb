import type { RouteRow } from './RouteRow';

export const healthRoutes: readonly RouteRow[] = [
  {
    route: 'GET /health',
    request: () => ({ path: '/health' }),
    shipped: 'sign in | no | no | no | no | no | yes | no | yes',
    allowAll: 'sign in | no | no | yes | yes | yes | yes | no | yes',
  },
];
