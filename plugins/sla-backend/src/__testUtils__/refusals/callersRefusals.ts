import { draftOf } from '../company';
import { OUTAGE, facts, sign, toOffered } from './partsOfRequests';
import type { Refusal } from './Refusal';

/** What is right, and asked for by somebody who may not. */
export const callersRefusals: readonly Refusal[] = [
  {
    name: 'a caller whom nobody knows',
    who: 'nobody',
    path: '/measurements',
    body: facts(OUTAGE),
    status: 401,
  },
  {
    name: 'an engineer who may not create agreements',
    who: 'user:default/erik',
    path: '/agreements',
    body: draftOf(),
    status: 403,
  },
  {
    name: 'a user who may not send measurements',
    who: 'user:default/erik',
    path: '/measurements',
    body: facts(OUTAGE),
    status: 403,
  },
  {
    name: 'a representative who would send measurements',
    who: 'user:default/tom',
    path: '/measurements',
    body: facts(OUTAGE),
    status: 403,
  },
  {
    name: "a representative who asks for another customer's agreement",
    who: 'user:default/tom',
    method: 'get',
    path: ({ ofAcme }) => `/agreements/${ofAcme.id}`,
    status: 404,
  },
  {
    name: "a representative who would sign another customer's agreement",
    who: 'user:default/jane',
    path: toOffered,
    body: stage => sign(stage, 'customer'),
    status: 404,
  },
  {
    name: 'a representative who would offer',
    who: 'user:default/tom',
    path: ({ draft }) => `/agreements/${draft.id}/offer`,
    body: { version: 1 },
    status: 404,
  },
  {
    name: 'an engineer who would sign for the customer',
    who: 'user:default/erik',
    path: toOffered,
    body: stage => sign(stage, 'customer'),
    status: 403,
    details: [{ field: 'party' }],
  },
  {
    name: 'a relationship manager who enters a signature without evidence',
    who: 'user:default/sofia',
    path: toOffered,
    body: stage => sign(stage, 'customer'),
    status: 400,
    details: [{ field: 'evidence' }],
  },
];
