import type { Report } from '@service-levels/backstage-plugin-sla-common';
import { createDatabases, ENGINES } from '../../__testUtils__/databases';
import { jobsOn, PLAIN_FILES } from '../__testUtils__/jobsOn';
import {
  BEFORE,
  LAST,
  MARKUS,
  OUTAGE,
  reportsStage,
  RUNNING,
  TOM,
} from '../__testUtils__/reportsStage';

jest.setTimeout(120_000);

/** Waits for something that another run does. */
async function waitUntil(isThere: () => boolean): Promise<void> {
  while (!isThere()) {
    await new Promise(resolve => setImmediate(resolve));
  }
}

describe('publishing several reports in the background', () => {
  const databases = createDatabases();

  async function started(engine: (typeof ENGINES)[number]) {
    const knex = await databases.migrated(engine);
    const stage = await reportsStage(knex);
    const publishAll = async (reports: readonly Report[], key = 'close') => {
      const { status, body } = await stage.portal.send(
        MARKUS,
        'post',
        '/reports/publications',
        {
          body: { reports: reports.map(({ id }) => ({ id, revision: 1 })) },
          headers: { 'Idempotency-Key': key },
        },
      );
      expect({ status, body }).toMatchObject({ status: 201 });
      return body;
    };
    const progress = async ({ id }: { id: string }) =>
      (await stage.portal.send(MARKUS, 'get', `/reports/publications/${id}`))
        .body;
    return { knex, ...stage, publishAll, progress };
  }

  it.each(ENGINES)(
    'says how far it is, and why some failed, %s',
    async engine => {
      const stage = await started(engine);
      const { knex, create, measure, publishAll, progress, post } = stage;
      await measure({ states: [OUTAGE] });
      const before = await create(BEFORE.label);
      const last = await create(LAST.label);
      const running = await create(RUNNING.label);
      const begun = await publishAll([before, last, running]);
      expect(begun).toMatchObject({
        state: 'running',
        total: 3,
        published: 0,
        failed: [],
      });
      // Sent again it is the same.
      expect((await publishAll([before, last, running])).id).toBe(begun.id);
      await jobsOn(knex).publications.run();
      expect(await progress(begun)).toEqual({
        ...begun,
        state: 'done',
        published: 1,
        failed: [
          {
            reportId: last.id,
            revision: 1,
            title: last.title,
            reason: 'Cause and measure are missing for “Availability”',
          },
          {
            reportId: running.id,
            revision: 1,
            title: last.title,
            reason: `period ${RUNNING.label} is not over yet`,
          },
        ],
      });
      const others = await post(TOM, '/reports/publications', {
        reports: [{ id: before.id, revision: 1 }],
      });
      expect(others.status).toBe(403);
    },
  );

  it.each(ENGINES)(
    'goes on after a kill, and publishes each once, %s',
    async engine => {
      const stage = await started(engine);
      const { knex, create, publishAll, progress, get } = stage;
      const first = await create(BEFORE.label);
      const second = await create(LAST.label);
      const begun = await publishAll([first, second]);
      let written = 0;
      // Killed in the middle: the first is stored, nothing is noted, and the second never comes.
      const killed = jobsOn(knex, {
        files: {
          write: async (report, hash) => {
            written += 1;
            if (written === 2) {
              await new Promise(() => {});
            }
            return await PLAIN_FILES.write(report, hash);
          },
        },
      });
      void killed.publications.run();
      await waitUntil(() => written === 2);
      expect((await get(MARKUS, first)).body.state).toBe('published');
      expect(await progress(begun)).toMatchObject({ published: 0 });
      const { body: frozen } = await get(TOM, first);

      await Promise.all([
        jobsOn(knex).publications.run(),
        jobsOn(knex).publications.run(),
      ]);
      expect(await progress(begun)).toMatchObject({
        state: 'done',
        published: 2,
        failed: [],
      });
      expect((await get(TOM, first)).body).toEqual(frozen);
      expect((await get(TOM, second)).body).toMatchObject({
        state: 'published',
        revisions: [{ revision: 1 }],
      });
      const files = await knex('report_files').count({ rows: '*' });
      expect(Number(files[0].rows)).toBe(8);
    },
  );
});
