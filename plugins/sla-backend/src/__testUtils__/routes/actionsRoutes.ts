import type { Subject } from '../Stage';
import type { RouteRow } from './RouteRow';

const beneath = ({ customerRef }: Subject) =>
  `/customers/${customerRef.replace('customer:', '')}/actions`;

const pathOf = (subject: Subject) => `${beneath(subject)}/${subject.actionId}`;

const READ =
  'sign in | yes | not found | yes | not found | yes | yes | not found | yes';
const READ_ALLOWED =
  'sign in | yes | not found | yes | yes | yes | yes | not found | yes';
const WRITE =
  'sign in | no | not found | no | not found | yes | yes | not found | yes';
const WRITE_ALLOWED =
  'sign in | no | not found | yes | yes | yes | yes | not found | yes';
const OWN =
  'sign in | own | own | own | nothing | nothing | nothing | nothing | nothing';
const OWNER =
  'sign in | not found | not found | yes | not found | not found | not found | not found | not found';

const ACTION = {
  title: 'Watch Zinnober',
  owner: 'user:default/tom',
  due: '2099-12-31',
  visibility: 'shared',
};

export const actionsRoutes: readonly RouteRow[] = [
  {
    route: 'GET /customers/{namespace}/{name}/actions',
    request: subject => ({ path: beneath(subject) }),
    shipped: READ,
    allowAll: READ_ALLOWED,
  },
  {
    route: 'POST /customers/{namespace}/{name}/actions',
    request: subject => ({ path: beneath(subject), body: ACTION }),
    shipped:
      'sign in | yes | not found | no | not found | yes | yes | not found | yes',
    allowAll: READ_ALLOWED,
  },
  {
    route: 'GET /customers/{namespace}/{name}/actions/{id}',
    request: subject => ({ path: pathOf(subject) }),
    shipped: READ,
    allowAll: READ_ALLOWED,
  },
  {
    route: 'PUT /customers/{namespace}/{name}/actions/{id}',
    subject: stage => stage.promised(),
    request: subject => ({
      path: pathOf(subject),
      body: ACTION,
      headers: { 'If-Match': '1' },
    }),
    shipped: WRITE,
    allowAll: WRITE_ALLOWED,
  },
  {
    route: 'POST /customers/{namespace}/{name}/actions/{id}/complete',
    what: "of the engineer's team",
    subject: stage => stage.promised(),
    request: subject => ({ path: `${pathOf(subject)}/complete`, body: {} }),
    shipped:
      'sign in | no | not found | yes | not found | yes | yes | not found | yes',
    allowAll: WRITE_ALLOWED,
  },
  {
    route: 'POST /customers/{namespace}/{name}/actions/{id}/drop',
    subject: stage => stage.promised(),
    request: subject => ({
      path: `${pathOf(subject)}/drop`,
      body: { reason: 'Zinnober is fast' },
    }),
    shipped: WRITE,
    allowAll: WRITE_ALLOWED,
  },
  {
    route: 'GET /actions/mine',
    request: () => ({ path: '/actions/mine' }),
    shipped: OWN,
    allowAll: OWN,
  },
  {
    route: 'POST /actions/{id}/complete',
    what: "of the engineer's team",
    subject: stage => stage.promised(),
    request: ({ actionId }) => ({
      path: `/actions/${actionId}/complete`,
      body: {},
    }),
    shipped: OWNER,
    allowAll: OWNER,
  },
];
