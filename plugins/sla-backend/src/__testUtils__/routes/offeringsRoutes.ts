import { randomUUID } from 'node:crypto';
import type { RouteRow } from './RouteRow';

const DECLARATION = {
  title: 'Payments',
  level: 'gold',
  service: { title: 'Payments' },
  timeZone: 'Europe/Berlin',
  calendar: '24x7',
  targets: [
    {
      name: 'Availability',
      indicator: 'availability',
      objective: { kind: 'availability', atLeast: 99.9 },
      period: 'month',
    },
  ],
};

/** What is offered is the provider's business. */
const READ = 'sign in | no | no | yes | yes | yes | yes | no | yes';
const WRITE = 'sign in | no | no | no | no | no | yes | no | yes';
const WRITE_ALL = 'sign in | no | no | yes | yes | yes | yes | no | yes';

export const offeringsRoutes: readonly RouteRow[] = [
  {
    route: 'GET /offerings',
    request: () => ({ path: '/offerings' }),
    shipped: READ,
    allowAll: READ,
  },
  {
    route: 'POST /offerings',
    request: () => ({
      path: '/offerings',
      body: { name: `gold-${randomUUID()}`, ...DECLARATION },
    }),
    shipped: WRITE,
    allowAll: WRITE_ALL,
  },
  {
    route: 'GET /offerings/{name}',
    request: ({ offering }) => ({ path: `/offerings/${offering}` }),
    shipped: READ,
    allowAll: READ,
  },
  {
    route: 'PUT /offerings/{name}',
    subject: async stage => await stage.offeringKept(),
    request: ({ offering }) => ({
      path: `/offerings/${offering}`,
      body: DECLARATION,
      headers: { 'If-Match': '1' },
    }),
    shipped: WRITE,
    allowAll: WRITE_ALL,
  },
  ...['archive', 'restore'].map(
    (act): RouteRow => ({
      route: `POST /offerings/{name}/${act}`,
      subject: async stage => await stage.offeringKept(),
      request: ({ offering }) => ({
        path: `/offerings/${offering}/${act}`,
        body: {},
      }),
      shipped: WRITE,
      allowAll: WRITE_ALL,
    }),
  ),
  {
    route: 'GET /agreements/{id}/offering',
    request: ({ agreementId }) => ({
      path: `/agreements/${agreementId}/offering`,
    }),
    shipped:
      'sign in | no | not found | yes | not found | yes | yes | not found | yes',
    allowAll:
      'sign in | no | not found | yes | yes | yes | yes | not found | yes',
  },
  {
    route: 'PUT /agreements/{id}/offering',
    request: ({ agreementId, offering }) => ({
      path: `/agreements/${agreementId}/offering`,
      body: { name: offering },
    }),
    shipped:
      'sign in | no | not found | yes | not found | yes | yes | not found | yes',
    allowAll:
      'sign in | no | not found | yes | yes | yes | yes | not found | yes',
  },
];
