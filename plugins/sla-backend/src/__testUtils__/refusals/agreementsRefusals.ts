import { draftOf, OTHER_SYSTEM, SYSTEM, targetOf } from '../company';
import { MARKUS, sign, toOffered } from './partsOfRequests';
import type { Refusal } from './Refusal';

const draftWith = (target: Record<string, unknown>) =>
  draftOf({ targets: [targetOf(target)] });

const draftWithHours = (...hours: object[]) =>
  draftOf({ calendar: { hours, holidays: [], exceptions: [] } });

const WORKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri'];

/** Drafts, offers and signatures. */
export const agreementsRefusals: readonly Refusal[] = [
  {
    name: 'an agreement of more than 1 MB',
    path: '/agreements',
    body: draftOf({ title: 'x'.repeat(1024 * 1024) }),
    status: 413,
    details: [{ field: 'body', reason: 'must be at most 1 MB' }],
  },
  {
    name: 'an objective of 100.1 %',
    who: MARKUS,
    path: '/agreements',
    body: draftWith({ objective: { kind: 'availability', atLeast: 100.1 } }),
    status: 400,
    details: [{ field: 'targets.0.objective.atLeast' }],
  },
  {
    name: 'an objective with seven decimals',
    who: MARKUS,
    path: '/agreements',
    body: draftWith({
      objective: { kind: 'availability', atLeast: 99.1234567 },
    }),
    status: 400,
    details: [
      {
        field: 'targets.0.objective.atLeast',
        reason: 'must have at most six decimals',
      },
    ],
  },
  {
    name: 'overlapping hours in a day',
    who: MARKUS,
    path: '/agreements',
    body: draftWithHours(
      { days: WORKDAYS, from: '08:00', to: '12:00' },
      { days: ['fri'], from: '11:00', to: '15:00' },
    ),
    status: 400,
    details: [{ field: 'calendar.hours', reason: 'the hours of fri overlap' }],
  },
  {
    name: 'hours until 25:00',
    who: MARKUS,
    path: '/agreements',
    body: draftWithHours({ days: WORKDAYS, from: '08:00', to: '25:00' }),
    status: 400,
    details: [
      {
        field: 'calendar.hours.0.to',
        reason: 'must be a local time from 00:00 to 24:00',
      },
    ],
  },
  {
    name: 'a zone that does not exist',
    who: MARKUS,
    path: '/agreements',
    body: draftOf({ timeZone: 'Europe/Atlantis' }),
    status: 400,
    details: [{ field: 'timeZone' }],
  },
  {
    name: 'a date that does not exist',
    who: MARKUS,
    path: '/agreements',
    body: draftOf({ effectiveFrom: '2026-02-30' }),
    status: 400,
    details: [
      { field: 'effectiveFrom', reason: 'must be a date such as 2026-12-31' },
    ],
  },
  {
    name: 'a field that nobody knows',
    who: MARKUS,
    path: '/agreements',
    body: draftOf({ efectiveTo: null }),
    status: 400,
    details: [{ field: 'efectiveTo', reason: 'is not known' }],
  },
  {
    name: 'everything that does not exist, all at once',
    who: MARKUS,
    path: '/agreements',
    body: draftOf({
      customer: 'customer:default/nobody',
      entities: [SYSTEM, 'system:default/nowhere'],
      targets: [targetOf({ indicator: `${SYSTEM}/latency` })],
    }),
    status: 400,
    details: [
      { field: 'customer' },
      { field: 'entities.1' },
      { field: 'targets.0.indicator' },
    ],
  },
  {
    name: 'a target on what the agreement is not about',
    who: MARKUS,
    path: '/agreements',
    body: draftOf({ entities: [OTHER_SYSTEM] }),
    status: 400,
    details: [{ field: 'targets.0.indicator' }],
  },
  {
    name: 'a change without If-Match',
    who: MARKUS,
    method: 'put',
    path: ({ draft }) => `/agreements/${draft.id}`,
    body: draftOf({ title: 'Changed' }),
    status: 428,
    details: [{ field: 'If-Match' }],
  },
  {
    name: 'a change with a stale If-Match',
    who: MARKUS,
    method: 'put',
    path: ({ draft }) => `/agreements/${draft.id}`,
    headers: { 'If-Match': '"0"' },
    body: draftOf({ title: 'Changed' }),
    status: 409,
    details: [{ field: 'If-Match', yours: '0', current: '1' }],
  },
  {
    name: 'a change of what was offered',
    who: MARKUS,
    method: 'put',
    path: ({ offered }) => `/agreements/${offered.id}`,
    headers: { 'If-Match': '"3"' },
    body: draftOf({ title: 'Changed' }),
    status: 409,
    details: [{ field: 'version', reason: '1 is not a draft' }],
  },
  {
    name: 'another hash',
    who: 'user:default/tom',
    path: toOffered,
    body: stage => ({ ...sign(stage, 'customer'), hash: 'f'.repeat(64) }),
    status: 409,
    details: [{ field: 'hash', reason: 'is not that of the version on offer' }],
  },
  {
    name: 'a signature of a version that is not on offer',
    who: 'user:default/tom',
    path: toOffered,
    body: stage => ({ ...sign(stage, 'customer'), version: 2 }),
    status: 409,
    details: [{ field: 'version' }],
  },
  {
    name: 'a title that no database can keep',
    path: '/agreements',
    body: draftOf({ title: 'Payments\u0000' }),
    status: 400,
    details: [{ field: 'title' }],
  },
  {
    name: 'a group among the customers that are covered',
    path: '/agreements',
    body: draftOf({ covers: ['group:default/team-payments'] }),
    status: 400,
    details: [{ field: 'covers.0' }],
  },
];
