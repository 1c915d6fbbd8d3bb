import { agree, createIndicator } from '../__testUtils__/agree';
import { SYSTEM } from '../__testUtils__/company';
import { createDatabases, ENGINES } from '../__testUtils__/databases';
import { startPortal, type Portal } from '../__testUtils__/startPortal';
import {
  ACME,
  BANKING,
  MARKUS,
  TOM,
  announcing,
} from './__testUtils__/announcing';

jest.setTimeout(120_000);

describe.each(ENGINES)('announcing anew what was withdrawn, %s', engine => {
  const databases = createDatabases();
  let portal: Portal;

  beforeAll(async () => {
    portal = await startPortal({ knex: await databases.migrated(engine) });
    await createIndicator(portal);
    await agree(portal, {
      effectiveTo: null,
      maintenance: { noticeHours: 48 },
    });
  });

  const { ok, draft, send, sent, withdraw } = announcing(() => portal);

  describe('the announcement', () => {
    it('takes over what was said, to whom, and links the two', async () => {
      const made = await draft({ title: 'First' });
      const left = await ok(
        MARKUS,
        'put',
        `/announcements/${made.id}${ACME}`,
        { isTold: false, reason: 'They know' },
        { 'If-Match': made.etag },
      );
      const told = await send(left);
      const early = await portal.send(MARKUS, 'post', '/announcements', {
        body: { replaces: told.id },
      });
      expect(early.status).toBe(409);
      await withdraw(told);
      const headers = { 'Idempotency-Key': `anew-${engine}` };
      const change = { replaces: told.id, title: 'Second' };
      const anew = await ok(MARKUS, 'post', '/announcements', change, headers);
      expect(anew).toMatchObject({
        state: 'draft',
        title: 'Second',
        kind: 'service-change',
        entities: [SYSTEM],
        replaces: told.id,
        customers: [
          { state: 'left-out', reason: 'They know' },
          { state: 'planned', proofs: [] },
        ],
      });
      const again = await ok(MARKUS, 'post', '/announcements', change, headers);
      expect(again.id).toBe(anew.id);
      const second = await portal.send(MARKUS, 'post', '/announcements', {
        body: { replaces: told.id },
      });
      expect(second.status).toBe(409);

      await send(anew);
      const { items } = await ok(TOM, 'get', `${BANKING}/announcements`);
      expect(items.slice(0, 2)).toMatchObject([
        { id: anew.id, withdrawn: null, isReplacement: true },
        { id: told.id, isReplaced: true, isReplacement: false },
      ]);
    });

    it('is told to who was told, also where it is not concerned any longer', async () => {
      const { id, etag } = await sent();
      await withdraw({ id, etag });
      const anew = await draft({
        replaces: id,
        entities: ['system:default/warehouse'],
      });
      const refs = anew.customers.map(
        (one: { customerRef: string }) => one.customerRef,
      );
      expect(refs).toEqual([
        'customer:default/acme-logistics',
        'customer:default/retail-banking',
      ]);
      const changed = await ok(
        MARKUS,
        'put',
        `/announcements/${anew.id}`,
        { kind: 'other', title: 'Changed' },
        { 'If-Match': anew.etag },
      );
      expect(changed.customers).toHaveLength(2);
    });

    it('frees the place when it is discarded', async () => {
      const { id } = await withdraw(await sent());
      const anew = await draft({ replaces: id });
      await ok(MARKUS, 'delete', `/announcements/${anew.id}`, undefined, {
        'If-Match': anew.etag,
      });
      const { replacedBy } = await ok(MARKUS, 'get', `/announcements/${id}`);
      expect(replacedBy).toBeNull();
    });
  });

  describe('notice', () => {
    const FROM = '2083-05-01T02:00:00Z';
    const planned = async (changes: object = {}) =>
      await ok('pipeline', 'post', '/maintenance-windows', {
        entityRef: SYSTEM,
        title: 'Database upgrade',
        text: 'Payments pause',
        schedule: { from: FROM, to: '2083-05-01T04:00:00Z' },
        ...changes,
      });
    const judgedOf = async (id: string) =>
      (
        await ok(
          MARKUS,
          'get',
          `/maintenance-windows/${id}?from=2083-04-01T00:00:00Z&to=2083-06-01T00:00:00Z`,
        )
      ).occurrences[0].agreements[0];
    const excluded = async (id: string) => (await judgedOf(id)).excludedSeconds;

    it('is given no longer, and from the proof of what replaces it on', async () => {
      const window = await planned();
      const told = await sent({
        maintenanceWindow: window.id,
        kind: undefined,
        title: undefined,
        entities: undefined,
      });
      expect(await excluded(window.id)).toBe(7200);
      const gone = await withdraw(told);
      // Nor does the window's own time count, which would be early enough.
      expect(await judgedOf(window.id)).toMatchObject({
        excludedSeconds: 0,
        notExcluded: [{ reason: 'announcement-withdrawn' }],
      });
      expect(gone.customers[1].notices).toEqual([]);

      const anew = await ok(MARKUS, 'post', '/announcements', {
        replaces: told.id,
      });
      expect(anew).toMatchObject({ maintenanceWindow: window.id, from: FROM });
      expect(await excluded(window.id)).toBe(0);
      await send(anew);
      expect(await excluded(window.id)).toBe(7200);
      // As if the new one had been sent an hour before the work.
      await portal
        .knex('announcement_proofs')
        .where({ announcement_id: anew.id })
        .update({ sent_at: Date.parse(FROM) / 1000 - 3600 });
      expect(await excluded(window.id)).toBe(0);
    });

    it('has days of maintenance that was judged again, of agreements that it concerns', async () => {
      const window = await planned({
        title: 'That was',
        schedule: { from: '2026-03-01T02:00:00Z', to: '2026-03-01T04:00:00Z' },
        announcedAt: '2026-02-01T00:00:00Z',
        evidence: 'A mail',
      });
      const made = await ok(MARKUS, 'post', '/announcements', {
        maintenanceWindow: window.id,
        from: '2026-03-01T00:00:00Z',
        to: '2026-03-02T00:00:00Z',
      });
      const told = await send(made);
      await portal.knex('touched_days').delete();
      await withdraw(told);
      const touched: { day: number }[] = await portal.knex('touched_days');
      const days = touched.map(({ day }) =>
        new Date(day * 86_400_000).toISOString().slice(0, 10),
      );
      expect(days).toContain('2026-03-01');
    });
  });
});
