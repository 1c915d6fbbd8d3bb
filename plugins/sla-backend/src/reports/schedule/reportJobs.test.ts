import { createDatabases, ENGINES } from '../../__testUtils__/databases';
import { agree } from '../../__testUtils__/agree';
import { jobsOn } from '../__testUtils__/jobsOn';
import {
  BEFORE,
  LAST,
  MARKUS,
  OUTAGE,
  reportsStage,
  RUNNING,
  SOFIA,
  TOM,
} from '../__testUtils__/reportsStage';
import { composeStores } from '../../compose/composeStores';
import { composeOn } from '../content/__testUtils__/composeOn';
import { ReportSubjects } from '../ReportSubjects';

jest.setTimeout(120_000);

const DAY = 86_400;

describe('what is done with reports by schedule', () => {
  const databases = createDatabases();

  it.each(ENGINES)(
    'creates one draft of the month that ended, once, whatever becomes of it, %s',
    async engine => {
      const knex = await databases.migrated(engine);
      const { portal, list, agreement } = await reportsStage(knex);
      await Promise.all([jobsOn(knex).drafts.run(), jobsOn(knex).drafts.run()]);
      const drafts = await list(MARKUS);
      expect(drafts).toMatchObject([
        {
          agreementId: agreement.id,
          period: { label: LAST.label },
          state: 'draft',
          revision: 1,
        },
      ]);
      const [{ id, etag }] = drafts;
      await portal.send(MARKUS, 'delete', `/reports/${id}/draft`, {
        headers: { 'If-Match': etag },
      });
      await jobsOn(knex).drafts.run();
      expect(await list(MARKUS)).toEqual([]);
    },
  );

  it.each(ENGINES)(
    'waits as many working days as the agreement says, %s',
    async engine => {
      const knex = await databases.migrated(engine);
      const { list } = await reportsStage(knex, {
        terms: { reporting: { delayWorkingDays: 10 } },
      });
      const at = async (now: number) => {
        await jobsOn(knex, { now: () => now }).drafts.run();
        return (await list(MARKUS)).map(({ period }) => period.label);
      };
      // Ten working days take two weeks, or up to two days less where the month ends with a weekend.
      expect(await at(RUNNING.to + 11 * DAY)).not.toContain(RUNNING.label);
      expect(await at(RUNNING.to + 15 * DAY)).toContain(RUNNING.label);
    },
  );

  it.each(ENGINES)(
    'notes for lists what drafts miss and what differs, %s',
    async engine => {
      const knex = await databases.migrated(engine);
      const { measure, published, list } = await reportsStage(knex);
      await published();
      await measure({ states: [OUTAGE] });
      expect(await list(MARKUS)).toMatchObject([{ differs: false }]);
      await jobsOn(knex).looks.run();
      // It was looked at a moment ago.
      expect(await list(MARKUS)).toMatchObject([{ differs: false }]);
      await knex('report_revisions').update({ looked_at: 0 });
      await jobsOn(knex).looks.run();
      expect(await list(MARKUS)).toMatchObject([
        { differs: true, state: 'published' },
      ]);
      expect(await list(TOM)).toMatchObject([{ differs: null }]);
    },
  );

  it('creates the other drafts where one cannot be created', async () => {
    const knex = await databases.migrated('SQLITE_3');
    const { portal, list, agreement } = await reportsStage(knex);
    const { effectiveFrom } = agreement;
    const terms = { effectiveFrom, effectiveTo: null };
    const others = [
      await agree(portal, { ...terms, title: 'Second' }),
      await agree(portal, { ...terms, title: 'Third' }),
    ];
    const [poor, ...well] = [agreement, ...others].map(({ id }) => id).sort();
    const stores = composeStores(knex);
    const now = () => Math.floor(Date.now() / 1000);
    const subjects = ReportSubjects.create({ ...stores, now });
    const { drafts, logger } = jobsOn(knex, {
      subjects: {
        find: async asked => {
          if (asked.agreementId === poor) {
            throw new Error('its terms cannot be read');
          }
          return await subjects.find(asked);
        },
      },
    });
    await drafts.run();
    const created = await list(MARKUS);
    expect(created.map(({ agreementId }) => agreementId).sort()).toEqual(well);
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringContaining(poor),
      expect.objectContaining({ message: 'its terms cannot be read' }),
    );
  });

  it('looks at the other reports where one cannot be composed', async () => {
    const knex = await databases.migrated('SQLITE_3');
    const { measure, published, create, list } = await reportsStage(knex);
    await create(BEFORE.label);
    await published();
    await measure({ states: [OUTAGE] });
    await knex('report_revisions').update({ looked_at: 0 });
    const contents = composeOn(knex);
    const { looks, logger } = jobsOn(knex, {
      contents: {
        composeAll: async asked => {
          if (asked.some(({ period }) => period === BEFORE.label)) {
            throw new Error('its days cannot be judged');
          }
          return await contents.composeAll(asked);
        },
      },
    });
    await looks.run();
    expect(await list(MARKUS)).toMatchObject([
      { period: { label: LAST.label }, differs: true },
      { period: { label: BEFORE.label } },
    ]);
    // It does not stay at the head of those that wait.
    expect(await knex('report_revisions').where({ looked_at: 0 })).toEqual([]);
    expect(logger.warn).toHaveBeenCalledTimes(1);
  });

  it.each(ENGINES)(
    'tells each of a report once: its customer, who looks after it, and who knew what is corrected, %s',
    async engine => {
      const knex = await databases.migrated(engine);
      const stage = await reportsStage(knex);
      const { published, dispute, done, post, measure, comment } = stage;
      const first = await published();
      const [one, other] = [jobsOn(knex), jobsOn(knex)];
      const told = async () => {
        await Promise.all([one.notices.run(), other.notices.run()]);
        const sent = [...one.sent.splice(0), ...other.sent.splice(0)];
        return sent.map(({ recipients, payload }) => ({
          to: recipients.type === 'entity' ? recipients.entityRef : [],
          title: payload.title,
          link: payload.link,
        }));
      };
      expect(await told()).toEqual([
        {
          to: [TOM, SOFIA],
          title: `The service level report of “${first.title}” for ${LAST.label} is published`,
          link: `/sla/reports/${first.id}?revision=1`,
        },
      ]);
      expect(await told()).toEqual([]);
      const { body } = await dispute(TOM, first);
      expect(await told()).toMatchObject([
        { to: [SOFIA, MARKUS], title: expect.stringContaining('is disputed') },
      ]);
      const path = `/reports/${first.id}`;
      await post(TOM, `${path}/disputes/${body.disputes[0].id}/settle`, {
        outcome: 'withdrawn',
        text: 'It was right',
      });
      await knex('report_sendings').insert({
        id: '00000000-0000-4000-8000-000000000001',
        report_id: first.id,
        revision: 1,
        how: 'eml',
        recipients: JSON.stringify([
          { name: 'Jane', ref: 'user:default/jane' },
          { name: 'Somebody outside', ref: null },
        ]),
        at: 1,
        by: MARKUS,
      });
      await measure({ states: [OUTAGE] });
      const draft = await done(MARKUS, `${path}/correct`, {
        revision: 1,
        reason: 'A late outage',
      });
      await comment(draft, stage.targetId);
      await done(MARKUS, `${path}/publish`, { revision: 2 });
      expect(await told()).toEqual([
        {
          to: [TOM, SOFIA, 'user:default/jane'],
          title: `A corrected service level report for ${LAST.label} is published`,
          link: `/sla/reports/${first.id}?revision=2`,
        },
      ]);
    },
  );
});
