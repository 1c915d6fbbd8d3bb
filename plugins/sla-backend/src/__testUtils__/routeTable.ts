import { draftOf, targetOf } from './company';
import type { Secret, Stage, Subject } from './routesStage';
import type { Sending, Who } from './startPortal';

/** Somebody whom the table has a column for. */
export interface Role {
  /** The head of the column. */
  readonly title: string;
  readonly who: Who;
  /** What the policy of sla-node shows them; everything else of the stage is others' business. */
  readonly own: readonly Secret[];
  /** Only on a customer's side: restricted whatever the policy says. */
  readonly representsOnly?: true;
}

/** The columns. The subject of a request is something of Retail Banking, provided by the payments team. */
export const ROLES: readonly Role[] = [
  { title: 'nobody', who: 'nobody', own: [] },
  {
    title: 'representative',
    who: 'user:default/tom',
    own: ['banking'],
    representsOnly: true,
  },
  {
    title: "another's representative",
    who: 'user:default/jane',
    own: ['acme'],
    representsOnly: true,
  },
  {
    title: 'engineer',
    who: 'user:default/erik',
    own: ['banking', 'acme', 'globex', 'internal'],
  },
  {
    title: "another team's engineer",
    who: 'user:default/wanda',
    own: ['initech', 'between'],
  },
  {
    title: "customer's manager",
    who: 'user:default/ines',
    own: ['banking', 'globex', 'internal'],
  },
  { title: 'managers', who: 'user:default/markus', own: [] },
  { title: 'reporting token', who: 'reporter', own: [] },
  { title: 'service token', who: 'pipeline', own: [] },
];

/** What a cell may say. */
export const OUTCOMES = [
  /** A list with what is others' business too. */
  'everything',
  /** A list with what the policy shows them and nothing else. */
  'own',
  /** An empty list. */
  'nothing',
  /** It is shown, or done. */
  'yes',
  /** 403 */
  'no',
  /** 404: as if it did not exist. */
  'not found',
  /** 401 */
  'sign in',
] as const;

/** One request of the API. */
export interface RouteRequest extends Sending {
  readonly path: string;
}

/** One row: a route, a request to it, and what each role gets, in the order of `ROLES`. */
export interface RouteRow {
  /** Method and path as in `openapi.yaml`. */
  readonly route: string;
  /** Where a route has several rows. */
  readonly what?: string;
  /** Makes what the request is about anew, where requests change it; else an agreement in force. */
  readonly subject?: (stage: Stage) => Promise<Subject>;
  /** The request; a required query belongs to the path. */
  readonly request: (subject: Subject) => RouteRequest;
  /** Under the policy of sla-node. */
  readonly shipped: string;
  /** Under a policy that allows all. */
  readonly allowAll: string;
}

const nameOf = (customerRef: string) => customerRef.replace('customer:', '');

const draftBody = ({ customerRef, entityRef, indicator }: Subject) =>
  draftOf({
    title: 'Internum agreement',
    customer: customerRef,
    entities: [entityRef],
    targets: [targetOf({ indicator })],
  });

const signBody = (party: string, hash: string) => ({
  party,
  version: 1,
  hash,
  evidence: 'letter of 3 March',
});

