import { randomUUID } from 'node:crypto';
import type { RouteRow } from './RouteRow';

const CONTENT = { title: 'Zinnober hours', hours: '24x7' };
const ICS = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'BEGIN:VEVENT',
  'UID:1',
  'DTSTART;VALUE=DATE:20270101',
  'SUMMARY:New year',
  'END:VEVENT',
  'END:VCALENDAR',
].join('\r\n');

/** A customer's side has those that its agreements name. */
const READ =
  'sign in | yes | not found | yes | yes | yes | yes | not found | yes';
/** What it takes to write one is for who may. */
const WRITE = 'sign in | no | no | no | no | no | yes | no | yes';
const WRITE_ALL = 'sign in | no | no | yes | yes | yes | yes | no | yes';

export const calendarsRoutes: readonly RouteRow[] = [
  {
    route: 'GET /calendars',
    request: () => ({ path: '/calendars' }),
    shipped:
      'sign in | own | nothing | everything | everything | everything | everything | nothing | everything',
    allowAll:
      'sign in | own | nothing | everything | everything | everything | everything | nothing | everything',
  },
  {
    route: 'POST /calendars',
    request: () => ({
      path: '/calendars',
      body: { name: `ledger-${randomUUID()}`, ...CONTENT },
    }),
    shipped: WRITE,
    allowAll: WRITE_ALL,
  },
  {
    route: 'POST /calendars/ics',
    request: () => ({
      path: '/calendars/ics',
      body: { ics: ICS, years: { from: 2027, to: 2027 } },
    }),
    shipped: WRITE,
    allowAll: WRITE_ALL,
  },
  {
    route: 'GET /calendars/{name}',
    request: ({ calendar }) => ({ path: `/calendars/${calendar}` }),
    shipped: READ,
    allowAll: READ,
  },
  {
    route: 'POST /calendars/{name}/versions',
    subject: async stage => await stage.withCalendar(),
    request: ({ calendar }) => ({
      path: `/calendars/${calendar}/versions`,
      body: CONTENT,
      headers: { 'If-Match': '1' },
    }),
    shipped: 'sign in | no | not found | no | no | no | yes | not found | yes',
    allowAll:
      'sign in | no | not found | yes | yes | yes | yes | not found | yes',
  },
  {
    route: 'GET /calendars/{name}/preview',
    request: ({ calendar }) => ({
      path: `/calendars/${calendar}/preview?month=2026-12&zone=Europe/Berlin`,
    }),
    shipped: READ,
    allowAll: READ,
  },
  {
    route: 'GET /calendars/{name}/usage',
    request: ({ calendar }) => ({ path: `/calendars/${calendar}/usage` }),
    shipped:
      'sign in | own | not found | own | nothing | own | everything | not found | everything',
    allowAll:
      'sign in | own | not found | own | everything | own | everything | not found | everything',
  },
  {
    route: 'GET /holidays',
    request: () => ({ path: '/holidays?region=DE&from=2027&to=2027' }),
    shipped: WRITE,
    allowAll: WRITE_ALL,
  },
  {
    route: 'GET /holidays/regions',
    request: () => ({ path: '/holidays/regions?country=DE' }),
    shipped: WRITE,
    allowAll: WRITE_ALL,
  },
];
