import {
  agree,
  createIndicator,
  INDICATOR,
  offer,
} from './__testUtils__/agree';
import {
  draftOf,
  entities,
  OTHER_SYSTEM,
  SYSTEM,
} from './__testUtils__/company';
import { createDatabases, ENGINES } from './__testUtils__/databases';
import { startPortal } from './__testUtils__/startPortal';

jest.setTimeout(60_000);

const MARKUS = 'user:default/markus';
const SOFIA = 'user:default/sofia';
const OUTAGE = {
  state: 'down',
  from: '2026-03-10T10:00:00Z',
  to: '2026-03-10T10:30:00Z',
};

describe('a request sent again', () => {
  const databases = createDatabases();

  it('signs once, also when the evidence is left out the second time', async () => {
    const portal = await startPortal({
      knex: await databases.migrated('SQLITE_3'),
    });
    await createIndicator(portal);
    const { id, hash } = await offer(portal);
    const sign = async (evidence?: string) =>
      await portal.send(SOFIA, 'post', `/agreements/${id}/sign`, {
        body: { party: 'customer', version: 1, hash, evidence },
      });
    const first = await sign('letter of 2026-01-05');
    expect(first.status).toBe(200);
    const second = await sign();
    expect(second.status).toBe(200);
    expect(second.body.signatures).toEqual(first.body.signatures);
  });

  it('finds indicator and draft again when the catalog has lost the entity', async () => {
    const catalog = [...entities];
    const portal = await startPortal({
      knex: await databases.migrated('SQLITE_3'),
      catalog,
    });
    await createIndicator(portal);
    const indicator = {
      entityRef: SYSTEM,
      name: 'availability',
      stream: 'states',
      whereNothingReported: 'up',
    };
    const create = async () =>
      await portal.send(MARKUS, 'post', '/agreements', {
        body: draftOf(),
        headers: { 'Idempotency-Key': 'once' },
      });
    const created = await create();
    expect(created.status).toBe(201);

    catalog.splice(0, catalog.length);
    const known = await portal.send('pipeline', 'post', '/indicators', {
      body: indicator,
    });
    expect(known.status).toBe(200);
    const again = await create();
    expect(again.status).toBe(201);
    expect(again.body).toEqual(created.body);
    const other = await portal.send('pipeline', 'post', '/indicators', {
      body: { ...indicator, entityRef: OTHER_SYSTEM },
    });
    expect(other.status).toBe(400);
  });
});

describe('an answer', () => {
  const databases = createDatabases();

  it('is never taken from a cache, since states follow from dates', async () => {
    const portal = await startPortal({
      knex: await databases.migrated('SQLITE_3'),
    });
    await createIndicator(portal);
    const { id, etag } = await agree(portal);
    const { status, headers } = await portal.send(
      MARKUS,
      'get',
      `/agreements/${id}`,
      { headers: { 'If-None-Match': `"${etag}"` } },
    );
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      etag: `"${etag}"`,
      'cache-control': 'no-store',
    });
  });
});

describe('the audit', () => {
  const databases = createDatabases();

  it('says what was sent, withdrawn, offered and signed', async () => {
    const audited: [string, unknown][] = [];
    const portal = await startPortal({
      knex: await databases.migrated('SQLITE_3'),
      onAudited: (...event) => audited.push(event),
    });
    await createIndicator(portal);
    const { id, hash } = await agree(portal);
    const send = async (body: object) =>
      await portal.send('pipeline', 'post', '/measurements', {
        body: { indicator: INDICATOR, ...body },
      });
    await send({ states: [{ id: 'INC-1', ...OUTAGE }] });
    await send({ withdraw: ['INC-1'] });
    await portal.send(
      'pipeline',
      'delete',
      `/measurements?indicator=${INDICATOR}&from=${OUTAGE.from}&to=${OUTAGE.to}`,
    );
    const counts = { stored: 0, replaced: 0, unchanged: 0, withdrawn: 0 };
    expect(audited).toEqual([
      ['indicator-write', { indicator: INDICATOR, created: true }],
      ['agreement-create', { agreementId: id, version: 1 }],
      ['agreement-approve', { agreementId: id, version: 1, hash: null }],
      ['agreement-offer', { agreementId: id, version: 1, hash }],
      [
        'agreement-sign',
        { agreementId: id, version: 1, hash, party: 'provider' },
      ],
      [
        'agreement-sign',
        { agreementId: id, version: 1, hash, party: 'customer' },
      ],
      [
        'measurement-write',
        { indicator: INDICATOR, ...counts, stored: 1, withdraw: [] },
      ],
      [
        'measurement-write',
        {
          indicator: INDICATOR,
          ...counts,
          withdrawn: 1,
          withdraw: [{ id: 'INC-1' }],
        },
      ],
      [
        'measurement-delete',
        {
          indicator: INDICATOR,
          from: OUTAGE.from,
          to: OUTAGE.to,
          withdrawn: 0,
        },
      ],
    ]);
  });
});

describe('an indicator that changes while the first outage arrives', () => {
  const databases = createDatabases();

  it.each(ENGINES)(
    'never has measurements of another meaning, %s',
    async engine => {
      const portal = await startPortal({
        knex: await databases.migrated(engine),
      });
      await createIndicator(portal);
      const [changed, sent] = await Promise.all([
        portal.send('pipeline', 'post', '/indicators', {
          body: {
            entityRef: SYSTEM,
            name: 'availability',
            stream: 'counts',
          },
        }),
        portal.send('pipeline', 'post', '/measurements', {
          body: { indicator: INDICATOR, states: [{ id: 'INC-1', ...OUTAGE }] },
        }),
      ]);
      // One of the two was faster; the other is refused.
      expect([changed.status, sent.status].sort()).not.toEqual([200, 200]);
      const { state_facts: facts } = await portal.rowCounts();
      const [{ stream }] = await portal.knex('indicators').select('stream');
      expect({ stream, facts }).toEqual(
        changed.status === 200
          ? { stream: 'counts', facts: 0 }
          : { stream: 'states', facts: 1 },
      );
    },
  );
});
