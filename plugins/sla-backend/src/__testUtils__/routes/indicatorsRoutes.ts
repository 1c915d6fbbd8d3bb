import type { RouteRow } from './RouteRow';

export const indicatorsRoutes: readonly RouteRow[] = [
  {
    route: 'GET /indicators',
    request: () => ({ path: '/indicators' }),
    shipped:
      'sign in | nothing | nothing | own | own | own | everything | nothing | everything',
    allowAll:
      'sign in | nothing | nothing | everything | everything | everything | everything | nothing | everything',
  },
  {
    route: 'POST /indicators',
    request: ({ entityRef }) => ({
      path: '/indicators',
      body: {
        entityRef,
        name: 'availability',
        title: 'Zinnober',
        stream: 'states',
        whereNothingReported: 'up',
      },
    }),
    shipped: 'sign in | no | no | no | no | no | yes | no | yes',
    allowAll: 'sign in | no | no | yes | yes | yes | yes | no | yes',
  },
];
