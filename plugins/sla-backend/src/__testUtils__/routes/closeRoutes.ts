import { LAST_MONTH } from '../lastMonth';
import type { RouteRow } from './RouteRow';

/** Who is asked, and who may publish about it. */
const ASKED =
  'sign in | not found | not found | yes | not found | yes | yes | not found | yes';
const ASKED_ALL =
  'sign in | not found | not found | yes | yes | yes | yes | not found | yes';

export const closeRoutes: readonly RouteRow[] = [
  {
    route: 'GET /close/{month}',
    request: () => ({ path: `/close/${LAST_MONTH.label}` }),
    shipped:
      'sign in | no | no | own | own | own | everything | nothing | everything',
    allowAll:
      'sign in | no | no | everything | everything | everything | everything | nothing | everything',
  },
  {
    route: 'POST /close/{month}/asks',
    request: ({ agreementId, targetId }) => ({
      path: `/close/${LAST_MONTH.label}/asks`,
      body: { agreementId, targetId },
    }),
    shipped: ASKED,
    allowAll: ASKED_ALL,
  },
  {
    route: 'GET /asked/{id}',
    what: "of the engineer's team",
    request: ({ askId }) => ({ path: `/asked/${askId}` }),
    shipped: ASKED,
    allowAll: ASKED_ALL,
  },
  {
    route: 'POST /asked/{id}/answer',
    what: "of the engineer's team",
    request: ({ askId }) => ({
      path: `/asked/${askId}/answer`,
      body: { cause: 'Zinnober was full', measure: 'More of it' },
    }),
    shipped: ASKED,
    allowAll: ASKED_ALL,
  },
];
