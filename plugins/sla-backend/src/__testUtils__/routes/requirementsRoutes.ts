import { SYSTEM } from '../company';
import type { Subject } from '../Stage';
import type { RouteRow } from './RouteRow';

const beneath = ({ customerRef }: Subject) =>
  `/customers/${customerRef.replace('customer:', '')}/requirements`;

const REQUIREMENT = {
  title: 'Faster',
  service: SYSTEM,
  wanted: { kind: 'words', text: 'Answers at once' },
};

export const requirementsRoutes: readonly RouteRow[] = [
  {
    route: 'GET /requirements',
    request: () => ({ path: '/requirements' }),
    shipped:
      'sign in | own | own | own | own | own | everything | nothing | everything',
    allowAll:
      'sign in | own | own | everything | everything | everything | everything | nothing | everything',
  },
  {
    route: 'GET /customers/{namespace}/{name}/requirements',
    request: subject => ({ path: beneath(subject) }),
    shipped:
      'sign in | yes | not found | yes | not found | yes | yes | not found | yes',
    allowAll:
      'sign in | yes | not found | yes | yes | yes | yes | not found | yes',
  },
  {
    route: 'POST /customers/{namespace}/{name}/requirements',
    request: subject => ({ path: beneath(subject), body: REQUIREMENT }),
    shipped:
      'sign in | yes | not found | no | not found | yes | yes | not found | yes',
    allowAll:
      'sign in | yes | not found | yes | yes | yes | yes | not found | yes',
  },
  {
    route: 'GET /customers/{namespace}/{name}/requirements/bars',
    request: subject => ({ path: `${beneath(subject)}/bars` }),
    shipped:
      'sign in | yes | not found | yes | not found | yes | yes | not found | yes',
    allowAll:
      'sign in | yes | not found | yes | yes | yes | yes | not found | yes',
  },
  {
    route: 'GET /customers/{namespace}/{name}/requirements/{id}',
    request: subject => ({
      path: `${beneath(subject)}/${subject.requirementId}`,
    }),
    shipped:
      'sign in | yes | not found | yes | not found | yes | yes | not found | yes',
    allowAll:
      'sign in | yes | not found | yes | yes | yes | yes | not found | yes',
  },
  {
    route: 'PUT /customers/{namespace}/{name}/requirements/{id}',
    what: 'recorded by the provider',
    subject: async stage => await stage.wanted(),
    request: subject => ({
      path: `${beneath(subject)}/${subject.requirementId}`,
      headers: { 'If-Match': '"1"' },
      body: REQUIREMENT,
    }),
    shipped:
      'sign in | no | not found | no | not found | yes | yes | not found | yes',
    allowAll:
      'sign in | no | not found | yes | yes | yes | yes | not found | yes',
  },
  {
    route: 'POST /customers/{namespace}/{name}/requirements/{id}/transition',
    subject: async stage => await stage.wanted(),
    request: subject => ({
      path: `${beneath(subject)}/${subject.requirementId}/transition`,
      body: { to: 'under-review' },
    }),
    shipped:
      'sign in | no | not found | no | not found | yes | yes | not found | yes',
    allowAll:
      'sign in | no | not found | yes | yes | yes | yes | not found | yes',
  },
  {
    route: 'POST /customers/{namespace}/{name}/requirements/{id}/comments',
    request: subject => ({
      path: `${beneath(subject)}/${subject.requirementId}/comments`,
      body: { text: 'How often?', visibility: 'shared' },
    }),
    shipped:
      'sign in | yes | not found | no | not found | yes | yes | not found | yes',
    allowAll:
      'sign in | yes | not found | yes | yes | yes | yes | not found | yes',
  },
];
