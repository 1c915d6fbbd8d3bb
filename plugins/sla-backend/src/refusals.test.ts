import {
  agree,
  createIndicator,
  INDICATOR,
  offer,
} from './__testUtils__/agree';
import {
  ACME,
  draftOf,
  OTHER_SYSTEM,
  SYSTEM,
  targetOf,
} from './__testUtils__/company';
import { createDatabases, ENGINES } from './__testUtils__/databases';
import {
  startPortal,
  type Portal,
  type Who,
} from './__testUtils__/startPortal';

jest.setTimeout(120_000);

const MARKUS = 'user:default/markus';
const OUTAGE = {
  id: 'INC-1',
  state: 'down',
  from: '2026-03-10T10:00:00Z',
  to: '2026-03-10T10:30:00Z',
};
const REQUESTS = `${SYSTEM}/requests`;
const BUCKET = {
  start: '2026-03-10T10:00:00Z',
  seconds: 60,
  good: 99,
  total: 100,
};
const SEARCHES = `${SYSTEM}/searches`;
const VALUE = { start: '2026-03-10T10:00:00Z', seconds: 60, value: 182.4 };
const TICKETS = `${SYSTEM}/tickets`;
const TICKET = {
  id: 'INC-7',
  opened: '2026-03-10T10:00:00Z',
  resolved: null,
};

/** What is there before the wrong request. */
interface Stage {
  readonly draft: { id: string; etag: string };
  readonly offered: { id: string; hash: string };
  readonly ofAcme: { id: string };
}

interface Refusal {
  readonly name: string;
  readonly who?: Who;
  readonly method?: 'get' | 'post' | 'put' | 'delete';
  readonly path: string | ((stage: Stage) => string);
  readonly body?: object | string | ((stage: Stage) => object);
  readonly headers?:
    | Record<string, string>
    | ((stage: Stage) => Record<string, string>);
  readonly status: number;
  readonly details?: readonly object[];
}

const facts = (...states: readonly object[]) => ({
  indicator: INDICATOR,
  states,
});
const draftWith = (target: Record<string, unknown>) =>
  draftOf({ targets: [targetOf(target)] });
const draftWithHours = (...hours: object[]) =>
  draftOf({ calendar: { hours, holidays: [], exceptions: [] } });
const WORKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri'];
const sign = (stage: Stage, party: string) => ({
  party,
  version: 1,
  hash: stage.offered.hash,
});
const toOffered = ({ offered }: Stage) => `/agreements/${offered.id}/sign`;