/** In the order of `openapi.yaml`. `docs/permissions.md` shows it; a test compares both. */
export const ROUTE_TABLE: readonly RouteRow[] = [
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
  {
    route: 'GET /indicators',
    request: () => ({ path: '/indicators' }),
    shipped:
      'sign in | nothing | nothing | own | own | own | everything | nothing | everything',
    allowAll:
      'sign in | nothing | nothing | everything | everything | everything | everything | nothing | everything',
  },
  {
    route: 'POST /indicators',
    request: ({ entityRef }) => ({
      path: '/indicators',
      body: {
        entityRef,
        name: 'availability',
        title: 'Zinnober',
        stream: 'states',
        whereNothingReported: 'up',
      },
    }),
    shipped: 'sign in | no | no | no | no | no | yes | no | yes',
    allowAll: 'sign in | no | no | yes | yes | yes | yes | no | yes',
  },
  {
    route: 'POST /measurements',
    request: ({ indicator }) => ({
      path: '/measurements',
      body: { indicator, withdraw: ['INC-0'] },
    }),
    shipped: 'sign in | no | no | no | no | no | yes | yes | yes',
    allowAll: 'sign in | no | no | yes | yes | yes | yes | yes | yes',
  },
  {
    route: 'DELETE /measurements',
    request: ({ indicator }) => ({
      path: `/measurements?indicator=${indicator}&from=2025-01-01T00:00:00Z&to=2025-01-02T00:00:00Z`,
    }),
    shipped: 'sign in | no | no | no | no | no | yes | no | yes',
    allowAll: 'sign in | no | no | yes | yes | yes | yes | no | yes',
  },
  {
    route: 'POST /measurements/import',
    request: ({ indicator }) => ({
      path: `/measurements/import?indicator=${indicator}&stream=states`,
      body: 'state,from,to\n',
      headers: { 'Content-Type': 'text/csv' },
    }),
    shipped: 'sign in | no | no | no | no | no | yes | yes | yes',
    allowAll: 'sign in | no | no | yes | yes | yes | yes | yes | yes',
  },
  {
    route: 'GET /measurements/imports',
    request: () => ({ path: '/measurements/imports' }),
    shipped: 'sign in | no | no | no | no | no | yes | yes | yes',
    allowAll: 'sign in | no | no | yes | yes | yes | yes | yes | yes',
  },
  {
    route: 'GET /measurements/imports/{id}',
    what: 'of none',
    request: () => ({
      path: '/measurements/imports/5e5ba1b4-23b3-4a2c-9d35-0d5e1a0a1c11',
    }),
    shipped:
      'sign in | no | no | no | no | no | not found | not found | not found',
    allowAll:
      'sign in | no | no | not found | not found | not found | not found | not found | not found',
  },
  {
    route: 'GET /agreements',
    request: () => ({ path: '/agreements' }),
    shipped:
      'sign in | own | own | own | own | own | everything | nothing | everything',
    allowAll:
      'sign in | own | own | everything | everything | everything | everything | nothing | everything',
  },
  {
    route: 'POST /agreements',
    request: subject => ({ path: '/agreements', body: draftBody(subject) }),
    shipped: 'sign in | no | no | no | no | no | yes | no | yes',
    allowAll: 'sign in | no | no | yes | yes | yes | yes | no | yes',
  },
  {
    route: 'GET /agreements/{id}',
    request: ({ agreementId }) => ({ path: `/agreements/${agreementId}` }),
    shipped:
      'sign in | yes | not found | yes | not found | yes | yes | not found | yes',
    allowAll:
      'sign in | yes | not found | yes | yes | yes | yes | not found | yes',
  },
  {
    route: 'PUT /agreements/{id}',
    subject: stage => stage.draft(),
    request: subject => ({
      path: `/agreements/${subject.agreementId}`,
      body: draftBody(subject),
      headers: { 'If-Match': '1' },
    }),
    shipped:
      'sign in | not found | not found | yes | not found | yes | yes | not found | yes',
    allowAll:
      'sign in | not found | not found | yes | yes | yes | yes | not found | yes',
  },
  {
    route: 'POST /agreements/{id}/offer',
    subject: stage => stage.draft(),
    request: ({ agreementId }) => ({
      path: `/agreements/${agreementId}/offer`,
      body: { version: 1 },
    }),
    shipped:
      'sign in | not found | not found | yes | not found | yes | yes | not found | yes',
    allowAll:
      'sign in | not found | not found | yes | yes | yes | yes | not found | yes',
  },
  {
    route: 'POST /agreements/{id}/sign',
    what: 'for the customer',
    subject: stage => stage.offered(),
    request: ({ agreementId, hash }) => ({
      path: `/agreements/${agreementId}/sign`,
      body: signBody('customer', hash),
    }),
    shipped:
      'sign in | yes | not found | no | not found | yes | no | not found | yes',
    allowAll:
      'sign in | yes | not found | no | no | yes | no | not found | yes',
  },
  {
    route: 'POST /agreements/{id}/sign',
    what: 'for the provider',
    subject: stage => stage.offered(),
    request: ({ agreementId, hash }) => ({
      path: `/agreements/${agreementId}/sign`,
      body: signBody('provider', hash),
    }),
    shipped:
      'sign in | no | not found | yes | not found | yes | no | not found | yes',
    allowAll:
      'sign in | no | not found | yes | no | yes | no | not found | yes',
  },
  {
    route: 'GET /attainment',
    request: () => ({ path: '/attainment?asOf=2026-03-20T12:00:00Z' }),
    shipped:
      'sign in | own | own | own | own | own | everything | nothing | everything',
    allowAll:
      'sign in | own | own | everything | everything | everything | everything | nothing | everything',
  },
  {
    route: 'GET /attainment/{targetId}/explanation',
    request: ({ targetId }) => ({
      path: `/attainment/${targetId}/explanation?period=2026-03`,
    }),
    shipped:
      'sign in | yes | not found | yes | not found | yes | yes | not found | yes',
    allowAll:
      'sign in | yes | not found | yes | yes | yes | yes | not found | yes',
  },
  {
    route: 'GET /health',
    request: () => ({ path: '/health' }),
    shipped: 'sign in | no | no | no | no | no | yes | no | yes',
    allowAll: 'sign in | no | no | yes | yes | yes | yes | no | yes',
  },
  {
    route: 'GET /roll-up',
    what: 'counting what they may read',
    request: ({ customerRef }) => ({
      path: `/roll-up?entityRef=${customerRef}&asOf=2026-03-20T12:00:00Z`,
    }),
    shipped: 'sign in | yes | yes | yes | yes | yes | yes | yes | yes',
    allowAll: 'sign in | yes | yes | yes | yes | yes | yes | yes | yes',
  },
];
