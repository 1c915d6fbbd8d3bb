import type { RouteRow } from './RouteRow';

/** For the customer's side there is nothing to find. */
const INSIDE =
  'sign in | not found | not found | yes | not found | yes | yes | not found | yes';
const INSIDE_ALL =
  'sign in | not found | not found | yes | yes | yes | yes | not found | yes';

export const alertsRoutes: readonly RouteRow[] = [
  {
    route: 'GET /alerts',
    request: () => ({ path: '/alerts' }),
    shipped:
      'sign in | nothing | nothing | own | own | own | everything | nothing | everything',
    allowAll:
      'sign in | nothing | nothing | everything | everything | everything | everything | nothing | everything',
  },
  {
    route: 'GET /agreements/{id}/alerting',
    request: ({ agreementId }) => ({
      path: `/agreements/${agreementId}/alerting`,
    }),
    shipped: INSIDE,
    allowAll: INSIDE_ALL,
  },
  {
    route: 'PUT /agreements/{id}/alerting',
    subject: stage => stage.inForce(),
    request: ({ agreementId }) => ({
      path: `/agreements/${agreementId}/alerting`,
      body: { stages: [50, 90], tellRelationshipManager: true },
      headers: { 'If-Match': '0' },
    }),
    shipped: INSIDE,
    allowAll: INSIDE_ALL,
  },
];