const REFUSALS: readonly Refusal[] = [
  ...['/customers', '/services'].map(
    (path): Refusal => ({
      name: `the character NUL in a path beneath ${path}`,
      method: 'get',
      path: `${path}/default/%00`,
      status: 400,
      details: [
        { field: 'path', reason: 'must not contain the character NUL' },
      ],
    }),
  ),
  {
    name: 'an entity that the catalog does not have',
    path: '/indicators',
    body: {
      entityRef: 'system:default/nowhere',
      name: 'availability',
      stream: 'states',
      whereNothingReported: 'up',
    },
    status: 400,
    details: [
      {
        field: 'entityRef',
        reason: 'the catalog has no entity system:default/nowhere',
      },
    ],
  },
  {
    name: 'states without a word on unreported time',
    path: '/indicators',
    body: { entityRef: SYSTEM, name: 'other', stream: 'states' },
    status: 400,
    details: [
      {
        field: 'whereNothingReported',
        reason: 'is required for states: "up" or "unknown"',
      },
    ],
  },
  {
    name: 'another meaning of unreported time once there are measurements',
    path: '/indicators',
    body: {
      entityRef: SYSTEM,
      name: 'availability',
      stream: 'states',
      whereNothingReported: 'unknown',
    },
    status: 409,
    details: [{ field: 'whereNothingReported' }],
  },
  {
    name: 'facts of an unknown indicator',
    path: '/measurements',
    body: { indicator: `${SYSTEM}/latency`, states: [OUTAGE] },
    status: 400,
    details: [
      { field: 'indicator', reason: `there is no indicator ${SYSTEM}/latency` },
    ],
  },
  {
    name: 'to before from',
    path: '/measurements',
    body: facts({ ...OUTAGE, to: '2026-03-10T09:59:59Z' }),
    status: 400,
    details: [
      { field: 'states.to', reason: 'must not be before from', index: 0 },
    ],
  },
  {
    name: 'an instant without offset',
    path: '/measurements',
    body: facts({ ...OUTAGE, from: '2026-03-10T10:00:00' }),
    status: 400,
    details: [{ field: 'states.from', index: 0 }],
  },
  {
    name: 'a batch with one bad row',
    path: '/measurements',
    body: facts(
      OUTAGE,
      { ...OUTAGE, id: 'INC-2', state: 'broken' },
      { ...OUTAGE, id: 'INC-3' },
    ),
    status: 400,
    details: [{ field: 'states.state', index: 1 }],
  },
  {
    name: 'a customer that nobody knows',
    path: '/measurements',
    body: facts(OUTAGE, {
      ...OUTAGE,
      id: 'INC-2',
      customer: 'customer:default/nobody',
    }),
    status: 400,
    details: [
      {
        field: 'states.customer',
        reason: 'there is no customer customer:default/nobody',
        index: 1,
      },
    ],
  },
  {
    name: 'more facts than a batch may hold',
    path: '/measurements',
    body: facts(
      ...Array.from({ length: 10_001 }, (_, i) => ({
        ...OUTAGE,
        id: `INC-${i}`,
      })),
    ),
    status: 400,
    details: [{ field: 'states', reason: 'must hold at most 10000 facts' }],
  },
  {
    name: 'a body of more than 10 MB',
    path: '/measurements',
    body: facts({ ...OUTAGE, note: 'x'.repeat(10 * 1024 * 1024) }),
    status: 413,
    details: [{ field: 'body', reason: 'must be at most 10 MB' }],
  },
  {
    name: 'an agreement of more than 1 MB',
    path: '/agreements',
    body: draftOf({ title: 'x'.repeat(1024 * 1024) }),
    status: 413,
    details: [{ field: 'body', reason: 'must be at most 1 MB' }],
  },
  {
    name: 'a body that is not JSON by its type',
    path: '/measurements',
    body: 'indicator=x',
    headers: { 'Content-Type': 'text/plain' },
    status: 415,
    details: [{ field: 'Content-Type', reason: 'must be application/json' }],
  },
  {
    name: 'a body that is not JSON',
    path: '/measurements',
    body: '{"indicator":',
    headers: { 'Content-Type': 'application/json' },
    status: 400,
    details: [{ field: 'body', reason: 'is not valid JSON' }],
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
    headers: { 'If-Match': '"2"' },
    body: draftOf({ title: 'Changed' }),
    status: 409,
    details: [{ field: 'version', reason: '1 is not a draft' }],
  },
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
  {
    name: 'two ways of asking for a span',
    method: 'get',
    path: '/attainment?period=2026-03&periods=12',
    status: 400,
    details: [{ field: 'period' }],
  },
  {
    name: 'a month that does not exist',
    method: 'get',
    path: '/attainment?period=2026-13',
    status: 400,
    details: [{ field: 'period' }],
  },
  {
    name: 'a query that the document does not know',
    method: 'get',
    path: '/attainment?entity=x',
    status: 400,
    details: [{ field: 'entity' }],
  },
  {
    name: 'a page that is too long',
    method: 'get',
    path: '/agreements?limit=501',
    status: 400,
    details: [{ field: 'limit', reason: 'must be at most 500' }],
  },
  {
    name: 'a cursor of nobody',
    method: 'get',
    path: '/agreements?cursor=abc',
    status: 400,
    details: [
      { field: 'cursor', reason: 'must be the nextCursor of a page before' },
    ],
  },
  {
    name: 'a cursor of another list',
    who: MARKUS,
    method: 'get',
    path: `/agreements?cursor=${Buffer.from('["customer:default/x"]').toString(
      'base64url',
    )}`,
    status: 400,
    details: [{ field: 'cursor' }],
  },
  {
    name: 'a span of centuries',
    who: MARKUS,
    method: 'get',
    path: '/attainment?from=2026-01-01T00:00:00Z&to=9999-12-31T00:00:00Z',
    status: 400,
    details: [{ field: 'to', reason: 'must be within ten years after from' }],
  },
  {
    name: 'a note that no database can keep',
    path: '/measurements',
    body: facts(
      { ...OUTAGE, id: 'INC-8' },
      { ...OUTAGE, id: 'INC-9', note: 'with a \u0000' },
    ),
    status: 400,
    details: [
      {
        field: 'states.note',
        reason: 'must not contain the character NUL',
        index: 1,
      },
    ],
  },
  {
    name: 'a title that no database can keep',
    path: '/agreements',
    body: draftOf({ title: 'Payments\u0000' }),
    status: 400,
    details: [{ field: 'title' }],
  },
  {
    name: 'an indicator that no database can look up',
    path: '/measurements',
    body: { indicator: `${INDICATOR}\u0000`, states: [OUTAGE] },
    status: 400,
    details: [{ field: 'indicator' }],
  },
  {
    name: 'a group among the customers that are covered',
    path: '/agreements',
    body: draftOf({ covers: ['group:default/team-payments'] }),
    status: 400,
    details: [{ field: 'covers.0' }],
  },
  {
    name: 'a removal from the end to the beginning',
    method: 'delete',
    path: `/measurements?indicator=${INDICATOR}&from=2026-04-01T00:00:00Z&to=2026-03-01T00:00:00Z`,
    status: 400,
    details: [{ field: 'to', reason: 'must be after from' }],
  },
  {
    name: 'facts of another stream than the indicator collects',
    path: '/measurements',
    body: { indicator: INDICATOR, counts: [BUCKET] },
    status: 400,
    details: [{ field: 'counts', reason: 'the indicator collects states' }],
  },
  {
    name: 'facts of two streams at once',
    path: '/measurements',
    body: { indicator: INDICATOR, states: [OUTAGE], counts: [BUCKET] },
    status: 400,
    details: [
      {
        field: 'counts',
        reason: 'cannot be sent with states: an indicator collects one of them',
      },
    ],
  },
  {
    name: 'more good events than there were',
    path: '/measurements',
    body: { indicator: REQUESTS, counts: [BUCKET, { ...BUCKET, good: 101 }] },
    status: 400,
    details: [
      {
        field: 'counts.good',
        reason: 'must not be more than total',
        index: 1,
      },
    ],
  },
  {
    name: 'more events than can be counted exactly',
    path: '/measurements',
    body: { indicator: REQUESTS, counts: [{ ...BUCKET, total: 2 ** 53 }] },
    status: 400,
    details: [{ field: 'counts.total', index: 0 }],
  },
  {
    name: 'half an event',
    path: '/measurements',
    body: { indicator: REQUESTS, counts: [{ ...BUCKET, good: 0.5 }] },
    status: 400,
    details: [{ field: 'counts.good', index: 0 }],
  },
  {
    name: 'a bucket of another width',
    path: '/measurements',
    body: {
      indicator: REQUESTS,
      counts: [
        { ...BUCKET, start: '2026-03-10T11:00:00Z' },
        { ...BUCKET, start: '2026-03-10T12:00:00Z', seconds: 300 },
      ],
    },
    status: 400,
    details: [
      {
        field: 'counts.seconds',
        reason: "must be 60, the width of the indicator's first bucket",
        index: 1,
      },
    ],
  },
  {
    name: 'a bucket that overlaps another',
    path: '/measurements',
    body: {
      indicator: REQUESTS,
      counts: [{ ...BUCKET, start: '2026-03-10T10:00:30Z' }],
    },
    status: 400,
    details: [
      {
        field: 'counts.start',
        reason:
          'makes the bucket of 2026-03-10T10:00:30Z overlap that of 2026-03-10T10:00:00Z',
      },
    ],
  },
  {
    name: 'a bucket longer than a day',
    path: '/measurements',
    body: { indicator: REQUESTS, counts: [{ ...BUCKET, seconds: 86_401 }] },
    status: 400,
    details: [{ field: 'counts.seconds', index: 0 }],
  },
  {
    name: 'a customer where all customers are counted together',
    path: '/measurements',
    body: { indicator: REQUESTS, counts: [{ ...BUCKET, customer: ACME }] },
    status: 400,
    details: [
      {
        field: 'counts.customer',
        reason: 'must be left out: the indicator is not per customer',
        index: 0,
      },
    ],
  },
  {
    name: 'no customer where each is measured alone',
    path: '/measurements',
    body: { indicator: SEARCHES, values: [VALUE] },
    status: 400,
    details: [
      {
        field: 'values.customer',
        reason: 'is required: the indicator is per customer',
        index: 0,
      },
    ],
  },
  {
    name: 'a value that is no number',
    path: '/measurements',
    body: `{"indicator":"${SEARCHES}","values":[{"start":"2026-03-10T10:00:00Z","seconds":60,"value":1e999}]}`,
    headers: { 'Content-Type': 'application/json' },
    status: 400,
    details: [
      { field: 'values.value', reason: 'must be a finite number', index: 0 },
    ],
  },
  {
    name: 'a pause that ends before it begins',
    path: '/measurements',
    body: {
      indicator: TICKETS,
      cases: [
        {
          ...TICKET,
          pauses: [
            { from: '2026-03-10T11:00:00Z', to: '2026-03-10T10:59:59Z' },
          ],
        },
      ],
    },
    status: 400,
    details: [
      {
        field: 'cases.pauses.0.to',
        reason: 'must not be before from',
        index: 0,
      },
    ],
  },
  {
    name: 'reopenings that are not in the order of time',
    path: '/measurements',
    body: {
      indicator: TICKETS,
      cases: [
        {
          ...TICKET,
          reopened: [
            {
              resolvedAt: '2026-03-10T11:00:00Z',
              reopenedAt: '2026-03-10T12:00:00Z',
            },
            {
              resolvedAt: '2026-03-10T11:30:00Z',
              reopenedAt: '2026-03-10T12:30:00Z',
            },
          ],
        },
      ],
    },
    status: 400,
    details: [
      { field: 'cases.reopened', reason: 'must be in the order of time' },
    ],
  },
  {
    name: 'a case without an id',
    path: '/measurements',
    body: { indicator: TICKETS, cases: [{ ...TICKET, id: undefined }] },
    status: 400,
    details: [{ field: 'cases.id', reason: 'is required', index: 0 }],
  },
  {
    name: 'a bucket withdrawn by an id, which it has not',
    path: '/measurements',
    body: { indicator: REQUESTS, withdraw: ['INC-1'] },
    status: 400,
    details: [
      {
        field: 'withdraw',
        reason: 'must be the start and customer of a bucket',
        index: 0,
      },
    ],
  },
  {
    name: 'a case that is sent and withdrawn at once',
    path: '/measurements',
    body: { indicator: TICKETS, cases: [TICKET], withdraw: [TICKET.id] },
    status: 400,
    details: [
      {
        field: 'withdraw',
        reason: 'names a fact that the same batch sends',
        index: 0,
      },
    ],
  },
  {
    name: 'a file of another stream',
    path: `/measurements/import?indicator=${REQUESTS}&stream=states`,
    body: 'state,from,to\n',
    headers: { 'Content-Type': 'text/csv' },
    status: 400,
    details: [
      {
        field: 'stream',
        reason: 'must be counts, which the indicator collects',
      },
    ],
  },
  {
    name: 'a path that is not there',
    method: 'get',
    path: '/promises',
    status: 404,
  },
];

