import { randomUUID } from 'node:crypto';
import { createIndicator, INDICATOR } from '../__testUtils__/agree';
import { ACME } from '../__testUtils__/company';
import { createDatabases, ENGINES } from '../__testUtils__/databases';
import {
  startPortal,
  type Portal,
  type Who,
} from '../__testUtils__/startPortal';

jest.setTimeout(120_000);

const HEADER = 'id,state,from,to,customer,note';
const OUTAGE = `INC-1,down,2026-03-10T10:00:00Z,2026-03-10T10:05:00Z,,"a, ""b""`;
const ROWS = [`${OUTAGE}\nc"`, `INC-2,degraded,2026-03-11T10:00:00Z,,${ACME},`];

const csv = (...lines: readonly string[]) =>
  [HEADER, ...lines, ''].join('\r\n');

/** Sends a file, as the pipeline unless said otherwise. */
async function send(
  portal: Portal,
  body: string,
  options: {
    who?: Who;
    query?: string;
    headers?: Readonly<Record<string, string>>;
  } = {},
) {
  const { who = 'pipeline', query = '', headers = {} } = options;
  return await portal.send(
    who,
    'post',
    `/measurements/import?indicator=${INDICATOR}&stream=states${query}`,
    { body, headers: { 'Content-Type': 'text/csv', ...headers } },
  );
}

async function notes(portal: Portal): Promise<unknown[]> {
  return await portal.knex('state_facts').orderBy('fact_key').pluck('note');
}

