import { createIndicator, INDICATOR } from '../__testUtils__/agree';
import { OTHER_SYSTEM, SYSTEM } from '../__testUtils__/company';
import { createDatabases, ENGINES } from '../__testUtils__/databases';
import {
  ACME_PATH,
  AVAILABLE,
  BANKING_PATH,
  MARKUS,
  setTheRequirementsStage,
  SOFIA,
  WANTED,
} from './__testUtils__/requirementsStage';

jest.setTimeout(120_000);

describe.each(ENGINES)('requirements, %s', engine => {
  const databases = createDatabases();
  const start = async () =>
    await setTheRequirementsStage(await databases.migrated(engine));

  it('are recorded with what is wanted and why, and given back unchanged', async () => {
    const { create, read } = await start();
    const said = {
      leastAcceptable: { kind: 'availability', atLeast: 99.5 },
      reason: '  =cmd()|"شكرا" 🙂\n',
      costOfFailing: '4,000 € an hour',
      priority: 'must',
    };
    const { status, body, headers } = await create(said);
    expect(status).toBe(201);
    expect(headers.location).toBe(`/api/sla${BANKING_PATH}/${body.id}`);
    expect(headers.etag).toBe('"1"');
    expect(body).toMatchObject({
      ...said,
      title: WANTED.title,
      wanted: { ...AVAILABLE, degradedWeight: 0, minimumOutageSeconds: 0 },
      indicator: null,
      state: 'captured',
      answeredBy: null,
      recordedOn: 'provider',
      createdBy: MARKUS,
      history: [],
      discussion: [],
    });
    expect(await read(body.id)).toEqual(body);
  });

  it('are made once by a request that is sent again', async () => {
    const { create, rowCounts } = await start();
    const headers = { 'Idempotency-Key': 'once' };
    const [first, second] = await Promise.all([
      create({}, MARKUS, headers),
      create({}, MARKUS, headers),
    ]);
    expect(second.body).toEqual(first.body);
    expect((await rowCounts()).requirements).toBe(1);
    const other = await create({ title: 'Another' }, MARKUS, headers);
    expect(other.status).toBe(409);
  });

  const REFUSALS: readonly [string, object, string][] = [
    ['no title', { title: '' }, 'title'],
    ['a service that nobody knows', { service: 'system:default/x' }, 'service'],
    ['a person as a service', { service: MARKUS }, 'service'],
    [
      'an indicator that nobody knows',
      { indicator: `${SYSTEM}/x` },
      'indicator',
    ],
    [
      'an indicator that collects something else',
      { indicator: INDICATOR, wanted: { kind: 'success-ratio', atLeast: 99 } },
      'indicator',
    ],
    ['no such level', { wanted: { kind: 'fast' } }, 'wanted.kind'],
    [
      'less of another kind',
      { leastAcceptable: { kind: 'words', text: 'Mostly' } },
      'leastAcceptable',
    ],
    [
      'less that is more',
      { leastAcceptable: { kind: 'availability', atLeast: 99.99 } },
      'leastAcceptable',
    ],
    ['no such priority', { priority: 'high' }, 'priority'],
    ['a reason of a book', { reason: 'x'.repeat(10_001) }, 'reason'],
  ];

  it('are refused where they cannot be, and nothing is stored', async () => {
    const portal = await start();
    await createIndicator(portal);
    for (const [what, changes, field] of REFUSALS) {
      const { status, body } = await portal.create(changes);
      expect({ what, status, body }).toMatchObject({
        what,
        status: 400,
        body: { error: { details: [{ field }] } },
      });
    }
    expect((await portal.rowCounts()).requirements).toBe(0);
  });

  it('are changed by their etag', async () => {
    const { create, put } = await start();
    const { body } = await create();
    const changed = await put(SOFIA, body, { title: 'At night too' });
    expect(changed.body).toMatchObject({ title: 'At night too', etag: '2' });
    const stale = await put(MARKUS, body, { title: 'By day' });
    expect(stale).toMatchObject({
      status: 409,
      body: { error: { details: [{ yours: '1', current: '2' }] } },
    });
  });

  it('are listed newest first, by state, service and page', async () => {
    const { create, go, send } = await start();
    const ids: string[] = [];
    for (const service of [SYSTEM, OTHER_SYSTEM, SYSTEM]) {
      ids.unshift((await create({ service })).body.id);
    }
    await send(MARKUS, 'post', ACME_PATH, { body: WANTED });
    await go(ids[0], 'under-review');
    const list = async (path: string) => {
      const { body } = await send(MARKUS, 'get', path);
      return {
        ids: body.items.map(({ id }: { id: string }) => id),
        nextCursor: body.nextCursor,
      };
    };
    expect((await list(BANKING_PATH)).ids).toEqual(ids);
    expect((await list(`${BANKING_PATH}?state=captured`)).ids).toEqual(
      ids.slice(1),
    );
    expect(
      (await list(`${BANKING_PATH}?entityRef=${OTHER_SYSTEM}`)).ids,
    ).toEqual([ids[1]]);
    expect((await list(`/requirements?entityRef=${SYSTEM}`)).ids).toHaveLength(
      3,
    );
    const first = await list(`${BANKING_PATH}?limit=2`);
    expect(first.ids).toEqual(ids.slice(0, 2));
    const second = await list(
      `${BANKING_PATH}?limit=2&cursor=${first.nextCursor}`,
    );
    expect(second).toEqual({ ids: ids.slice(2), nextCursor: undefined });
    const wrong = await send(MARKUS, 'get', `${BANKING_PATH}?cursor=x`);
    expect(wrong.status).toBe(400);
  });

  it('are listed to the end where the last one of a page is removed before the next is read', async () => {
    const { create, send, knex } = await start();
    for (const title of ['One', 'Two', 'Three']) {
      await create({ title });
    }
    const { body: first } = await send(
      MARKUS,
      'get',
      `${BANKING_PATH}?limit=2`,
    );
    await knex('requirement_transitions').delete();
    await knex('requirements').where('title', 'Two').delete();
    const { body: rest } = await send(
      MARKUS,
      'get',
      `${BANKING_PATH}?limit=2&cursor=${first.nextCursor}`,
    );
    expect(rest.items).toMatchObject([{ title: 'One' }]);
  });
});
