import { SYSTEM } from '../company';
import type { Subject } from '../Stage';
import type { RouteRow } from './RouteRow';

const beneath = ({ customerRef }: Subject) =>
  `/customers/${customerRef.replace('customer:', '')}/satisfaction`;

const ANSWER = { service: SYSTEM, score: 4, date: '2026-02-01' };

export const satisfactionRoutes: readonly RouteRow[] = [
  {
    route: 'GET /customers/{namespace}/{name}/satisfaction',
    request: subject => ({ path: beneath(subject) }),
    shipped:
      'sign in | yes | not found | yes | not found | yes | yes | not found | yes',
    allowAll:
      'sign in | yes | not found | yes | yes | yes | yes | not found | yes',
  },
  {
    route: 'POST /customers/{namespace}/{name}/satisfaction',
    request: subject => ({ path: beneath(subject), body: ANSWER }),
    shipped:
      'sign in | yes | not found | no | not found | yes | yes | not found | yes',
    allowAll:
      'sign in | yes | not found | yes | yes | yes | yes | not found | yes',
  },
  {
    route: 'GET /customers/{namespace}/{name}/satisfaction/trend',
    request: subject => ({ path: `${beneath(subject)}/trend` }),
    shipped:
      'sign in | yes | not found | yes | not found | yes | yes | not found | yes',
    allowAll:
      'sign in | yes | not found | yes | yes | yes | yes | not found | yes',
  },
  {
    route: 'GET /watermelons',
    request: ({ entityRef }) => ({
      path: `/watermelons?entityRef=${entityRef}`,
    }),
    shipped: 'sign in | yes | yes | yes | yes | yes | yes | yes | yes',
    allowAll: 'sign in | yes | yes | yes | yes | yes | yes | yes | yes',
  },
  {
    route: 'GET /customers/{namespace}/{name}/watermelons',
    request: subject => ({
      path: beneath(subject).replace('satisfaction', 'watermelons'),
    }),
    shipped:
      'sign in | yes | not found | yes | not found | yes | yes | not found | yes',
    allowAll:
      'sign in | yes | not found | yes | yes | yes | yes | not found | yes',
  },
  {
    route: 'PUT /customers/{namespace}/{name}/satisfaction/{id}',
    what: 'entered by a service',
    request: subject => ({
      path: `${beneath(subject)}/${subject.answerId}`,
      headers: { 'If-Match': '"1"' },
      body: ANSWER,
    }),
    shipped:
      'sign in | not found | not found | no | not found | no | no | not found | yes',
    allowAll:
      'sign in | not found | not found | no | no | no | no | not found | yes',
  },
];
