import type { Subject } from '../Stage';
import type { RouteRow } from './RouteRow';

const SOME_DAY = {
  title: 'Zinnober upgrade',
  schedule: { from: '2099-01-04T02:00:00Z', to: '2099-01-04T04:00:00Z' },
};

const windowBody = ({ entityRef }: Subject) => ({ entityRef, ...SOME_DAY });

export const maintenanceRoutes: readonly RouteRow[] = [
  {
    route: 'GET /maintenance-windows',
    request: () => ({
      path: '/maintenance-windows?from=2026-03-01T00:00:00Z&to=2026-04-01T00:00:00Z',
    }),
    shipped:
      'sign in | own | own | own | own | own | everything | nothing | everything',
    allowAll:
      'sign in | own | own | everything | everything | everything | everything | nothing | everything',
  },
  {
    route: 'POST /maintenance-windows',
    request: subject => ({
      path: '/maintenance-windows',
      body: windowBody(subject),
    }),
    shipped: 'sign in | no | no | yes | no | no | yes | no | yes',
    allowAll: 'sign in | no | no | yes | no | no | yes | no | yes',
  },
  {
    route: 'POST /maintenance-windows/preview',
    request: subject => ({
      path: '/maintenance-windows/preview',
      body: windowBody(subject),
    }),
    shipped: 'sign in | no | no | yes | no | no | yes | no | yes',
    allowAll: 'sign in | no | no | yes | no | no | yes | no | yes',
  },
  {
    route: 'GET /maintenance-windows/{id}',
    request: ({ windowId }) => ({ path: `/maintenance-windows/${windowId}` }),
    shipped:
      'sign in | yes | not found | yes | not found | yes | yes | not found | yes',
    allowAll:
      'sign in | yes | not found | yes | yes | yes | yes | not found | yes',
  },
  {
    route: 'PUT /maintenance-windows/{id}',
    subject: stage => stage.planned(),
    request: ({ windowId }) => ({
      path: `/maintenance-windows/${windowId}`,
      body: SOME_DAY,
      headers: { 'If-Match': '1' },
    }),
    shipped:
      'sign in | no | not found | yes | not found | no | yes | not found | yes',
    allowAll:
      'sign in | no | not found | yes | no | no | yes | not found | yes',
  },
  {
    route: 'POST /maintenance-windows/{id}/cancel',
    subject: stage => stage.planned(),
    request: ({ windowId }) => ({
      path: `/maintenance-windows/${windowId}/cancel`,
      body: {},
    }),
    shipped:
      'sign in | no | not found | yes | not found | no | yes | not found | yes',
    allowAll:
      'sign in | no | not found | yes | no | no | yes | not found | yes',
  },
];