describe('importing measurements', () => {
  const databases = createDatabases();

  async function prepare(engine: (typeof ENGINES)[number]) {
    const portal = await startPortal({
      knex: await databases.migrated(engine),
    });
    await createIndicator(portal);
    return portal;
  }

  it.each(ENGINES)(
    'stores a file, counts what was there, and lets the last of equal keys count, %s',
    async engine => {
      const portal = await prepare(engine);
      const first = await send(portal, csv(...ROWS));
      expect(first.body).toEqual({
        stored: 2,
        replaced: 0,
        unchanged: 0,
        withdrawn: 0,
      });
      expect(await notes(portal)).toEqual(['a, "b"\nc', null]);

      const again = await send(
        portal,
        csv(
          ...ROWS,
          'INC-2,down,2026-03-11T10:00:00Z,,,overwritten by the next',
          'INC-2,down,2026-03-11T10:00:00Z,,,last',
          'INC-3,up,2026-03-12T10:00:00+01:00,2026-03-12T10:00:00+01:00,,',
        ),
      );
      expect(again.body).toEqual({
        stored: 1,
        replaced: 1,
        unchanged: 1,
        withdrawn: 0,
      });
      expect(await notes(portal)).toEqual(['a, "b"\nc', 'last', null]);
      expect(await portal.rowCounts()).toMatchObject({
        state_facts: 3,
        staged_states: 0,
        imports: 2,
      });
    },
  );

  it.each(ENGINES)('only counts in a dry run, %s', async engine => {
    const portal = await prepare(engine);
    await send(portal, csv(ROWS[0]));
    const { body } = await send(portal, csv(...ROWS), {
      query: '&dryRun=true',
    });
    expect(body).toEqual({
      stored: 1,
      replaced: 0,
      unchanged: 1,
      withdrawn: 0,
    });
    expect(await portal.rowCounts()).toMatchObject({
      state_facts: 1,
      staged_states: 0,
    });
  });

  it.each(ENGINES)(
    'tells how an import went, by its id and newest first, %s',
    async engine => {
      const portal = await prepare(engine);
      const id = randomUUID();
      const { headers } = await send(portal, csv(...ROWS), {
        query: `&id=${id}`,
      });
      expect(headers.location).toBe(`/api/sla/measurements/imports/${id}`);
      await send(portal, csv('X,down,yesterday,,,')).catch(() => {});
      const one = await portal.send(
        'pipeline',
        'get',
        `/measurements/imports/${id}`,
      );
      expect(one.body).toMatchObject({
        id,
        indicator: INDICATOR,
        stream: 'states',
        state: 'done',
        dryRun: false,
        rowsRead: 2,
        rowsStored: 2,
        result: { stored: 2 },
        problems: [],
      });
      const page = await portal.send(
        'pipeline',
        'get',
        `/measurements/imports?indicator=${INDICATOR}&limit=1`,
      );
      expect(page.body.items).toMatchObject([
        {
          state: 'refused',
          result: null,
          problems: [{ field: 'from', line: 2 }],
        },
      ]);
      const rest = await portal.send(
        'pipeline',
        'get',
        `/measurements/imports?limit=1&cursor=${page.body.nextCursor}`,
      );
      expect(rest.body).toEqual({ items: [one.body] });
    },
  );

  it.each(ENGINES)(
    'answers the first result where a file that is done comes again, %s',
    async engine => {
      const portal = await prepare(engine);
      const query = `&id=${randomUUID()}`;
      const first = await send(portal, csv(...ROWS), { query });
      const again = await send(portal, csv(...ROWS), { query });
      expect(again.body).toEqual(first.body);
      expect(again.body.stored).toBe(2);
      const other = await send(portal, csv(), {
        query: `${query}&dryRun=true`,
      });
      expect(other.status).toBe(409);
      expect(other.body.error.details).toMatchObject([{ field: 'id' }]);
      expect(await portal.rowCounts()).toMatchObject({ imports: 1 });
    },
  );

  it('lets a refused file be sent again under its id', async () => {
    const portal = await prepare('SQLITE_3');
    const query = `&id=${randomUUID()}`;
    const refused = await send(portal, csv('X,sideways,,,,'), { query });
    expect(refused.status).toBe(400);
    const again = await send(portal, csv(...ROWS), { query });
    expect(again.body.stored).toBe(2);
  });

  it.each(ENGINES)(
    'names the lines that are wrong and stores nothing, %s',
    async engine => {
      const portal = await prepare(engine);
      await send(portal, csv(ROWS[0]));
      const before = await portal.rowCounts();
      const { status, body } = await send(
        portal,
        csv(
          ROWS[0],
          'X,down,2026-02-02T00:00:00Z,2026-02-01T00:00:00Z,,',
          'Y,down,2026-02-02T00:00:00Z,,customer:default/nobody,',
          'Z,down',
        ),
      );
      expect(status).toBe(400);
      // The first row takes two lines.
      expect(body.error.message).toBe(
        'line 4: to must not be before from (and 2 more)',
      );
      expect(body.error.details).toEqual([
        { field: 'to', reason: 'must not be before from', index: 1, line: 4 },
        {
          field: 'customer',
          reason: 'there is no customer customer:default/nobody',
          index: 2,
          line: 5,
        },
        {
          field: 'row',
          reason: 'has 2 cells, but the header names 6 columns',
          index: 3,
          line: 6,
        },
      ]);
      expect(await portal.rowCounts()).toEqual({ ...before, imports: 2 });
    },
  );

  it.each<
    [string, () => string, string, Record<string, string>, number, string]
  >([
    ['another stream', () => csv(), '&stream=counts', {}, 400, 'stream'],
    [
      'no CSV',
      () => csv(),
      '',
      { 'Content-Type': 'application/json' },
      415,
      'Content-Type',
    ],
    [
      'a compressed file',
      () => csv(),
      '',
      { 'Content-Encoding': 'gzip' },
      415,
      'Content-Encoding',
    ],
    ['an id that is none', () => csv(), '&id=1', {}, 400, 'id'],
    ['an unknown option', () => csv(), '&force=true', {}, 400, 'force'],
    ['an empty file', () => '\n', '', {}, 400, 'header'],
  ])('refuses %s', async (_what, body, query, headers, status, field) => {
    const portal = await prepare('SQLITE_3');
    const before = await portal.rowCounts();
    const path = `/measurements/import?indicator=${INDICATOR}`;
    const stream = query.includes('stream=') ? '' : '&stream=states';
    const answer = await portal.send(
      'pipeline',
      'post',
      path + stream + query,
      {
        body: body(),
        headers: { 'Content-Type': 'text/csv', ...headers },
      },
    );
    expect(answer.status).toBe(status);
    expect(answer.body.error.details[0]).toMatchObject({ field });
    expect(await portal.rowCounts()).toMatchObject({
      ...before,
      imports: expect.any(Number),
    });
  });

  it('refuses an indicator that nobody knows', async () => {
    const portal = await startPortal({
      knex: await databases.migrated('SQLITE_3'),
    });
    const { status, body } = await send(portal, csv(...ROWS));
    expect(status).toBe(400);
    expect(body.error.details[0]).toMatchObject({ field: 'indicator' });
  });

  it('takes a file without rows', async () => {
    const portal = await prepare('SQLITE_3');
    const { body } = await send(portal, '\uFEFFstate,from,to');
    expect(body).toEqual({
      stored: 0,
      replaced: 0,
      unchanged: 0,
      withdrawn: 0,
    });
  });

  it('answers 404 where there is no such import', async () => {
    const portal = await prepare('SQLITE_3');
    const path = `/measurements/imports/${randomUUID()}`;
    expect((await portal.send('pipeline', 'get', path)).status).toBe(404);
  });

  it.each<[Who, number]>([
    ['user:default/tom', 403],
    ['nobody', 401],
    ['user:default/markus', 200],
  ])('lets %s send and read imports by permission: %d', async (who, status) => {
    const portal = await prepare('SQLITE_3');
    const sent = await send(portal, csv(...ROWS), { who });
    expect(sent.status).toBe(status);
    const listed = await portal.send(who, 'get', '/measurements/imports');
    expect(listed.status).toBe(status);
    const id = sent.headers.location?.split('/').pop() ?? randomUUID();
    const one = await portal.send(who, 'get', `/measurements/imports/${id}`);
    expect(one.status).toBe(status);
    const rows = status === 200 ? 2 : 0;
    expect((await portal.rowCounts()).state_facts).toBe(rows);
  });
});
