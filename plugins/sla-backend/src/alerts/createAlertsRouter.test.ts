import { randomUUID } from 'node:crypto';
import { agree, createIndicator } from '../__testUtils__/agree';
import { SYSTEM, targetOf } from '../__testUtils__/company';
import { createDatabases, ENGINES } from '../__testUtils__/databases';
import { startPortal, type Who } from '../__testUtils__/startPortal';

jest.setTimeout(60_000);

const MARKUS = 'user:default/markus';
const ERIK = 'user:default/erik';
const TOM = 'user:default/tom';

const DEFAULTS = {
  stages: [50, 75, 90],
  noDataMinutes: 15,
  burnWindows: null,
  muted: false,
  tellRelationshipManager: false,
  targets: [],
};

describe.each(ENGINES)('alerts over HTTP, %s', engine => {
  const databases = createDatabases();

  const start = async () => {
    const portal = await startPortal({
      knex: await databases.migrated(engine),
    });
    await createIndicator(portal);
    await portal.send('pipeline', 'post', '/indicators', {
      body: { entityRef: SYSTEM, name: 'requests', stream: 'counts' },
    });
    const agreement = await agree(portal, {
      targets: [
        targetOf(),
        targetOf({
          name: 'Requests',
          indicator: `${SYSTEM}/requests`,
          objective: { kind: 'success-ratio', atLeast: 99.9 },
        }),
      ],
    });
    const path = `/agreements/${agreement.id}/alerting`;
    return {
      portal,
      agreement,
      read: async (who: Who) => await portal.send(who, 'get', path),
      put: async (body: object, etag: string, who: Who = ERIK) =>
        await portal.send(who, 'put', path, {
          body,
          headers: { 'If-Match': `"${etag}"` },
        }),
    };
  };

  it('says how one is alerted, by default and as it was set last', async () => {
    const { agreement, read, put } = await start();
    const before = await read(ERIK);
    expect(before.body).toEqual({
      agreementId: agreement.id,
      etag: '0',
      isDefault: true,
      ...DEFAULTS,
    });
    const [, { id: targetId }] = agreement.targets;
    const burnWindows = [{ longMinutes: 60, factor: 14.4 }];
    const changed = await put(
      {
        stages: [80],
        noDataMinutes: null,
        tellRelationshipManager: true,
        targets: [{ targetId, burnWindows, muted: true }],
      },
      '0',
    );
    expect(changed.headers.etag).toBe('"1"');
    const after = await read(MARKUS);
    expect(after.body).toEqual({
      ...DEFAULTS,
      agreementId: agreement.id,
      etag: '1',
      isDefault: false,
      stages: [80],
      noDataMinutes: null,
      tellRelationshipManager: true,
      targets: [
        {
          targetId,
          burnWindows: [{ longMinutes: 60, shortMinutes: 5, factor: 14.4 }],
          muted: true,
        },
      ],
    });
    expect((await put({}, '1')).body).toMatchObject({ etag: '2', ...DEFAULTS });
  });

  it('leaves the signed terms and their hash as they were', async () => {
    const { portal, agreement, put } = await start();
    await put({ stages: [80] }, '0');
    const { body } = await portal.send(
      MARKUS,
      'get',
      `/agreements/${agreement.id}`,
    );
    expect(body.hash).toBe(agreement.hash);
    expect(body.etag).toBe(agreement.etag);
  });

  it('is changed as it was read, and not without saying so', async () => {
    const { portal, agreement, put } = await start();
    const both = await Promise.all([
      put({ stages: [60] }, '0'),
      put({ stages: [70] }, '0'),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const { status } = await portal.send(
      ERIK,
      'put',
      `/agreements/${agreement.id}/alerting`,
      { body: {} },
    );
    expect(status).toBe(428);
  });

  it('does not exist for the customer', async () => {
    const { read, put } = await start();
    expect((await read(TOM)).status).toBe(404);
    expect((await put({ stages: [80] }, '0', TOM)).status).toBe(404);
    expect((await read(MARKUS)).body.isDefault).toBe(true);
  });

  it('refuses what makes no sense for a target, by field and reason', async () => {
    const { agreement, put } = await start();
    const [{ id: available }, { id: requests }] = agreement.targets;
    const windows = [{ longMinutes: 60, factor: 1000.1 }];
    const details = async (body: object) => {
      const { status, body: answer } = await put(body, '0');
      return { status, details: answer.error.details };
    };
    const unreachable =
      'is never met by “Requests”: at 99.9 % a total outage burns 1000.00 times as fast';
    expect(await details({ burnWindows: windows })).toEqual({
      status: 400,
      details: [{ field: 'burnWindows.0.factor', reason: unreachable }],
    });
    expect(
      await details({
        targets: [
          { targetId: available, burnWindows: windows },
          { targetId: requests, burnWindows: windows },
          { targetId: '00000000-0000-4000-8000-000000000000' },
        ],
      }),
    ).toEqual({
      status: 400,
      details: [
        {
          field: 'targets.0.burnWindows',
          reason: 'are for a share of events, not availability',
        },
        { field: 'targets.1.burnWindows.0.factor', reason: unreachable },
        {
          field: 'targets.2.targetId',
          reason: 'is no target of the agreement',
        },
      ],
    });
  });

  it('refuses a short window that holds no whole bucket of what was counted', async () => {
    const { portal, put } = await start();
    const { status } = await portal.send('pipeline', 'post', '/measurements', {
      body: {
        indicator: `${SYSTEM}/requests`,
        counts: [
          { start: '2026-03-01T00:00:00Z', seconds: 900, good: 1, total: 1 },
        ],
      },
    });
    expect(status).toBe(200);
    const { body } = await put(
      { burnWindows: [{ longMinutes: 60, factor: 14.4 }] },
      '0',
    );
    expect(body.error.details).toEqual([
      {
        field: 'burnWindows.0.shortMinutes',
        reason:
          'is rounded to nothing for “Requests”: its counts come for 900 seconds at a time',
      },
    ]);
  });

  it('lists alerts by agreement, entity and state, page by page, and none to the customer', async () => {
    const { portal, agreement } = await start();
    const [{ id: target_id }] = agreement.targets;
    const row = (level: number, changes: object = {}) => ({
      id: randomUUID(),
      agreement_id: agreement.id,
      target_id,
      entity_ref: SYSTEM,
      period: '2026-10',
      ends_at: 4_000_000_000,
      kind: 'budget',
      level,
      raised_at: 1_790_000_000 + level,
      is_told: true,
      recovered_at: null,
      is_recovery_told: false,
      ...changes,
    });
    await portal
      .knex('alerts')
      .insert([
        row(50),
        row(75, { recovered_at: 1_790_001_000 }),
        row(90, { ends_at: 1_790_002_000 }),
      ]);
    const list = async (query: string, who: Who = ERIK) => {
      const { body } = await portal.send(who, 'get', `/alerts${query}`);
      return body;
    };
    const levels = ({ items }: { items: { level: number }[] }) =>
      items.map(({ level }) => level);
    expect((await list('?state=open')).items).toEqual([
      {
        id: expect.any(String),
        agreementId: agreement.id,
        agreementTitle: 'Payments for Retail Banking',
        targetId: target_id,
        targetName: 'Availability',
        entityRef: SYSTEM,
        period: '2026-10',
        kind: 'budget',
        level: 50,
        state: 'open',
        raisedAt: '2026-09-21T14:14:10Z',
        recoveredAt: null,
      },
    ]);
    expect(levels(await list('?state=recovered'))).toEqual([75]);
    expect(levels(await list('?state=over'))).toEqual([90]);
    expect(levels(await list(`?agreementId=${agreement.id}`))).toEqual([
      90, 75, 50,
    ]);
    expect(levels(await list('?entityRef=system:default/other'))).toEqual([]);
    const first = await list(`?entityRef=${SYSTEM}&limit=2`);
    expect(levels(first)).toEqual([90, 75]);
    expect(levels(await list(`?limit=2&cursor=${first.nextCursor}`))).toEqual([
      50,
    ]);
    expect(await list('', TOM)).toEqual({ items: [] });
  });
});
