import { randomUUID } from 'node:crypto';
import type { RouteRow } from './RouteRow';

const nameOf = (customerRef: string) => customerRef.replace('customer:', '');

const DECLARATION = {
  title: 'Zinnober branch',
  type: 'internal',
  relationshipManager: 'user:default/ines',
  representatives: ['user:default/tom'],
};

/** Of a customer that nobody provides anything to yet. */
const CHANGE =
  'sign in | no | not found | not found | not found | yes | yes | not found | yes';
const CHANGE_ALL =
  'sign in | no | not found | yes | yes | yes | yes | not found | yes';

export const customersRoutes: readonly RouteRow[] = [
  {
    route: 'GET /customers',
    request: () => ({ path: '/customers' }),
    shipped:
      'sign in | own | own | own | own | own | everything | nothing | everything',
    allowAll:
      'sign in | own | own | everything | everything | everything | everything | nothing | everything',
  },
  {
    route: 'POST /customers',
    request: () => ({
      path: '/customers',
      body: { ...DECLARATION, name: `zinnober-${randomUUID()}` },
    }),
    shipped: 'sign in | no | no | no | no | no | yes | no | yes',
    allowAll: 'sign in | no | no | yes | yes | yes | yes | no | yes',
  },
  {
    route: 'GET /customers/{namespace}/{name}',
    request: ({ customerRef }) => ({
      path: `/customers/${nameOf(customerRef)}`,
    }),
    shipped:
      'sign in | yes | not found | yes | not found | yes | yes | not found | yes',
    allowAll:
      'sign in | yes | not found | yes | yes | yes | yes | not found | yes',
  },
  {
    route: 'PUT /customers/{namespace}/{name}',
    subject: async stage => await stage.kept(),
    request: ({ customerRef }) => ({
      path: `/customers/${nameOf(customerRef)}`,
      body: DECLARATION,
      headers: { 'If-Match': '1' },
    }),
    shipped: CHANGE,
    allowAll: CHANGE_ALL,
  },
  ...['archive', 'restore'].map(
    (act): RouteRow => ({
      route: `POST /customers/{namespace}/{name}/${act}`,
      subject: async stage => await stage.kept(),
      request: ({ customerRef }) => ({
        path: `/customers/${nameOf(customerRef)}/${act}`,
        body: {},
      }),
      shipped: CHANGE,
      allowAll: CHANGE_ALL,
    }),
  ),
  {
    route: 'GET /kept-customers',
    request: () => ({ path: '/kept-customers' }),
    shipped:
      'sign in | nothing | nothing | nothing | nothing | own | everything | nothing | everything',
    allowAll:
      'sign in | nothing | nothing | everything | everything | everything | everything | nothing | everything',
  },
];
