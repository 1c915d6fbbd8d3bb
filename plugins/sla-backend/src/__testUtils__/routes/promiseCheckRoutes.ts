import type { Subject } from '../Stage';
import type { RouteRow } from './RouteRow';

const wanted = ({ indicator }: Subject) => ({
  indicator,
  objective: { kind: 'availability', atLeast: 99.9 },
  period: 'month',
  calendar: '24x7',
  timeZone: 'Europe/Berlin',
});

export const promiseCheckRoutes: readonly RouteRow[] = [
  {
    route: 'POST /promise-check',
    request: subject => ({ path: '/promise-check', body: wanted(subject) }),
    shipped:
      'sign in | not found | not found | yes | not found | yes | yes | not found | yes',
    allowAll:
      'sign in | not found | not found | yes | yes | yes | yes | not found | yes',
  },
  {
    route: 'GET /agreements/{id}/promise-check',
    request: ({ agreementId }) => ({
      path: `/agreements/${agreementId}/promise-check`,
    }),
    shipped:
      'sign in | not found | not found | yes | not found | yes | yes | not found | yes',
    allowAll:
      'sign in | not found | not found | yes | yes | yes | yes | not found | yes',
  },
  {
    route: 'GET /agreements/{id}/rests-on',
    request: ({ agreementId }) => ({
      path: `/agreements/${agreementId}/rests-on`,
    }),
    shipped:
      'sign in | not found | not found | yes | not found | yes | yes | not found | yes',
    allowAll:
      'sign in | not found | not found | yes | yes | yes | yes | not found | yes',
  },
];
