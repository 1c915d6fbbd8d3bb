import type { RouteRow } from './RouteRow';

export const unagreedRoutes: readonly RouteRow[] = [
  {
    route: 'GET /unagreed',
    request: () => ({ path: '/unagreed' }),
    shipped: 'sign in | yes | yes | yes | yes | yes | yes | yes | yes',
    allowAll: 'sign in | yes | yes | yes | yes | yes | yes | yes | yes',
  },
  {
    route: 'GET /unagreed/services',
    request: () => ({ path: '/unagreed/services' }),
    shipped: 'sign in | yes | yes | yes | yes | yes | yes | yes | yes',
    allowAll: 'sign in | yes | yes | yes | yes | yes | yes | yes | yes',
  },
];
