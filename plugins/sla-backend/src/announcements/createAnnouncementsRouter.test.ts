import { agree, createIndicator } from '../__testUtils__/agree';
import { SYSTEM } from '../__testUtils__/company';
import { createDatabases, ENGINES } from '../__testUtils__/databases';
import { startPortal, type Who } from '../__testUtils__/startPortal';

jest.setTimeout(120_000);

const MARKUS = 'user:default/markus';
const ENGINEER = 'user:default/erik';
const TOM = 'user:default/tom';
const JANE = 'user:default/jane';
const BANKING = '/customers/default/retail-banking';
const ACME = '/customers/default/acme-logistics';
const RELEASE = {
  kind: 'service-change',
  title: 'A new release',
  text: '**Better** than before',
  entities: [SYSTEM],
};

describe.each(ENGINES)('announcements, %s', engine => {
  const databases = createDatabases();
  let portal: Awaited<ReturnType<typeof startPortal>>;
  let agreementId: string;

  beforeAll(async () => {
    portal = await startPortal({ knex: await databases.migrated(engine) });
    await createIndicator(portal);
    const agreement = await agree(portal, {
      effectiveTo: null,
      maintenance: { noticeHours: 48 },
    });
    agreementId = agreement.id;
  });

  const ok = async (
    who: Who,
    method: 'get' | 'post' | 'put',
    path: string,
    body?: object,
    headers?: Record<string, string>,
  ) => {
    const answer = await portal.send(who, method, path, { body, headers });
    expect({ path, ok: answer.ok, body: answer.body }).toMatchObject({
      path,
      ok: true,
    });
    return answer.body;
  };
  const draft = async (changes: object = {}, headers = {}) =>
    await ok(
      MARKUS,
      'post',
      '/announcements',
      { ...RELEASE, ...changes },
      headers,
    );
  const sendIt = async ({ id, etag }: { id: string; etag: string }) =>
    await ok(
      MARKUS,
      'post',
      `/announcements/${id}/send`,
      {},
      {
        'If-Match': etag,
      },
    );

  it('find whom they concern by links and agreements', async () => {
    const { state, customers } = await draft();
    expect(state).toBe('draft');
    expect(customers).toMatchObject([
      {
        customerRef: 'customer:default/acme-logistics',
        state: 'planned',
        concerns: [{ kind: 'uses', entityRef: SYSTEM, agreementId: null }],
      },
      {
        customerRef: 'customer:default/retail-banking',
        concerns: [
          { kind: 'owns', entityRef: SYSTEM },
          { kind: 'agreement', entityRef: SYSTEM, agreementId },
        ],
      },
    ]);
  });

  it('are drafted once by a request that is sent again', async () => {
    const headers = { 'Idempotency-Key': 'announce-once' };
    const first = await draft({}, headers);
    expect((await draft({}, headers)).id).toBe(first.id);
  });

  it('are refused where they cannot be', async () => {
    for (const [body, field] of [
      [{ ...RELEASE, title: ' ' }, 'title'],
      [{ ...RELEASE, kind: 'gossip' }, 'kind'],
      [{ title: 'No kind' }, 'kind'],
      [{ ...RELEASE, entities: ['system:default/nowhere'] }, 'entities.0'],
      [{ ...RELEASE, to: '2083-01-01T00:00:00Z' }, 'to'],
    ] as const) {
      expect(
        await portal.send(MARKUS, 'post', '/announcements', { body }),
      ).toMatchObject({
        status: 400,
        body: { error: { details: [{ field }] } },
      });
    }
  });

  it('are told to representatives, with proof, and are not changed from then on', async () => {
    const { id, etag } = await draft();
    const leave = await ok(
      MARKUS,
      'put',
      `/announcements/${id}${ACME}`,
      { isTold: false, reason: 'They know' },
      { 'If-Match': etag },
    );
    expect(leave.customers[0]).toMatchObject({
      state: 'left-out',
      reason: 'They know',
    });
    const sent = await sendIt(leave);
    expect(sent.state).toBe('sent');
    expect(sent.customers).toMatchObject([
      { state: 'left-out', proofs: [] },
      {
        state: 'told',
        proofs: [{ how: 'notification', by: MARKUS, to: [TOM] }],
        readAt: null,
      },
    ]);
    const again = await portal.send(MARKUS, 'put', `/announcements/${id}`, {
      body: RELEASE,
      headers: { 'If-Match': sent.etag },
    });
    expect(again.status).toBe(409);
    expect((await sendIt(sent)).customers[1].proofs).toHaveLength(1);
    const stale = await portal.send(
      MARKUS,
      'post',
      `/announcements/${id}/send`,
      {
        body: {},
        headers: { 'If-Match': etag },
      },
    );
    expect(stale.status).toBe(409);
    // Who was left out is told nothing of it.
    const { items } = await ok(JANE, 'get', `${ACME}/announcements`);
    expect(items.map((one: { id: string }) => one.id)).not.toContain(id);
  });

  it('are read and objected to by the side of the customer alone', async () => {
    const { id } = await sendIt(await draft({ title: 'Read me' }));
    const told = `${BANKING}/announcements`;
    const { items } = await ok(TOM, 'get', told);
    expect(items[0]).toMatchObject({ id, title: 'Read me', readAt: null });
    expect(JSON.stringify(items)).not.toContain('acme');
    const read = await ok(TOM, 'post', `${told}/${id}/read`, {});
    expect(read.readAt).not.toBeNull();
    const headers = { 'Idempotency-Key': 'object-once' };
    const reason = { reason: 'It is the end of the quarter' };
    await ok(TOM, 'post', `${told}/${id}/object`, reason, headers);
    await ok(TOM, 'post', `${told}/${id}/object`, reason, headers);
    for (const [who, path, status] of [
      [MARKUS, `${told}/${id}/read`, 403],
      [JANE, `${told}/${id}/read`, 404],
      [TOM, `${ACME}/announcements/${id}/read`, 404],
    ] as const) {
      expect((await portal.send(who, 'post', path, { body: {} })).status).toBe(
        status,
      );
    }
    const { customers } = await ok(MARKUS, 'get', `/announcements/${id}`);
    expect(customers[1]).toMatchObject({
      readBy: TOM,
      objections: [{ ...reason, by: TOM }],
    });
    expect(
      (await ok(JANE, 'get', `${ACME}/announcements`)).items[0],
    ).toMatchObject({ id, objections: [], readAt: null });
  });

  it('are a mail for one customer, whose sending is recorded', async () => {
    const { id, createdAt } = await draft({
      title: 'Läuft\r\nBcc: all@example.com',
    });
    const path = `/announcements/${id}${BANKING}`;
    const mail = await portal.send(MARKUS, 'get', `${path}/message.eml`);
    expect(mail.status).toBe(200);
    expect(mail.text).not.toMatch(/^(Bcc|To):/m);
    const record = async (body: object) =>
      await portal.send(MARKUS, 'post', `${path}/mailed`, { body });
    for (const at of ['2083-01-01T00:00:00Z', '2020-01-01T00:00:00Z']) {
      expect((await record({ to: ['Ms Meyer'], at })).body.error).toMatchObject(
        {
          details: [{ field: 'at' }],
        },
      );
    }
    const { body } = await record({ to: ['Ms Meyer'], at: createdAt });
    expect(body.customers[1]).toMatchObject({
      state: 'told',
      proofs: [{ how: 'mail', at: createdAt, by: MARKUS, to: ['Ms Meyer'] }],
    });
  });

  it('are listed newest first, by page and by what they are about', async () => {
    const { id } = await draft({ title: 'Newest' });
    const first = await ok(MARKUS, 'get', '/announcements?limit=1');
    expect(first.items).toMatchObject([{ id }]);
    const rest = await ok(
      MARKUS,
      'get',
      `/announcements?limit=1&cursor=${first.nextCursor}&entityRef=${SYSTEM}`,
    );
    expect(rest.items).toHaveLength(1);
    const other = await ok(
      MARKUS,
      'get',
      '/announcements?entityRef=system:default/warehouse',
    );
    expect(other.items).toEqual([]);
  });

  const draftOfWindow = async (maintenanceWindow: string) =>
    await ok(MARKUS, 'post', '/announcements', { maintenanceWindow });

  it('of a maintenance window count as its notice from their proof on', async () => {
    const from = '2083-05-01T02:00:00Z';
    const window = await ok('pipeline', 'post', '/maintenance-windows', {
      entityRef: SYSTEM,
      title: 'Database upgrade',
      text: 'Payments pause',
      schedule: { from, to: '2083-05-01T04:00:00Z' },
    });
    const made = await draftOfWindow(window.id);
    expect(made).toMatchObject({
      kind: 'planned-maintenance',
      title: 'Database upgrade',
      text: 'Payments pause',
      entities: [SYSTEM],
      from,
      maintenanceWindow: window.id,
    });
    expect(made.customers[1].notices).toMatchObject([
      { agreementId, hours: 48, isKept: true },
    ]);
    await sendIt(made);
    const excluded = async () =>
      (
        await ok(
          MARKUS,
          'get',
          `/maintenance-windows/${window.id}?from=2083-04-01T00:00:00Z&to=2083-06-01T00:00:00Z`,
        )
      ).occurrences[0].agreements[0].excludedSeconds;
    expect(await excluded()).toBe(7200);
    // As if it had been sent an hour before the work.
    await portal
      .knex('announcement_proofs')
      .where({ announcement_id: made.id })
      .update({ sent_at: Date.parse(from) / 1000 - 3600 });
    expect(await excluded()).toBe(0);
  });

  it('of a window that was, once mailed, have its days judged again', async () => {
    const window = await ok('pipeline', 'post', '/maintenance-windows', {
      entityRef: SYSTEM,
      title: 'Yesterday',
      text: 'Payments paused',
      schedule: { from: '2026-03-01T02:00:00Z', to: '2026-03-01T04:00:00Z' },
      announcedAt: '2026-02-01T00:00:00Z',
      evidence: 'A mail',
    });
    const { id } = await draftOfWindow(window.id);
    await portal.knex('touched_days').delete();
    await ok(MARKUS, 'post', `/announcements/${id}${ACME}/mailed`, {
      to: ['Mr Miller'],
    });
    // Acme has no agreement that it could change.
    expect(await portal.knex('touched_days')).toEqual([]);
    await ok(MARKUS, 'post', `/announcements/${id}${BANKING}/mailed`, {
      to: ['Ms Meyer'],
    });
    expect((await portal.knex('touched_days')).length).toBeGreaterThan(0);
  });

  it('are nothing that an engineer may send', async () => {
    const made = await ok(ENGINEER, 'post', '/announcements', RELEASE);
    const { status } = await portal.send(
      ENGINEER,
      'post',
      `/announcements/${made.id}/send`,
      { body: {}, headers: { 'If-Match': made.etag } },
    );
    expect(status).toBe(403);
    expect(await sendIt(made)).toMatchObject({ state: 'sent' });
  });
});
