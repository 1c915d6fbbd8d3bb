import type { Subject } from '../Stage';
import type { RouteRow } from './RouteRow';

const beneath = ({ customerRef }: Subject) =>
  `/customers/${customerRef.replace('customer:', '')}/improvements`;

const pathOf = (subject: Subject) =>
  `${beneath(subject)}/${subject.improvementId}`;

export const improvementsRoutes: readonly RouteRow[] = [
  {
    route: 'GET /improvements',
    request: () => ({ path: '/improvements' }),
    shipped:
      'sign in | own | own | own | own | own | everything | nothing | everything',
    allowAll:
      'sign in | own | own | everything | everything | everything | everything | nothing | everything',
  },
  {
    route: 'POST /customers/{namespace}/{name}/improvements',
    request: subject => ({
      path: beneath(subject),
      body: { title: 'Two nodes' },
    }),
    shipped:
      'sign in | no | not found | no | not found | yes | yes | not found | yes',
    allowAll:
      'sign in | no | not found | yes | yes | yes | yes | not found | yes',
  },
  {
    route: 'GET /customers/{namespace}/{name}/improvements/{id}',
    request: subject => ({ path: pathOf(subject) }),
    shipped:
      'sign in | yes | not found | yes | not found | yes | yes | not found | yes',
    allowAll:
      'sign in | yes | not found | yes | yes | yes | yes | not found | yes',
  },
  {
    route: 'PUT /customers/{namespace}/{name}/improvements/{id}',
    subject: stage => stage.improved(),
    request: subject => ({
      path: pathOf(subject),
      body: { title: 'Three nodes', visibility: 'shared' },
      headers: { 'If-Match': '1' },
    }),
    shipped:
      'sign in | no | not found | no | not found | yes | yes | not found | yes',
    allowAll:
      'sign in | no | not found | yes | yes | yes | yes | not found | yes',
  },
  {
    route: 'POST /customers/{namespace}/{name}/improvements/{id}/transition',
    what: "of the engineer's team",
    subject: stage => stage.improved(),
    request: subject => ({
      path: `${pathOf(subject)}/transition`,
      body: { to: 'in-progress' },
    }),
    shipped:
      'sign in | no | not found | yes | not found | yes | yes | not found | yes',
    allowAll:
      'sign in | no | not found | yes | yes | yes | yes | not found | yes',
  },
];
