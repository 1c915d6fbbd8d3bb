import type { RouteRow } from './RouteRow';

const NONE = '5e5ba1b4-23b3-4a2c-9d35-0d5e1a0a1c11';

export const correctionsRoutes: readonly RouteRow[] = [
  {
    route: 'GET /corrections',
    request: () => ({ path: '/corrections' }),
    shipped:
      'sign in | nothing | nothing | own | own | own | everything | nothing | everything',
    allowAll:
      'sign in | nothing | nothing | everything | everything | everything | everything | nothing | everything',
  },
  {
    route: 'POST /corrections',
    request: ({ indicator }) => ({
      path: '/corrections',
      body: {
        kind: 'override',
        indicator,
        from: '2025-01-02T00:00:00Z',
        to: '2025-01-02T00:30:00Z',
        state: 'up',
        reason: 'A false alarm',
      },
    }),
    shipped: 'sign in | no | no | no | no | no | yes | no | yes',
    allowAll: 'sign in | no | no | yes | yes | yes | yes | no | yes',
  },
  {
    route: 'POST /corrections/{id}/revoke',
    what: 'of none',
    request: () => ({
      path: `/corrections/${NONE}/revoke`,
      body: { reason: 'It was down' },
    }),
    shipped: 'sign in | no | no | no | no | no | not found | no | not found',
    allowAll:
      'sign in | no | no | not found | not found | not found | not found | no | not found',
  },
  {
    route: 'GET /reported-results',
    request: () => ({ path: '/reported-results' }),
    shipped:
      'sign in | own | own | own | own | own | everything | nothing | everything',
    allowAll:
      'sign in | own | own | everything | everything | everything | everything | nothing | everything',
  },
  {
    route: 'POST /reported-results',
    request: ({ targetId }) => ({
      path: '/reported-results',
      body: {
        targetId,
        period: '2020-02',
        attained: 99.5,
        reportedBy: 'Hosting',
      },
    }),
    shipped:
      'sign in | no | not found | yes | not found | yes | yes | not found | yes',
    allowAll:
      'sign in | no | not found | yes | yes | yes | yes | not found | yes',
  },
  {
    route: 'POST /reported-results/{id}/revoke',
    what: 'of none',
    request: () => ({
      path: `/reported-results/${NONE}/revoke`,
      body: { reason: 'It was another month' },
    }),
    shipped:
      'sign in | not found | not found | not found | not found | not found | not found | not found | not found',
    allowAll:
      'sign in | not found | not found | not found | not found | not found | not found | not found | not found',
  },
];
