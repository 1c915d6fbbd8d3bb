import { agree, createIndicator, INDICATOR } from '../__testUtils__/agree';
import { SYSTEM } from '../__testUtils__/company';
import { createDatabases, ENGINES } from '../__testUtils__/databases';
import { startPortal } from '../__testUtils__/startPortal';
import { DatabaseReportedResultsStore } from './DatabaseReportedResultsStore';

jest.setTimeout(120_000);

const MARKUS = 'user:default/markus';

describe.each(ENGINES)('reported results, %s', engine => {
  const databases = createDatabases();

  async function start() {
    const knex = await databases.migrated(engine);
    const portal = await startPortal({ knex });
    await createIndicator(portal);
    const agreement = await agree(portal);
    const targetId: string = agreement.targets[0].id;
    const store = DatabaseReportedResultsStore.create({ knex });
    const RESULT = {
      targetId,
      period: '2026-03',
      attained: 99.95,
      reportedBy: 'ACME Hosting',
    };
    return {
      ...portal,
      RESULT,
      post: async (changes: object = {}, headers = {}) =>
        await portal.send(MARKUS, 'post', '/reported-results', {
          body: { ...RESULT, ...changes },
          headers,
        }),
      inForce: async () => (await store.inForce([targetId])).get(targetId),
      list: async () =>
        (
          await portal.send(
            MARKUS,
            'get',
            `/reported-results?targetId=${targetId}`,
          )
        ).body.items,
    };
  }

  it('are stored for a period of a target, and the later one holds', async () => {
    const { RESULT, post, inForce, list } = await start();
    const first = await post({ evidence: 'report of March' });
    expect(first).toMatchObject({
      status: 201,
      body: {
        ...RESULT,
        evidence: 'report of March',
        reason: null,
        createdBy: MARKUS,
        revoked: null,
      },
    });
    const later = await post({ attained: 98.123456 });
    expect((await inForce())?.get('2026-03')).toEqual(later.body);
    expect(await list()).toEqual([later.body, first.body]);
  });

  it('are revoked openly and once; then the one before holds again', async () => {
    const { post, inForce, list, send } = await start();
    const first = await post();
    const later = await post({ attained: 98 });
    const revoke = async () =>
      await send(MARKUS, 'post', `/reported-results/${later.body.id}/revoke`, {
        body: { reason: 'That was April' },
      });
    expect(await revoke()).toMatchObject({
      status: 200,
      body: { revoked: { by: MARKUS, reason: 'That was April' } },
    });
    expect((await inForce())?.get('2026-03')).toEqual(first.body);
    expect(await list()).toHaveLength(2);
    expect((await revoke()).status).toBe(409);
  });

  it('answer a request that is sent again with what the first one made', async () => {
    const { post, list } = await start();
    const headers = { 'Idempotency-Key': 'retry-1' };
    const first = await post({}, headers);
    expect(await post({}, headers)).toMatchObject({
      status: 201,
      body: first.body,
    });
    expect(await list()).toHaveLength(1);
    expect((await post({ attained: 1 }, headers)).status).toBe(409);
  });

  const REFUSALS: readonly [string, object, string][] = [
    ['more than all', { attained: 100.1 }, 'attained'],
    ['seven decimals', { attained: 99.1234567 }, 'attained'],
    ['a period of another kind', { period: '2026-Q1' }, 'period'],
    ['a month that does not exist', { period: '2026-13' }, 'period'],
    ['a month that has not begun', { period: '2999-01' }, 'period'],
    ['nobody who reports it', { reportedBy: ' ' }, 'reportedBy'],
  ];

  it('are refused where they cannot be, and nothing is stored', async () => {
    const { post, rowCounts } = await start();
    for (const [what, changes, field] of REFUSALS) {
      const { status, body } = await post(changes);
      expect({ what, status, body }).toMatchObject({
        what,
        status: 400,
        body: { error: { details: [{ field }] } },
      });
    }
    expect((await rowCounts()).reported_results).toBe(0);
  });

  it('are not found for a target that nobody signed', async () => {
    const { post } = await start();
    const targetId = '5e5ba1b4-23b3-4a2c-9d35-0d5e1a0a1c11';
    expect((await post({ targetId })).status).toBe(404);
  });

  it('stand in for a figure where nothing was measured, and nowhere else', async () => {
    const knex = await databases.migrated(engine);
    const portal = await startPortal({ knex });
    await portal.send('pipeline', 'post', '/indicators', {
      body: {
        entityRef: SYSTEM,
        name: 'availability',
        stream: 'states',
        whereNothingReported: 'unknown',
      },
    });
    const { targets } = await agree(portal);
    const figureOf = async (query: string) => {
      const { body } = await portal.send(
        MARKUS,
        'get',
        `/attainment/${targets[0].id}/explanation?${query}`,
      );
      return body.attainment;
    };
    const { body: result } = await portal.send(
      MARKUS,
      'post',
      '/reported-results',
      {
        body: {
          targetId: targets[0].id,
          period: '2026-03',
          attained: 99.95,
          reportedBy: 'ACME Hosting',
          evidence: 'report of March',
        },
      },
    );

    expect(await figureOf('period=2026-03')).toMatchObject({
      status: 'no-data',
      attained: null,
      reported: {
        id: result.id,
        attained: 99.95,
        status: 'met',
        reportedBy: 'ACME Hosting',
        evidence: 'report of March',
        createdBy: MARKUS,
        createdAt: result.createdAt,
      },
    });
    // Another period, and a span that nobody agreed on.
    expect((await figureOf('period=2026-02')).reported).toBeNull();
    expect(
      (await figureOf('from=2026-03-01T00:00:00Z&to=2026-03-20T00:00:00Z'))
        .reported,
    ).toBeNull();

    await portal.send('pipeline', 'post', '/measurements', {
      body: {
        indicator: INDICATOR,
        states: [
          {
            id: 'PROBE',
            state: 'up',
            from: '2026-02-28T00:00:00Z',
            to: '2026-04-02T00:00:00Z',
          },
        ],
      },
    });
    expect(await figureOf('period=2026-03')).toMatchObject({
      status: 'met',
      reported: null,
    });
  });
});
