import { dateOf } from '@service-levels/backstage-plugin-sla-common';
import type { Subject } from '../Stage';
import type { RouteRow } from './RouteRow';

/** A step of version 1 of the subject, with what it says. */
const step =
  (name: string, said: object = {}) =>
  ({ agreementId }: Subject) => ({
    path: `/agreements/${agreementId}/${name}`,
    body: { version: 1, ...said },
  });

const REASON = { reason: 'as was said on the telephone' };
const EVIDENCE = { evidence: 'letter of 3 March' };

const signing =
  (party: string) =>
  ({ agreementId, hash }: Subject) => ({
    path: `/agreements/${agreementId}/sign`,
    body: { party, version: 1, hash, ...EVIDENCE },
  });

/** From the approval of a draft to its signatures. */
export const agreementLifeRoutes: readonly RouteRow[] = [
  {
    route: 'POST /agreements/{id}/ask-approval',
    subject: stage => stage.draft(),
    request: step('ask-approval'),
    shipped:
      'sign in | not found | not found | yes | not found | yes | yes | not found | yes',
    allowAll:
      'sign in | not found | not found | yes | yes | yes | yes | not found | yes',
  },
  {
    route: 'POST /agreements/{id}/approve',
    subject: stage => stage.draft(),
    request: step('approve', { etag: '1' }),
    shipped:
      'sign in | not found | not found | yes | not found | no | no | not found | yes',
    allowAll:
      'sign in | not found | not found | yes | no | no | no | not found | yes',
  },
  {
    route: 'POST /agreements/{id}/refuse-approval',
    subject: stage => stage.draft(),
    request: step('refuse-approval', REASON),
    shipped:
      'sign in | not found | not found | yes | not found | no | no | not found | yes',
    allowAll:
      'sign in | not found | not found | yes | no | no | no | not found | yes',
  },
  {
    route: 'POST /agreements/{id}/offer',
    subject: stage => stage.approved(),
    request: step('offer'),
    shipped:
      'sign in | not found | not found | yes | not found | yes | yes | not found | yes',
    allowAll:
      'sign in | not found | not found | yes | yes | yes | yes | not found | yes',
  },
  {
    route: 'POST /agreements/{id}/counter',
    subject: stage => stage.offered(),
    request: step('counter', { ...REASON, ...EVIDENCE }),
    shipped:
      'sign in | yes | not found | no | not found | yes | no | not found | yes',
    allowAll:
      'sign in | yes | not found | no | no | yes | no | not found | yes',
  },
  {
    route: 'POST /agreements/{id}/decline',
    subject: stage => stage.offered(),
    request: step('decline', { ...REASON, ...EVIDENCE }),
    shipped:
      'sign in | yes | not found | no | not found | yes | no | not found | yes',
    allowAll:
      'sign in | yes | not found | no | no | yes | no | not found | yes',
  },
  {
    route: 'POST /agreements/{id}/withdraw',
    subject: stage => stage.offered(),
    request: step('withdraw', REASON),
    shipped:
      'sign in | no | not found | yes | not found | yes | yes | not found | yes',
    allowAll:
      'sign in | no | not found | yes | no | yes | yes | not found | yes',
  },
  {
    route: 'POST /agreements/{id}/sign',
    what: 'for the customer',
    subject: stage => stage.offered(),
    request: signing('customer'),
    shipped:
      'sign in | yes | not found | no | not found | yes | no | not found | yes',
    allowAll:
      'sign in | yes | not found | no | no | yes | no | not found | yes',
  },
  {
    route: 'POST /agreements/{id}/sign',
    what: 'for the provider',
    subject: stage => stage.offered(),
    request: signing('provider'),
    shipped:
      'sign in | no | not found | yes | not found | yes | no | not found | yes',
    allowAll:
      'sign in | no | not found | yes | no | yes | no | not found | yes',
  },
  {
    route: 'POST /agreements/{id}/signatures',
    what: 'for the customer',
    subject: stage => stage.offered(),
    request: ({ agreementId, hash }) => ({
      path: `/agreements/${agreementId}/signatures`,
      body: {
        party: 'customer',
        version: 1,
        hash,
        signedBy: { name: 'Somebody Outside' },
        // The day on which the stage offers it.
        signedOn: dateOf(Date.now() / 1000, 'Europe/Berlin'),
        ...EVIDENCE,
      },
    }),
    shipped:
      'sign in | no | not found | no | not found | yes | no | not found | yes',
    allowAll: 'sign in | no | not found | no | no | yes | no | not found | yes',
  },
  {
    route: 'POST /agreements/{id}/signatures/{signatureId}/confirm',
    subject: stage => stage.entered(),
    request: ({ agreementId, signatureId }) => ({
      path: `/agreements/${agreementId}/signatures/${signatureId}/confirm`,
      body: {},
    }),
    shipped:
      'sign in | no | not found | yes | not found | no | yes | not found | no',
    allowAll: 'sign in | no | not found | yes | no | no | yes | not found | no',
  },
  {
    route: 'POST /agreements/{id}/terminate',
    subject: stage => stage.inForce(),
    request: step('terminate', {
      ...REASON,
      ...EVIDENCE,
      by: 'customer',
      lastDay: '2099-12-31',
    }),
    shipped:
      'sign in | yes | not found | no | not found | yes | no | not found | yes',
    allowAll:
      'sign in | yes | not found | no | no | yes | no | not found | yes',
  },
  {
    route: 'POST /agreements/{id}/revoke-termination',
    subject: stage => stage.ending(),
    request: ({ agreementId }) => ({
      path: `/agreements/${agreementId}/revoke-termination`,
      body: { ...REASON, ...EVIDENCE },
    }),
    shipped:
      'sign in | no | not found | yes | not found | yes | no | not found | yes',
    allowAll:
      'sign in | no | not found | yes | no | yes | no | not found | yes',
  },
  {
    route: 'POST /agreements/{id}/continue',
    subject: stage => stage.fixed(),
    request: step('continue', { ...EVIDENCE, party: 'customer' }),
    shipped:
      'sign in | yes | not found | no | not found | yes | no | not found | yes',
    allowAll:
      'sign in | yes | not found | no | no | yes | no | not found | yes',
  },
  {
    route: 'GET /agreements/{id}/comments',
    request: ({ agreementId }) => ({
      path: `/agreements/${agreementId}/comments`,
    }),
    shipped:
      'sign in | yes | not found | yes | not found | yes | yes | not found | yes',
    allowAll:
      'sign in | yes | not found | yes | yes | yes | yes | not found | yes',
  },
  {
    route: 'POST /agreements/{id}/comments',
    request: step('comments', { text: 'Zinnober' }),
    shipped:
      'sign in | yes | not found | yes | not found | yes | yes | not found | yes',
    allowAll:
      'sign in | yes | not found | yes | yes | yes | yes | not found | yes',
  },
  {
    route: 'GET /agreements/{id}/diff',
    request: ({ agreementId }) => ({
      path: `/agreements/${agreementId}/diff?from=1&to=1`,
    }),
    shipped:
      'sign in | yes | not found | yes | not found | yes | yes | not found | yes',
    allowAll:
      'sign in | yes | not found | yes | yes | yes | yes | not found | yes',
  },
];
