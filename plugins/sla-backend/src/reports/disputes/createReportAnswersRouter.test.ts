import type { Report } from '@service-levels/backstage-plugin-sla-common';
import { targetOf } from '../../__testUtils__/company';
import { createDatabases, ENGINES } from '../../__testUtils__/databases';
import { allowAll } from '../../__testUtils__/startPortal';
import {
  MARKUS,
  OUTAGE,
  reportsStage,
  SOFIA,
  TOM,
} from '../__testUtils__/reportsStage';

jest.setTimeout(60_000);

const ERIK = 'user:default/erik';
const BY_MAIL = 'Mail of 2026-11-12';

describe('createReportAnswersRouter', () => {
  const databases = createDatabases();

  it.each(ENGINES)(
    'acknowledges exactly what was read, once, for the customer alone, %s',
    async engine => {
      const { published, acknowledge, dispute } = await reportsStage(
        await databases.migrated(engine),
      );
      const report = await published();
      const other = await acknowledge(TOM, report, { hash: 'f'.repeat(64) });
      expect(other.status).toBe(409);
      expect((await acknowledge(ERIK, report)).status).toBe(403);
      expect((await acknowledge(SOFIA, report)).body.error.details).toEqual([
        {
          field: 'evidence',
          reason:
            'is required where the relationship manager acts for the customer',
        },
      ]);
      const { body } = await acknowledge(TOM, report);
      expect(body).toMatchObject({
        state: 'acknowledged',
        accepted: { how: 'acknowledged', by: TOM, evidence: null },
        content: report.content,
      });
      expect((await acknowledge(TOM, report)).body).toEqual(body);
      const late = await acknowledge(SOFIA, report, { evidence: BY_MAIL });
      expect(late.status).toBe(409);
      expect((await dispute(TOM, report)).status).toBe(409);
    },
  );

  it.each(ENGINES)(
    'takes evidence of the relationship manager, and does not tell the customer who entered it, %s',
    async engine => {
      const { published, acknowledge, get } = await reportsStage(
        await databases.migrated(engine),
      );
      const report = await published();
      const { body } = await acknowledge(SOFIA, report, { evidence: BY_MAIL });
      expect(body.accepted).toMatchObject({ by: SOFIA, evidence: BY_MAIL });
      expect((await get(TOM, report)).body.accepted).toMatchObject({
        by: null,
        evidence: BY_MAIL,
      });
    },
  );

  it.each([
    ['the policy of the portal', undefined],
    ['a policy that allows all', allowAll],
  ])('lets nobody speak for both sides under %s', async (_policy, policy) => {
    const stage = await reportsStage(await databases.migrated('SQLITE_3'), {
      portal: policy && { policy },
    });
    const { create, done, acknowledge, dispute, post } = stage;
    const draft = await create();
    const report = await done(SOFIA, `/reports/${draft.id}/publish`, {
      revision: 1,
    });
    const both = { evidence: BY_MAIL };
    expect((await acknowledge(SOFIA, report, both)).status).toBe(403);
    expect((await dispute(SOFIA, report, both)).status).toBe(403);
    const { body } = await dispute(TOM, report);
    const [{ id }] = body.disputes;
    const path = `/reports/${report.id}/disputes/${id}`;
    const agreed = { outcome: 'agreed', text: 'Half of it' };
    expect((await post(SOFIA, `${path}/settle`, agreed)).status).toBe(200);
    const alone = await post(SOFIA, `${path}/settle`, { ...agreed, ...both });
    expect(alone.body.error.details).toEqual([
      {
        field: 'outcome',
        reason: 'was proposed by you: one person does not agree for both sides',
      },
    ]);
  });

  it.each(ENGINES)(
    'keeps both figures of a dispute until both agree, %s',
    async engine => {
      const stage = await reportsStage(await databases.migrated(engine));
      const { published, acknowledge, dispute, post, get, targetId } = stage;
      const report = await published();
      const asked = { targetId, figure: '99.1 %', link: 'https://acme.test/1' };
      const { body: disputed } = await dispute(TOM, report, asked);
      expect(disputed).toMatchObject({
        state: 'disputed',
        openDisputes: 1,
        disputes: [
          {
            targetName: 'Availability',
            reportedFigure: '100.000 %',
            figure: '99.1 %',
            state: 'open',
            openedBy: TOM,
            messages: [{ side: 'customer', text: 'It was down longer' }],
          },
        ],
      });
      // Sent again it is the same dispute.
      const again = await dispute(TOM, report, asked);
      expect(again.body.disputes).toHaveLength(1);
      expect((await acknowledge(TOM, report)).status).toBe(409);

      const path = `/reports/${report.id}/disputes/${disputed.disputes[0].id}`;
      const text = { text: 'Our probe saw nothing' };
      await post(MARKUS, `${path}/messages`, text);
      await post(MARKUS, `${path}/messages`, text);
      const { body: theirs }: { body: Report } = await get(TOM, report);
      expect(theirs.disputes[0].messages).toMatchObject([
        { by: TOM, side: 'customer' },
        { by: null, side: 'provider', text: 'Our probe saw nothing' },
      ]);

      const settle = async (who: typeof TOM | typeof MARKUS, words: string) =>
        await post(who, `${path}/settle`, { outcome: 'agreed', text: words });
      await settle(MARKUS, '99.5 %');
      const { body: proposed } = await settle(TOM, '99.4 %');
      expect(proposed.disputes[0]).toMatchObject({
        state: 'settlement-proposed',
        settlement: {
          text: '99.4 %',
          proposedBySide: 'customer',
          agreedAt: null,
        },
      });
      const { body: agreed } = await settle(MARKUS, '99.4 %');
      expect(agreed).toMatchObject({
        state: 'published',
        openDisputes: 0,
        content: report.content,
        disputes: [
          {
            state: 'agreed',
            reportedFigure: '100.000 %',
            figure: '99.1 %',
            settlement: { agreedAt: expect.any(String) },
          },
        ],
      });
      expect((await settle(MARKUS, '99.4 %')).status).toBe(200);
      expect((await settle(MARKUS, '99.0 %')).status).toBe(409);
      expect((await acknowledge(TOM, report)).body.state).toBe('acknowledged');
    },
  );

  it.each(ENGINES)(
    'keeps the figures of all periods of the disputed target, %s',
    async engine => {
      const stage = await reportsStage(await databases.migrated(engine), {
        terms: { targets: [targetOf({ period: 'week' })] },
      });
      const { measure, create, comment, publish, dispute, targetId } = stage;
      await measure({ states: [OUTAGE] });
      const draft = await create();
      const { body: commented } = await comment(draft, targetId);
      const report = await publish(commented);
      const figures = report.content.agreements[0].targets.map(
        ({ attainment: { period, attainedPercent } }) =>
          `${period.label}: ${attainedPercent} %`,
      );
      expect(figures.length).toBeGreaterThan(3);
      expect(figures).toContainEqual(expect.stringMatching(/: 100.000 %$/));
      expect(figures).not.toContainEqual(expect.stringContaining('null'));
      const { body } = await dispute(TOM, report, { targetId });
      expect(body.disputes[0].reportedFigure).toBe(figures.join('; '));
    },
  );

  it.each(ENGINES)(
    'lets the customer withdraw, and nobody else, %s',
    async engine => {
      const { published, dispute, post } = await reportsStage(
        await databases.migrated(engine),
      );
      const report = await published();
      const { body: disputed } = await dispute(TOM, report);
      const path = `/reports/${report.id}/disputes/${disputed.disputes[0].id}`;
      const words = { outcome: 'withdrawn', text: 'It was our network' };
      expect((await post(MARKUS, `${path}/settle`, words)).status).toBe(403);
      const { body } = await post(TOM, `${path}/settle`, words);
      expect(body).toMatchObject({
        state: 'published',
        disputes: [{ state: 'withdrawn' }],
      });
      expect((await post(TOM, `${path}/settle`, words)).body).toEqual(body);
    },
  );

  it.each(ENGINES)(
    'says from when it is taken as accepted, unless a word is said, %s',
    async engine => {
      const { published, dispute, list } = await reportsStage(
        await databases.migrated(engine),
        { terms: { reporting: { acceptedAfterWorkingDays: 5 } } },
      );
      const report = await published();
      expect(report).toMatchObject({
        state: 'published',
        accepted: null,
        acceptedOn: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      });
      expect(await list(TOM, '?state=published')).toHaveLength(1);
      expect(await list(TOM, '?state=accepted')).toEqual([]);
      const { body } = await dispute(TOM, report);
      expect(body.acceptedOn).toBeNull();
    },
  );
});
