import type { Subject } from '../Stage';
import type { RouteRow } from './RouteRow';

const beneath = ({ customerRef }: Subject) =>
  `/customers/${customerRef.replace('customer:', '')}/interactions`;

const pathOf = (subject: Subject) =>
  `${beneath(subject)}/${subject.interactionId}`;

const READ =
  'sign in | yes | not found | yes | not found | yes | yes | not found | yes';
const READ_ALLOWED =
  'sign in | yes | not found | yes | yes | yes | yes | not found | yes';

export const dialogueRoutes: readonly RouteRow[] = [
  {
    route: 'GET /customers/{namespace}/{name}/interactions',
    request: subject => ({ path: beneath(subject) }),
    shipped: READ,
    allowAll: READ_ALLOWED,
  },
  {
    route: 'POST /customers/{namespace}/{name}/interactions',
    request: subject => ({
      path: beneath(subject),
      body: { kind: 'complaint', title: 'Zinnober is slow again' },
    }),
    shipped:
      'sign in | yes | not found | no | not found | yes | yes | not found | yes',
    allowAll: READ_ALLOWED,
  },
  {
    route: 'GET /customers/{namespace}/{name}/interactions/{id}',
    request: subject => ({ path: pathOf(subject) }),
    shipped: READ,
    allowAll: READ_ALLOWED,
  },
  {
    route: 'PUT /customers/{namespace}/{name}/interactions/{id}',
    subject: stage => stage.complained(),
    request: subject => ({
      path: pathOf(subject),
      body: { title: 'Zinnober was slow', visibility: 'shared' },
      headers: { 'If-Match': '1' },
    }),
    shipped:
      'sign in | no | not found | no | not found | yes | yes | not found | yes',
    allowAll:
      'sign in | no | not found | yes | yes | yes | yes | not found | yes',
  },
  {
    route: 'GET /customers/{namespace}/{name}/interactions/{id}/meeting.ics',
    what: 'of a complaint',
    request: subject => ({ path: `${pathOf(subject)}/meeting.ics` }),
    shipped:
      'sign in | not found | not found | not found | not found | not found | not found | not found | not found',
    allowAll:
      'sign in | not found | not found | not found | not found | not found | not found | not found | not found',
  },
  {
    route: 'POST /customers/{namespace}/{name}/interactions/{id}/answer',
    subject: stage => stage.complained(),
    request: subject => ({
      path: `${pathOf(subject)}/answer`,
      body: { text: 'Zinnober has more memory now' },
    }),
    shipped:
      'sign in | no | not found | no | not found | yes | yes | not found | yes',
    allowAll:
      'sign in | no | not found | yes | yes | yes | yes | not found | yes',
  },
  {
    route: 'POST /customers/{namespace}/{name}/interactions/{id}/close',
    subject: stage => stage.complained(),
    request: subject => ({ path: `${pathOf(subject)}/close`, body: {} }),
    shipped:
      'sign in | yes | not found | no | not found | yes | no | not found | no',
    allowAll: 'sign in | yes | not found | no | no | yes | no | not found | no',
  },
  {
    route: 'POST /customers/{namespace}/{name}/interactions/{id}/reopen',
    subject: stage => stage.closed(),
    request: subject => ({
      path: `${pathOf(subject)}/reopen`,
      body: { reason: 'Zinnober is slow again' },
    }),
    shipped:
      'sign in | yes | not found | no | not found | no | no | not found | no',
    allowAll: 'sign in | yes | not found | no | no | no | no | not found | no',
  },
  {
    route: 'GET /interactions',
    request: () => ({ path: '/interactions' }),
    shipped:
      'sign in | own | own | own | own | own | everything | nothing | everything',
    allowAll:
      'sign in | own | own | everything | everything | everything | everything | nothing | everything',
  },
];
