import { agree } from '../../__testUtils__/agree';
import { BANKING } from '../../__testUtils__/company';
import { jobsOn } from '../__testUtils__/jobsOn';
import { createDatabases, ENGINES } from '../../__testUtils__/databases';
import {
  BEFORE,
  LAST,
  MARKUS,
  reportsStage,
} from '../__testUtils__/reportsStage';

jest.setTimeout(120_000);

describe('reports of a customer whose agreements change before they are published', () => {
  const databases = createDatabases();

  it.each(ENGINES)(
    'are published once it is known which agreements they are about, %s',
    async engine => {
      const knex = await databases.migrated(engine);
      const { portal, agreement, post, get, done } = await reportsStage(knex);
      const report = await done(MARKUS, '/reports', {
        customerRef: BANKING,
        period: LAST.label,
      });
      const second = await agree(portal, {
        title: 'A second one, signed late',
        effectiveFrom: agreement.effectiveFrom,
        effectiveTo: null,
      });
      const publish = async () =>
        await post(MARKUS, `/reports/${report.id}/publish`, { revision: 1 });
      const refused = await publish();
      expect(refused.status).toBe(409);
      expect(refused.body.error.details).toMatchObject([{ field: 'revision' }]);
      // Who may not read all of them may not read the report.
      const known = await knex('report_agreements')
        .where({ report_id: report.id })
        .pluck('agreement_id');
      expect(known.sort()).toEqual([agreement.id, second.id].sort());
      expect((await publish()).body.content.agreements).toHaveLength(2);
      expect((await get(MARKUS, report)).body.state).toBe('published');
    },
  );
});

describe('a report of a customer whose agreements are of several zones', () => {
  const databases = createDatabases();

  it('is published once the period is over in all of them', async () => {
    const knex = await databases.migrated('SQLITE_3');
    const { portal, agreement, post, done, get } = await reportsStage(knex);
    // Long over, so that no instant below is in the future.
    const report = await done(MARKUS, '/reports', {
      customerRef: BANKING,
      period: BEFORE.label,
    });
    await agree(portal, {
      title: 'Zahlungen in New York',
      timeZone: 'America/New_York',
      effectiveFrom: agreement.effectiveFrom,
      effectiveTo: null,
    });
    // Read, it is known to be about both.
    expect((await get(MARKUS, report)).body.content.period.timeZone).toBe(
      'Europe/Berlin',
    );
    const publishAt = async (now: number) => {
      const { body } = await post(MARKUS, '/reports/publications', {
        reports: [{ id: report.id, revision: 1 }],
      });
      await jobsOn(knex, { now: () => now }).publications.run();
      const path = `/reports/publications/${body.id}`;
      return (await portal.send(MARKUS, 'get', path)).body;
    };
    expect(await publishAt(BEFORE.to + 3600)).toMatchObject({
      published: 0,
      failed: [{ reason: expect.stringContaining('is not over yet') }],
    });
    expect(await publishAt(BEFORE.to + 12 * 3600)).toMatchObject({
      published: 1,
      failed: [],
    });
    expect((await get(MARKUS, report)).body.state).toBe('published');
  });
});

describe('asking to publish several', () => {
  const databases = createDatabases();

  it.each(ENGINES)(
    'asks the database as often for two reports as for one, and names none that is not there, %s',
    async engine => {
      const knex = await databases.migrated(engine);
      const { create, post } = await reportsStage(knex);
      const reports = [
        await create(BEFORE.label),
        await create(LAST.label),
      ].map(({ id, revision }) => ({ id, revision }));
      const questionsFor = async (some: readonly object[]) => {
        let count = 0;
        const onQuery = () => {
          count += 1;
        };
        knex.on('query', onQuery);
        const { status } = await post(MARKUS, '/reports/publications', {
          reports: some,
        });
        knex.off('query', onQuery);
        expect(status).toBe(201);
        return count;
      };
      await questionsFor(reports);
      expect(await questionsFor(reports)).toBe(
        await questionsFor(reports.slice(1)),
      );
      const id = reports[0].id.replace(
        /^../,
        reports[0].id.startsWith('00') ? '11' : '00',
      );
      const unknown = await post(MARKUS, '/reports/publications', {
        reports: [...reports, { id, revision: 1 }],
      });
      expect(unknown.status).toBe(404);
    },
  );
});