async function setTheStage(portal: Portal): Promise<Stage> {
  await createIndicator(portal);
  for (const body of [
    { name: 'requests', stream: 'counts' },
    { name: 'searches', stream: 'values', perCustomer: true },
    { name: 'tickets', stream: 'cases' },
  ]) {
    await portal.send('pipeline', 'post', '/indicators', {
      body: { entityRef: SYSTEM, ...body },
    });
  }
  await portal.send('pipeline', 'post', '/measurements', {
    body: { indicator: REQUESTS, counts: [BUCKET] },
  });
  const sent = await portal.send('pipeline', 'post', '/measurements', {
    body: facts({ ...OUTAGE, id: 'INC-0' }),
  });
  expect(sent.body).toMatchObject({ stored: 1 });
  const draft = await portal.send(MARKUS, 'post', '/agreements', {
    body: draftOf({ title: 'A draft' }),
  });
  return {
    draft: { id: draft.body.id, etag: draft.body.etag },
    offered: await offer(portal),
    ofAcme: await agree(portal, { customer: ACME }),
  };
}

function resolved<T>(value: T | ((stage: Stage) => T), stage: Stage): T {
  return value instanceof Function ? value(stage) : value;
}

const SOME_MESSAGE = { message: expect.any(String) };

describe('what is refused', () => {
  const databases = createDatabases();

  // One backend for the table: that nothing is stored is seen after each row.
  it.each(ENGINES)(
    'is named by status, field and reason, and stores nothing, %s',
    async engine => {
      const portal = await startPortal({
        knex: await databases.migrated(engine),
      });
      const stage = await setTheStage(portal);
      const before = await portal.rowCounts();
      for (const refusal of REFUSALS) {
        const {
          name,
          who = 'pipeline',
          method = 'post',
          status,
          details,
        } = refusal;
        const response = await portal.send(
          who,
          method,
          resolved(refusal.path, stage),
          {
            body:
              refusal.body && resolved<object | string>(refusal.body, stage),
            headers: refusal.headers && resolved(refusal.headers, stage),
          },
        );
        expect({
          name,
          status: response.status,
          body: response.body,
        }).toMatchObject({
          name,
          status,
          body: {
            error: details === undefined ? SOME_MESSAGE : { details },
          },
        });
        const reasons = (response.body.error.details ?? []).map(
          ({ reason }: { reason: string }) => reason,
        );
        expect(reasons.every((reason: string) => reason.length > 0)).toBe(true);
        expect({ name, rows: await portal.rowCounts() }).toEqual({
          name,
          rows: before,
        });
      }
    },
  );

  it.each(ENGINES)(
    'is a second signature of one person for the other party, %s',
    async engine => {
      const portal = await startPortal({
        knex: await databases.migrated(engine),
      });
      await createIndicator(portal);
      const { id, hash } = await offer(portal, {
        provider: 'group:default/team-both',
        customer: 'customer:default/both',
      });
      const send = (party: string) =>
        portal.send('user:default/both', 'post', `/agreements/${id}/sign`, {
          body: { party, version: 1, hash },
        });
      expect((await send('provider')).status).toBe(200);
      const before = await portal.rowCounts();
      const second = await send('customer');
      expect(second.status).toBe(403);
      expect(second.body.error.details).toEqual([
        { field: 'party', reason: 'one person cannot sign for both parties' },
      ]);
      expect(await portal.rowCounts()).toEqual(before);
    },
  );
});
