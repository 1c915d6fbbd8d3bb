import { randomUUID } from 'node:crypto';
import type { RouteRow } from './RouteRow';

const DECLARATION = {
  title: 'Service desk',
  owner: 'group:default/team-payments',
};

/** For who maintains what the portal keeps; everybody else reads the System in the catalog. */
const SHIPPED = 'sign in | no | no | no | no | no | yes | no | yes';
const ALLOW_ALL = 'sign in | no | no | yes | yes | yes | yes | no | yes';

export const servicesRoutes: readonly RouteRow[] = [
  {
    route: 'GET /services',
    request: () => ({ path: '/services' }),
    shipped: SHIPPED,
    allowAll: ALLOW_ALL,
  },
  {
    route: 'POST /services',
    request: () => ({
      path: '/services',
      body: { ...DECLARATION, name: `desk-${randomUUID()}` },
    }),
    shipped: SHIPPED,
    allowAll: ALLOW_ALL,
  },
  {
    route: 'GET /services/{namespace}/{name}',
    request: ({ service }) => ({ path: `/services/${service}` }),
    shipped: SHIPPED,
    allowAll: ALLOW_ALL,
  },
  {
    route: 'PUT /services/{namespace}/{name}',
    subject: async stage => await stage.serviceKept(),
    request: ({ service }) => ({
      path: `/services/${service}`,
      body: DECLARATION,
      headers: { 'If-Match': '1' },
    }),
    shipped: SHIPPED,
    allowAll: ALLOW_ALL,
  },
  ...['archive', 'restore'].map(
    (act): RouteRow => ({
      route: `POST /services/{namespace}/{name}/${act}`,
      subject: async stage => await stage.serviceKept(),
      request: ({ service }) => ({
        path: `/services/${service}/${act}`,
        body: {},
      }),
      shipped: SHIPPED,
      allowAll: ALLOW_ALL,
    }),
  ),
];
