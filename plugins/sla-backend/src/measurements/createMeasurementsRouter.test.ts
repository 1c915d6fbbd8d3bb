import { createIndicator, INDICATOR } from '../__testUtils__/agree';
import { ACME, BANKING } from '../__testUtils__/company';
import {
  createDatabases,
  ENGINES,
  type Engine,
} from '../__testUtils__/databases';
import { startPortal } from '../__testUtils__/startPortal';

jest.setTimeout(60_000);

const NOTHING = { stored: 0, replaced: 0, unchanged: 0, withdrawn: 0 };
const OUTAGE = {
  id: 'INC-1',
  state: 'down',
  from: '2026-03-10T10:00:00Z',
  to: '2026-03-10T10:30:00Z',
};

describe('createMeasurementsRouter', () => {
  const databases = createDatabases();

  async function start(engine: Engine) {
    const portal = await startPortal({
      knex: await databases.migrated(engine),
    });
    await createIndicator(portal);
    return {
      ...portal,
      ingest: async (body: Readonly<Record<string, unknown>>) => {
        const sent = await portal.send('pipeline', 'post', '/measurements', {
          body: { indicator: INDICATOR, ...body },
        });
        expect(sent.status).toBe(200);
        return sent.body;
      },
      facts: async () =>
        await portal
          .knex('state_facts')
          .orderBy('fact_key')
          .select('fact_key', 'state', 'starts_at', 'ends_at', 'note'),
    };
  }

  describe('POST /measurements', () => {
    it.each(ENGINES)(
      'replaces a fact of the same id whole, %s',
      async engine => {
        const { ingest, facts } = await start(engine);
        expect(
          await ingest({
            states: [{ ...OUTAGE, to: null, note: 'still going on' }],
          }),
        ).toEqual({ ...NOTHING, stored: 1 });
        expect(await ingest({ states: [OUTAGE] })).toEqual({
          ...NOTHING,
          replaced: 1,
        });
        expect(await ingest({ states: [OUTAGE] })).toEqual({
          ...NOTHING,
          unchanged: 1,
        });
        const rows = await facts();
        expect(rows).toHaveLength(1);
        expect(Number(rows[0].ends_at)).toBe(Date.parse(OUTAGE.to) / 1000);
        expect(rows[0].note).toBeNull();
      },
    );

    it.each(ENGINES)(
      'takes start and customer for the key where there is no id, %s',
      async engine => {
        const { ingest, facts } = await start(engine);
        const { id: _id, ...anonymous } = OUTAGE;
        const ofAcme = { ...anonymous, customer: ACME };
        const ofBanking = { ...anonymous, customer: BANKING };
        expect(
          await ingest({ states: [anonymous, ofAcme, ofBanking] }),
        ).toEqual({ ...NOTHING, stored: 3 });
        expect(
          await ingest({ states: [{ ...ofAcme, state: 'degraded' }] }),
        ).toEqual({ ...NOTHING, replaced: 1 });
        expect(await facts()).toHaveLength(3);
      },
    );

    it.each(ENGINES)(
      'lets the last of equal keys in a batch count, %s',
      async engine => {
        const { ingest, facts } = await start(engine);
        expect(
          await ingest({ states: [OUTAGE, { ...OUTAGE, state: 'degraded' }] }),
        ).toEqual({ ...NOTHING, stored: 1 });
        expect((await facts())[0].state).toBe('degraded');
      },
    );

    it.each(ENGINES)(
      'withdraws by id, and by start and customer, %s',
      async engine => {
        const { ingest, facts } = await start(engine);
        const { id: _id, ...anonymous } = OUTAGE;
        await ingest({
          states: [
            OUTAGE,
            { ...anonymous, customer: ACME },
            { ...OUTAGE, id: 'INC-2' },
          ],
        });
        const withdraw = [
          'INC-1',
          'INC-unknown',
          { from: OUTAGE.from, customer: ACME },
        ];
        expect(await ingest({ withdraw })).toEqual({
          ...NOTHING,
          withdrawn: 2,
        });
        expect(await facts()).toMatchObject([{ fact_key: 'id:INC-2' }]);
      },
    );

    it.each(ENGINES)('stores 10,000 facts at once, %s', async engine => {
      const { ingest } = await start(engine);
      const start2026 = Date.parse('2026-01-01T00:00:00Z');
      const states = Array.from({ length: 10_000 }, (_, i) => ({
        id: `INC-${i}`,
        state: 'down',
        from: new Date(start2026 + i * 60_000).toISOString(),
        to: new Date(start2026 + i * 60_000 + 1000).toISOString(),
      }));
      expect(await ingest({ states })).toEqual({ ...NOTHING, stored: 10_000 });
      expect(await ingest({ states })).toEqual({
        ...NOTHING,
        unchanged: 10_000,
      });
    });

    it('stores what two senders send at once, and both are answered, POSTGRES_18', async () => {
      const { ingest, facts } = await start('POSTGRES_18');
      const batch = (offset: number) =>
        Array.from({ length: 500 }, (_, i) => ({
          ...OUTAGE,
          id: `INC-${(i * 7 + offset) % 500}`,
        }));
      const counts = await Promise.all([
        ingest({ states: batch(0) }),
        ingest({ states: batch(250) }),
      ]);
      expect(counts.reduce((sum, { stored }) => sum + stored, 0)).toBe(500);
      expect(counts.reduce((sum, { unchanged }) => sum + unchanged, 0)).toBe(
        500,
      );
      expect(await facts()).toHaveLength(500);
    });
  });

  describe('DELETE /measurements', () => {
    it.each(ENGINES)(
      'removes the facts that begin in the half-open span, %s',
      async engine => {
        const { ingest, facts, send } = await start(engine);
        const at = (hour: string) => ({
          ...OUTAGE,
          id: `INC-${hour}`,
          from: `2026-03-10T${hour}:00:00Z`,
          to: null,
        });
        await ingest({ states: [at('09'), at('10'), at('11')] });
        const query = 'from=2026-03-10T09:00:00Z&to=2026-03-10T11:00:00Z';
        const removed = await send(
          'pipeline',
          'delete',
          `/measurements?indicator=${INDICATOR}&${query}`,
        );
        expect(removed.body).toEqual({ withdrawn: 2 });
        expect(await facts()).toMatchObject([{ fact_key: 'id:INC-11' }]);
      },
    );
  });
});
