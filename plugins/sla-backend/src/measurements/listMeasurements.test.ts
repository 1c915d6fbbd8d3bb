import { agree, createIndicator, INDICATOR } from '../__testUtils__/agree';
import { ACME, BANKING, SYSTEM } from '../__testUtils__/company';
import {
  createDatabases,
  ENGINES,
  type Engine,
} from '../__testUtils__/databases';
import { startPortal, type Portal } from '../__testUtils__/startPortal';

jest.setTimeout(60_000);

const MARCH = 'from=2026-03-01T00:00:00Z&to=2026-04-01T00:00:00Z';

function outage(
  id: string,
  from: string,
  to: string | null,
  customer?: string,
) {
  return {
    id,
    state: 'down',
    from,
    to,
    customer: customer ?? null,
    note: `note of ${id}`,
    publicNote: null,
    cause: 'fault',
  };
}

const BEFORE = outage('BEFORE', '2026-02-01T10:00:00Z', '2026-02-01T11:00:00Z');
const OPEN = outage('OPEN', '2025-12-01T10:00:00Z', null);
const INTO = outage('INTO', '2026-02-28T22:00:00Z', '2026-03-01T02:00:00Z');
const FIRST = outage('FIRST', '2026-03-10T10:00:00Z', '2026-03-10T11:00:00Z');
const SECOND = outage('SECOND', '2026-03-10T10:00:00Z', '2026-03-10T12:00:00Z');
const AFTER = outage('AFTER', '2026-04-01T00:00:00Z', '2026-04-01T01:00:00Z');

