import type { EventParams } from '@backstage/plugin-events-node';
import {
  startOfDate,
  type Report,
} from '@service-levels/backstage-plugin-sla-common';
import { createDatabases, ENGINES } from '../__testUtils__/databases';
import { startPortal, type Who } from '../__testUtils__/startPortal';
import { jobsOn } from './__testUtils__/jobsOn';
import {
  instant,
  LAST,
  MARKUS,
  reportsStage,
  TOM,
} from './__testUtils__/reportsStage';

jest.setTimeout(60_000);

describe('a report that is taken as accepted', () => {
  const databases = createDatabases();

  afterEach(() => {
    jest.restoreAllMocks();
  });

  /** A published report whose agreement gives the customer five working days. */
  async function started(engine: (typeof ENGINES)[number]) {
    const knex = await databases.migrated(engine);
    const events: EventParams[] = [];
    const stage = await reportsStage(knex, {
      terms: { reporting: { acceptedAfterWorkingDays: 5 } },
      portal: { onEvent: event => events.push(event) },
    });
    const report = await stage.published();
    const acceptedOn = report.acceptedOn ?? '';
    const acceptedAt = startOfDate(acceptedOn, 'Europe/Berlin');
    /** Sets the clock of every instance to so many seconds after that instant. */
    const setClock = (seconds: number) => {
      jest.spyOn(Date, 'now').mockReturnValue((acceptedAt + seconds) * 1000);
    };
    const shown = async (who: Who): Promise<Report> =>
      (await stage.get(who, report)).body;
    return { knex, events, ...stage, report, acceptedAt, setClock, shown };
  }

  it.each(ENGINES)(
    'is so from the first second of its day on, in the page, in lists and at the close, and never a second before, %s',
    async engine => {
      const stage = await started(engine);
      const { portal, report, acceptedAt, setClock, shown, list } = stage;
      const everywhere = async () => {
        const { body: close } = await portal.send(
          MARKUS,
          'get',
          `/close/${LAST.label}`,
        );
        const pages = await Promise.all([shown(MARKUS), shown(TOM)]);
        return {
          pages: pages.map(({ state, accepted, acceptedOn }) => ({
            state,
            accepted,
            acceptedOn,
          })),
          waiting: await list(TOM, '?state=published'),
          accepted: (await list(TOM, '?state=accepted')).map(({ id }) => id),
          close: close.items[0].report,
        };
      };
      setClock(-1);
      const before = {
        state: 'published',
        accepted: null,
        acceptedOn: report.acceptedOn,
      };
      expect(await everywhere()).toMatchObject({
        pages: [before, before],
        waiting: [{ id: report.id }],
        accepted: [],
        close: { state: 'published', accepted: null, acceptedAt: null },
      });

      setClock(0);
      const at = instant(acceptedAt);
      const after = {
        state: 'accepted',
        accepted: { how: 'taken-as-accepted', at, by: null, evidence: null },
        acceptedOn: null,
      };
      expect(await everywhere()).toMatchObject({
        pages: [after, after],
        waiting: [],
        accepted: [report.id],
        close: {
          state: 'accepted',
          accepted: 'taken-as-accepted',
          acceptedAt: at,
        },
      });
    },
  );

  it.each(ENGINES)(
    'is not disputed any more, and says what it said, %s',
    async engine => {
      const { report, setClock, shown, dispute } = await started(engine);
      setClock(0);
      const late = await dispute(TOM, report);
      expect(late.status).toBe(409);
      expect(late.body.error.details).toEqual([
        { field: 'revision', reason: 'is taken as accepted' },
      ]);
      const { content, published, disputes } = await shown(MARKUS);
      expect({ content, disputes, hash: published?.hash }).toEqual({
        content: report.content,
        disputes: [],
        hash: report.published?.hash,
      });
    },
  );

  it.each(ENGINES)(
    'is nothing that several instances do: no row changes, and nobody is told of it, %s',
    async engine => {
      const stage = await started(engine);
      const { knex, events, report, acceptedAt, setClock, shown } = stage;
      const instances = [jobsOn(knex), jobsOn(knex)];
      const all = async () => {
        for (const what of ['looks', 'notices'] as const) {
          await Promise.all(instances.map(async one => await one[what].run()));
        }
        return instances.flatMap(({ sent }) => sent.splice(0));
      };
      expect(await all()).toHaveLength(1);
      const rows = async () =>
        await knex('report_revisions')
          .where({ report_id: report.id })
          .select('state', 'accept_at', 'changes');
      const stored = await rows();
      events.splice(0);

      setClock(0);
      expect(await all()).toEqual([]);
      const other = await startPortal({ knex });
      const answers = await Promise.all([
        shown(TOM),
        other
          .send(TOM, 'get', `/reports/${report.id}`)
          .then(({ body }) => body),
      ]);
      for (const { state, accepted } of answers) {
        expect({ state, at: accepted.at }).toEqual({
          state: 'accepted',
          at: instant(acceptedAt),
        });
      }
      expect(await rows()).toEqual(stored);
      expect(events).toEqual([]);
    },
  );

  it.each(ENGINES)('is none that was acknowledged before, %s', async engine => {
    const { report, setClock, shown, acknowledge } = await started(engine);
    await acknowledge(TOM, report);
    setClock(0);
    expect(await shown(TOM)).toMatchObject({
      state: 'acknowledged',
      accepted: { how: 'acknowledged', by: TOM },
    });
  });

  it.each(ENGINES)(
    'is none that was disputed before, not even once that is settled, %s',
    async engine => {
      const stage = await started(engine);
      const { report, setClock, shown, dispute, post, list } = stage;
      const { body } = await dispute(TOM, report);
      setClock(0);
      const silent = { accepted: null, acceptedOn: null };
      expect(await shown(TOM)).toMatchObject({ state: 'disputed', ...silent });
      await post(
        TOM,
        `/reports/${report.id}/disputes/${body.disputes[0].id}/settle`,
        { outcome: 'withdrawn', text: 'It was our network' },
      );
      expect(await shown(TOM)).toMatchObject({ state: 'published', ...silent });
      expect(await list(MARKUS, '?state=accepted')).toEqual([]);
    },
  );

  it.each(ENGINES)(
    'is none that corrects what is disputed, not even once that is settled, %s',
    async engine => {
      const stage = await started(engine);
      const { report, setClock, shown, dispute, post, list } = stage;
      const { done, publish } = stage;
      const { body } = await dispute(TOM, report);
      await publish(
        await done(MARKUS, `/reports/${report.id}/correct`, {
          revision: 1,
          reason: 'Late facts',
        }),
      );
      setClock(30 * 24 * 3600);
      const silent = {
        state: 'published',
        revision: 2,
        accepted: null,
        acceptedOn: null,
      };
      expect(await shown(TOM)).toMatchObject({ ...silent, openDisputes: 1 });
      await post(
        TOM,
        `/reports/${report.id}/disputes/${body.disputes[0].id}/settle`,
        { outcome: 'withdrawn', text: 'It is right now' },
      );
      expect(await shown(TOM)).toMatchObject({ ...silent, openDisputes: 0 });
      expect(await list(MARKUS, '?state=accepted')).toEqual([]);
    },
  );

  it.each(ENGINES)(
    'may still be acknowledged, which says more, %s',
    async engine => {
      const { report, setClock, shown, acknowledge } = await started(engine);
      setClock(0);
      expect((await acknowledge(TOM, report)).status).toBe(200);
      expect(await shown(MARKUS)).toMatchObject({
        state: 'acknowledged',
        accepted: { how: 'acknowledged', by: TOM },
      });
    },
  );

  it.each(ENGINES)(
    'says so still once it is corrected, unless that came before, %s',
    async engine => {
      const stage = await started(engine);
      const { report, acceptedAt, setClock, get, done, publish } = stage;
      const correct = async ({ revision }: Report) =>
        await publish(
          await done(MARKUS, `/reports/${report.id}/correct`, {
            revision,
            reason: 'A typo',
          }),
        );
      setClock(0);
      const second = await correct(report);
      await correct(second);
      setClock(30 * 24 * 3600);
      const shownOf = async (revision: number) =>
        (await get(TOM, report, revision)).body;
      expect(await shownOf(1)).toMatchObject({
        state: 'superseded',
        accepted: { how: 'taken-as-accepted', at: instant(acceptedAt) },
      });
      expect(await shownOf(2)).toMatchObject({
        state: 'superseded',
        accepted: null,
      });
    },
  );
});
