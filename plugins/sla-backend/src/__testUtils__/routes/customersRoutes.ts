import type { RouteRow } from './RouteRow';

const nameOf = (customerRef: string) => customerRef.replace('customer:', '');

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
    route: 'GET /customers/{namespace}/{name}',
    request: ({ customerRef }) => ({
      path: `/customers/${nameOf(customerRef)}`,
    }),
    shipped:
      'sign in | yes | not found | yes | not found | yes | yes | not found | yes',
    allowAll:
      'sign in | yes | not found | yes | yes | yes | yes | not found | yes',
  },
];