describe('GET /measurements', () => {
  const databases = createDatabases();

  async function start(engine: Engine) {
    const portal = await startPortal({
      knex: await databases.migrated(engine),
    });
    await createIndicator(portal);
    return portal;
  }

  async function ingest(
    portal: Portal,
    body: Readonly<Record<string, unknown>>,
  ) {
    const sent = await portal.send('pipeline', 'post', '/measurements', {
      body: { indicator: INDICATOR, ...body },
    });
    expect(sent.body).toMatchObject({ stored: expect.any(Number) });
  }

  async function list(
    portal: Portal,
    query: string,
    who: Parameters<Portal['send']>[0] = 'pipeline',
    indicator = INDICATOR,
  ) {
    const { status, body } = await portal.send(
      who,
      'get',
      `/measurements?indicator=${indicator}&${query}`,
    );
    expect(status).toBe(200);
    return body;
  }

  const idsIn = (body: { items: { fact: { id: string } }[] }) =>
    body.items.map(({ fact }) => fact.id);

  it.each(ENGINES)(
    'answers what reaches into the span, the latest first, as it may be sent again, %s',
    async engine => {
      const portal = await start(engine);
      const states = [BEFORE, OPEN, INTO, FIRST, SECOND, AFTER];
      await ingest(portal, { states });
      const { items, nextCursor } = await list(portal, MARCH);
      expect(nextCursor).toBeUndefined();
      expect(items).toEqual(
        [SECOND, FIRST, INTO, OPEN].map(fact => ({ stream: 'states', fact })),
      );
      const again = await portal.send('pipeline', 'post', '/measurements', {
        body: {
          indicator: INDICATOR,
          states: items.map(({ fact }: { fact: unknown }) => fact),
        },
      });
      expect(again.body).toMatchObject({ stored: 0, unchanged: 4 });
    },
  );

  it.each(ENGINES)(
    'splits over pages without losing or repeating any, %s',
    async engine => {
      const portal = await start(engine);
      await ingest(portal, { states: [OPEN, INTO, FIRST, SECOND] });
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const page: Awaited<ReturnType<typeof list>> = await list(
          portal,
          `${MARCH}&limit=1${cursor === undefined ? '' : `&cursor=${cursor}`}`,
        );
        seen.push(...idsIn(page));
        cursor = page.nextCursor;
      } while (cursor !== undefined);
      expect(seen).toEqual(['SECOND', 'FIRST', 'INTO', 'OPEN']);
    },
  );

  it.each(ENGINES)('answers buckets and cases as well, %s', async engine => {
    const portal = await start(engine);
    const facts = {
      counts: [
        { start: '2026-03-10T10:00:00Z', seconds: 60, good: 9, total: 10 },
        { start: '2026-03-10T10:01:00Z', seconds: 60, good: 1, total: 1 },
      ],
      values: [
        { start: '2026-03-10T10:00:00Z', seconds: 300, value: 182.4 },
        { start: '2026-03-10T10:05:00Z', seconds: 300, value: 0.1 },
      ],
      cases: [
        {
          id: 'T-1',
          category: 'P1',
          opened: '2026-03-10T10:00:00Z',
          responded: '2026-03-10T10:05:00Z',
          resolved: '2026-03-12T10:00:00Z',
          pauses: [
            { from: '2026-03-10T12:00:00Z', to: '2026-03-10T13:00:00Z' },
            { from: '2026-03-11T12:00:00Z', to: null },
          ],
          reopened: [
            {
              resolvedAt: '2026-03-10T14:00:00Z',
              reopenedAt: '2026-03-10T15:00:00Z',
            },
          ],
        },
        {
          id: 'T-2',
          category: null,
          opened: '2026-03-11T10:00:00Z',
          responded: null,
          resolved: null,
          pauses: [],
          reopened: [],
        },
      ],
    };
    for (const [stream, sent] of Object.entries(facts)) {
      await portal.send('pipeline', 'post', '/indicators', {
        body: { entityRef: SYSTEM, name: stream, stream },
      });
      const indicator = `${SYSTEM}/${stream}`;
      await ingest(portal, { indicator, [stream]: sent });
      const { items } = await list(portal, MARCH, 'pipeline', indicator);
      expect(items).toEqual(
        sent
          .map(fact => ({ stream, fact: { ...fact, customer: null } }))
          .reverse(),
      );
      const [, earlier] = items;
      const [first] = (
        await list(portal, `${MARCH}&limit=1`, 'pipeline', indicator)
      ).items;
      expect(first).toEqual(items[0]);
      const { nextCursor } = await list(
        portal,
        `${MARCH}&limit=1`,
        'pipeline',
        indicator,
      );
      expect(
        (
          await list(
            portal,
            `${MARCH}&cursor=${nextCursor}`,
            'pipeline',
            indicator,
          )
        ).items,
      ).toEqual([earlier]);
    }
  });

  it.each(ENGINES)(
    "shows a manager of one customer nothing that hit another's only, and a representative nothing, %s",
    async engine => {
      const portal = await startPortal({
        knex: await databases.migrated(engine),
      });
      await createIndicator(portal);
      const OF_ACME = { ...SECOND, id: 'ACME', customer: ACME };
      const OF_BANKING = { ...SECOND, id: 'BANKING', customer: BANKING };
      await ingest(portal, { states: [FIRST, OF_ACME, OF_BANKING] });
      // Nobody has agreed on anything: it is the managers' business alone.
      expect(idsIn(await list(portal, MARCH, 'user:default/markus'))).toEqual([
        'FIRST',
        'BANKING',
        'ACME',
      ]);
      expect(idsIn(await list(portal, MARCH, 'user:default/erik'))).toEqual([]);
      await agree(portal);
      expect(idsIn(await list(portal, MARCH, 'user:default/erik'))).toEqual([
        'FIRST',
        'BANKING',
      ]);
      for (const who of ['user:default/tom', 'user:default/jane'] as const) {
        expect(idsIn(await list(portal, MARCH, who))).toEqual([]);
      }
    },
  );

  it('answers nothing of an indicator that nobody knows', async () => {
    const portal = await start('SQLITE_3');
    expect(await list(portal, MARCH, 'pipeline', `${SYSTEM}/nothing`)).toEqual({
      items: [],
    });
  });

  it.each([
    ['from', 'to=2026-04-01T00:00:00Z'],
    ['to', 'from=2026-04-01T00:00:00Z&to=2026-04-01T00:00:00Z'],
    ['limit', `${MARCH}&limit=501`],
    [
      'cursor',
      `${MARCH}&cursor=${Buffer.from('["one"]').toString('base64url')}`,
    ],
    [
      'cursor',
      `${MARCH}&cursor=${Buffer.from('["x","y"]').toString('base64url')}`,
    ],
  ])('refuses a request whose %s is wrong: %s', async (field, query) => {
    const portal = await start('SQLITE_3');
    const { status, body } = await portal.send(
      'pipeline',
      'get',
      `/measurements?indicator=${INDICATOR}&${query}`,
    );
    expect(status).toBe(400);
    expect(body.error.details).toMatchObject([{ field }]);
  });
});
