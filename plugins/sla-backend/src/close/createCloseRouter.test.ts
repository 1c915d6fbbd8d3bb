import { formatInstant } from '@service-levels/backstage-plugin-sla-common';
import { agree } from '../__testUtils__/agree';
import { LAST_MONTH } from '../__testUtils__/lastMonth';
import { ACME, SYSTEM } from '../__testUtils__/company';
import {
  createDatabases,
  ENGINES,
  type Engine,
} from '../__testUtils__/databases';
import {
  closeWorld,
  DAY,
  ERIK,
  MARKUS,
  OUTAGE,
  runningMonth,
  SINCE_THEN,
} from './__testUtils__/closeWorld';

jest.setTimeout(60_000);

describe('createCloseRouter', () => {
  const databases = createDatabases();
  const started = async (engine: Engine) =>
    await closeWorld(await databases.migrated(engine));

  it.each(ENGINES)(
    'has a line for each SLA, with what is left to do, %s',
    async engine => {
      const { agreement, targetId, portal, lines, close } = await started(
        engine,
      );
      const excluded = await portal.send(
        ERIK,
        'post',
        `/agreements/${agreement.id}/exclusions`,
        {
          body: {
            from: OUTAGE.from,
            to: formatInstant(LAST_MONTH.from + 2 * DAY + 60),
            ground: 'third-party',
            reason: 'the exchange was closed',
          },
        },
      );
      expect(excluded.status).toBe(201);
      expect(await lines()).toEqual([
        {
          agreementId: agreement.id,
          agreementTitle: agreement.title,
          customerRef: agreement.customer,
          data: {
            isComplete: true,
            coveragePercent: '100.000',
            unknownSeconds: 0,
            withoutVerdict: [],
            daysNotJudged: 0,
            indicatorsWithoutFacts: [],
            lastFactAt: OUTAGE.from,
          },
          exclusions: { waitingForApproval: 1, waitingForCustomer: 0 },
          misses: [
            {
              targetId,
              name: 'Availability',
              entityRef: SYSTEM,
              isCommented: false,
              ask: null,
            },
          ],
          openDisputes: 0,
          report: null,
          dueOn: expect.any(String),
          isOverdue: expect.any(Boolean),
          isReady: false,
          mayPublish: true,
        },
      ]);
      expect((await close()).body.totals).toMatchObject({
        agreements: 1,
        exclusionsOpen: 1,
        missesWithoutComment: 1,
        ready: 0,
      });
    },
  );

  it('says that a report was sent once a mail was taken, and was of this revision', async () => {
    const { agreement, portal, lines } = await started('SQLITE_3');
    const made = await portal.send(MARKUS, 'post', '/reports', {
      body: { agreementId: agreement.id, period: LAST_MONTH.label },
    });
    const sentAt = async (sending: object) => {
      await portal.knex('report_sendings').delete();
      await portal.knex('report_sendings').insert({
        id: '00000000-0000-4000-8000-000000000001',
        report_id: made.body.id,
        revision: 1,
        how: 'smtp',
        state: 'sent',
        recipients: '[]',
        at: 1_000,
        by: MARKUS,
        ...sending,
      });
      return (await lines())[0].report?.sentAt;
    };
    expect(await sentAt({ state: 'failed' })).toBeNull();
    expect(await sentAt({ state: 'sending' })).toBeNull();
    expect(await sentAt({ revision: 2 })).toBeNull();
    expect(await sentAt({})).toBe('1970-01-01T00:16:40Z');
  });

  it.each(ENGINES)(
    'says what is not known, and is not complete in a month that runs, %s',
    async engine => {
      const { portal, close } = await started(engine);
      await portal.send('pipeline', 'post', '/indicators', {
        body: {
          entityRef: SYSTEM,
          name: 'latency',
          stream: 'values',
          unit: 'ms',
        },
      });
      await agree(portal, {
        title: 'A fast one',
        ...SINCE_THEN,
        targets: [
          {
            name: 'Latency',
            indicator: `${SYSTEM}/latency`,
            objective: {
              kind: 'value-slices',
              slice: { op: 'lte', value: 300 },
              sliceSeconds: 300,
              atLeast: 99,
            },
            period: 'month',
          },
        ],
      });
      const { body } = await close();
      expect(body.items[0]).toMatchObject({
        agreementTitle: 'A fast one',
        data: {
          isComplete: false,
          withoutVerdict: ['Latency'],
          indicatorsWithoutFacts: [`${SYSTEM}/latency`],
          lastFactAt: null,
        },
        isReady: false,
      });
      const now = await close(MARKUS, runningMonth());
      expect(now.body.items[1].data.daysNotJudged).toBeGreaterThan(0);
      expect(now.body.totals).toMatchObject({ dataIncomplete: 2, ready: 0 });
    },
  );

  it('shows each the agreements that are theirs', async () => {
    const { portal, close } = await started('SQLITE_3');
    await agree(portal, {
      title: 'Payments for ACME',
      customer: ACME,
      effectiveTo: null,
    });
    expect((await close(MARKUS)).body.items).toHaveLength(2);
    expect((await close(ERIK)).body.items).toHaveLength(2);
    expect((await close('user:default/jane')).status).toBe(403);
  });

  it.each(ENGINES)(
    'asks the database as often for three agreements as for one, %s',
    async engine => {
      const { portal, close } = await started(engine);
      const questions = async () => {
        // What is judged and remembered once is not asked again.
        await close();
        let count = 0;
        const onQuery = () => {
          count += 1;
        };
        portal.knex.on('query', onQuery);
        await close();
        portal.knex.off('query', onQuery);
        return count;
      };
      const ofOne = await questions();
      for (const title of ['Second', 'Third']) {
        await agree(portal, { ...SINCE_THEN, title });
      }
      expect((await close()).body.items).toHaveLength(3);
      expect(await questions()).toBe(ofOne);
    },
  );

  it('refuses a month that is to come, and one that is none', async () => {
    const { close } = await started('SQLITE_3');
    expect((await close(MARKUS, '2999-01')).status).toBe(400);
    expect((await close(MARKUS, '1999-01')).status).toBe(400);
    expect((await close(MARKUS, '2026-13')).status).toBe(400);
  });
});
