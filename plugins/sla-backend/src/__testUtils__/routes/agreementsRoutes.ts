import { draftOf, targetOf } from '../company';
import type { Subject } from '../Stage';
import type { RouteRow } from './RouteRow';

const draftBody = ({ customerRef, entityRef, indicator }: Subject) =>
  draftOf({
    title: 'Internum agreement',
    customer: customerRef,
    entities: [entityRef],
    targets: [targetOf({ indicator })],
  });

/** JSON is YAML as well. */
const fileOf = (subject: Subject) =>
  JSON.stringify({
    apiVersion: 'sla/v1alpha1',
    kind: 'Agreement',
    metadata: { annotations: { 'sla/agreement-id': subject.agreementId } },
    spec: draftBody(subject),
  });

export const agreementsRoutes: readonly RouteRow[] = [
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
    route: 'POST /agreements/record',
    request: subject => ({
      path: '/agreements/record',
      body: {
        draft: { ...draftBody(subject), title: 'Recorded agreement' },
        signatures: [
          {
            party: 'provider',
            signedBy: { name: 'Somebody outside' },
            signedOn: '2026-01-02',
          },
          {
            party: 'customer',
            signedBy: { ref: 'user:default/tom' },
            signedOn: '2026-01-02',
          },
        ],
      },
    }),
    shipped: 'sign in | no | no | no | no | no | yes | no | yes',
    allowAll: 'sign in | no | no | yes | no | yes | yes | no | yes',
  },
  {
    route: 'POST /agreements/import',
    what: 'a new one',
    request: subject => ({
      path: '/agreements/import',
      body: fileOf(subject),
      headers: { 'Content-Type': 'application/yaml' },
    }),
    shipped: 'sign in | no | no | no | no | no | yes | no | yes',
    allowAll: 'sign in | no | no | yes | yes | yes | yes | no | yes',
  },
  {
    route: 'POST /agreements/import',
    what: 'over a draft',
    subject: stage => stage.draft(),
    request: subject => ({
      path: '/agreements/import',
      body: fileOf(subject),
      headers: { 'Content-Type': 'application/yaml', 'If-Match': '1' },
    }),
    shipped:
      'sign in | not found | not found | yes | not found | yes | yes | not found | yes',
    allowAll:
      'sign in | not found | not found | yes | yes | yes | yes | not found | yes',
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
    route: 'GET /agreements/{id}/export',
    request: ({ agreementId }) => ({
      path: `/agreements/${agreementId}/export`,
    }),
    shipped:
      'sign in | yes | not found | yes | not found | yes | yes | not found | yes',
    allowAll:
      'sign in | yes | not found | yes | yes | yes | yes | not found | yes',
  },
  {
    route: 'POST /agreements/{id}/amend',
    subject: stage => stage.inForce(),
    request: ({ agreementId }) => ({
      path: `/agreements/${agreementId}/amend`,
      body: { version: 1 },
    }),
    shipped:
      'sign in | no | not found | yes | not found | yes | yes | not found | yes',
    allowAll:
      'sign in | no | not found | yes | yes | yes | yes | not found | yes',
  },
  {
    route: 'GET /agreements/{id}/versions',
    request: ({ agreementId }) => ({
      path: `/agreements/${agreementId}/versions`,
    }),
    shipped:
      'sign in | yes | not found | yes | not found | yes | yes | not found | yes',
    allowAll:
      'sign in | yes | not found | yes | yes | yes | yes | not found | yes',
  },
  {
    route: 'GET /agreements/{id}/versions/{version}',
    request: ({ agreementId }) => ({
      path: `/agreements/${agreementId}/versions/1`,
    }),
    shipped:
      'sign in | yes | not found | yes | not found | yes | yes | not found | yes',
    allowAll:
      'sign in | yes | not found | yes | yes | yes | yes | not found | yes',
  },
  {
    route: 'GET /agreements/{id}/versions/{version}/document.pdf',
    request: ({ agreementId }) => ({
      path: `/agreements/${agreementId}/versions/1/document.pdf`,
    }),
    shipped:
      'sign in | yes | not found | yes | not found | yes | yes | not found | yes',
    allowAll:
      'sign in | yes | not found | yes | yes | yes | yes | not found | yes',
  },
];
