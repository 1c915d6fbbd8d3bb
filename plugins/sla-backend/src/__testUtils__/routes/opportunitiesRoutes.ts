import { SYSTEM } from '../company';
import type { Subject } from '../Stage';
import type { RouteRow } from './RouteRow';

const beneath = ({ customerRef }: Subject) =>
  `/customers/${customerRef.replace('customer:', '')}/opportunities`;

const OPPORTUNITY = { title: 'Night support', services: [SYSTEM] };

export const opportunitiesRoutes: readonly RouteRow[] = [
  {
    route: 'GET /customers/{namespace}/{name}/opportunities',
    request: subject => ({ path: beneath(subject) }),
    shipped:
      'sign in | not found | not found | yes | not found | yes | yes | not found | yes',
    allowAll:
      'sign in | not found | not found | yes | yes | yes | yes | not found | yes',
  },
  {
    route: 'POST /customers/{namespace}/{name}/opportunities',
    request: subject => ({ path: beneath(subject), body: OPPORTUNITY }),
    shipped:
      'sign in | not found | not found | no | not found | yes | yes | not found | yes',
    allowAll:
      'sign in | not found | not found | yes | yes | yes | yes | not found | yes',
  },
  {
    route: 'PUT /customers/{namespace}/{name}/opportunities/{id}',
    subject: async stage => await stage.spotted(),
    request: subject => ({
      path: `${beneath(subject)}/${subject.opportunityId}`,
      headers: { 'If-Match': '"1"' },
      body: OPPORTUNITY,
    }),
    shipped:
      'sign in | not found | not found | no | not found | yes | yes | not found | yes',
    allowAll:
      'sign in | not found | not found | yes | yes | yes | yes | not found | yes',
  },
];
