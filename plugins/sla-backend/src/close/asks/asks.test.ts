import type { AskedForm } from '@service-levels/backstage-plugin-sla-common';
import { SYSTEM } from '../../__testUtils__/company';
import {
  createDatabases,
  ENGINES,
  type Engine,
} from '../../__testUtils__/databases';
import {
  ANSWER,
  closeWorld,
  DAY,
  ERIK,
  MARKUS,
  MONTH,
  OUTAGE,
  runningMonth,
} from '../__testUtils__/closeWorld';

jest.setTimeout(60_000);

const TEAM = 'group:default/team-payments';

describe('asking for cause and measure', () => {
  const databases = createDatabases();
  const started = async (engine: Engine) =>
    await closeWorld(await databases.migrated(engine));

  it.each(ENGINES)(
    'asks the owning group once, with an internal action and one notification, %s',
    async engine => {
      const { ask, lines, tell, actions } = await started(engine);
      const [first, second] = await Promise.all([
        ask({ due: '2099-01-31', note: 'Please!' }),
        ask({ due: '2099-01-31', note: 'Please!' }, 'user:default/sofia'),
      ]);
      expect([first.status, second.status].sort()).toEqual([200, 201]);
      expect(first.body.id).toBe(second.body.id);
      expect(first.body).toMatchObject({
        owner: TEAM,
        due: '2099-01-31',
        reminders: 0,
        answeredAt: null,
      });
      expect(await actions()).toEqual([
        { owner_ref: TEAM, state: 'open', visibility: 'internal' },
      ]);
      expect(await lines()).toMatchObject([
        {
          misses: [{ isCommented: false, ask: { id: first.body.id } }],
          report: { state: 'draft', revision: 1, isDraft: true },
        },
      ]);
      expect(await tell()).toMatchObject([
        {
          recipients: { entityRef: [TEAM] },
          payload: {
            title: expect.stringContaining(`“payments: Availability”`),
            description: 'Please!',
            link: `/sla/asked/${first.body.id}`,
          },
        },
      ]);
      expect(await tell()).toEqual([]);
    },
  );

  it.each(ENGINES)(
    'reminds who is asked again later, and takes the new date and owner, %s',
    async engine => {
      const { portal, ask, tell, actions } = await started(engine);
      const { body: first } = await ask();
      await tell();
      await portal.knex('report_asks').decrement('reminded_at', 3600);
      const again = await ask({ owner: ERIK, due: '2099-02-28' });
      expect(again.status).toBe(200);
      expect(again.body).toMatchObject({
        id: first.id,
        owner: ERIK,
        due: '2099-02-28',
        reminders: 1,
        askedAt: first.askedAt,
      });
      expect(await actions()).toMatchObject([{ owner_ref: ERIK }]);
      const [notice] = await tell();
      expect(notice).toMatchObject({ recipients: { entityRef: [ERIK] } });
      expect(notice.payload.title).toMatch(/^Reminder: /);
    },
  );

  it.each(ENGINES)(
    'shows who is asked what was missed, without agreement and customer, %s',
    async engine => {
      const { agreement, ask, form } = await started(engine);
      const { body: asked } = await ask();
      const { body } = await form(asked.id);
      const shown: AskedForm = body;
      expect(shown).toMatchObject({
        id: asked.id,
        owner: TEAM,
        askedBy: MARKUS,
        figure: {
          targetName: 'Availability',
          entityRef: SYSTEM,
          status: 'breached',
          period: { label: MONTH },
          budget: { consumed: DAY },
        },
        outages: [
          { from: OUTAGE.from, to: OUTAGE.to, seconds: DAY, note: 'Disk full' },
        ],
        answer: null,
        isClosed: false,
      });
      const text = JSON.stringify(body);
      for (const secret of [
        agreement.id,
        agreement.title,
        agreement.customer,
      ]) {
        expect(text).not.toContain(secret);
      }
    },
  );

  it.each(ENGINES)(
    'stores the answer in the draft, ends the action and tells who asked, %s',
    async engine => {
      const { portal, ask, answer, lines, tell, actions } = await started(
        engine,
      );
      const { body: asked } = await ask();
      await tell();
      const answered = await answer(asked.id);
      expect(answered.body).toMatchObject({ answer: { ...ANSWER, by: ERIK } });
      expect(await actions()).toMatchObject([{ state: 'done' }]);
      const [line] = await lines();
      expect(line).toMatchObject({
        misses: [
          { isCommented: true, ask: { answeredAt: expect.any(String) } },
        ],
        report: { state: 'commented' },
        isReady: true,
      });
      const report = await portal.send(
        MARKUS,
        'get',
        `/reports/${line.report?.id}`,
      );
      const [{ targets }] = report.body.content.agreements;
      expect(targets[0].comment).toMatchObject({
        cause: ANSWER.cause,
        measure: ANSWER.measure,
      });
      expect(await tell()).toMatchObject([
        {
          recipients: { entityRef: [MARKUS] },
          payload: { link: `/sla/close/${MONTH}` },
        },
      ]);
      // Said anew it is stored again, and nobody is told twice.
      const changed = { ...ANSWER, cause: 'Two disks were full.' };
      expect((await answer(asked.id, changed)).body).toMatchObject({
        answer: changed,
      });
      expect(await tell()).toEqual([]);
    },
  );

  it.each(ENGINES)(
    'opens a new action where an answer is not enough, %s',
    async engine => {
      const { ask, answer, actions, tell } = await started(engine);
      const { body: asked } = await ask();
      await answer(asked.id);
      await tell();
      const again = await ask({ note: 'Which disk?' });
      expect(again.body).toMatchObject({ id: asked.id, answeredAt: null });
      expect((await actions()).map(({ state }) => state).sort()).toEqual([
        'done',
        'open',
      ]);
      expect(await tell()).toHaveLength(1);
    },
  );

  it.each(ENGINES)(
    'lets nothing be asked or answered once the report is published, %s',
    async engine => {
      const { portal, ask, answer, form, lines } = await started(engine);
      const { body: asked } = await ask();
      await answer(asked.id);
      const [{ report }] = await lines();
      const published = await portal.send(
        MARKUS,
        'post',
        `/reports/${report?.id}/publish`,
        { body: { revision: 1 } },
      );
      expect(published.status).toBe(200);
      expect((await ask()).status).toBe(409);
      expect((await answer(asked.id)).status).toBe(409);
      expect((await form(asked.id)).body).toMatchObject({
        isClosed: true,
        answer: { cause: ANSWER.cause },
      });
      expect(await lines()).toMatchObject([
        {
          report: { state: 'published', publishedAt: expect.any(String) },
          isReady: false,
        },
      ]);
    },
  );

  it.each(ENGINES)(
    'asks only about what was missed in a month that is over, %s',
    async engine => {
      const { portal, agreement, targetId, ask } = await started(engine);
      const refusals = await Promise.all([
        ask({ targetId: agreement.id }),
        portal.send(MARKUS, 'post', `/close/${runningMonth()}/asks`, {
          body: { agreementId: agreement.id, targetId },
        }),
        ask({ owner: 'user:default/tom' }),
      ]);
      expect(refusals.map(({ status }) => status)).toEqual([400, 400, 400]);
      expect(await portal.rowCounts()).toMatchObject({
        report_asks: 0,
        customer_actions: 0,
      });
    },
  );

  it.each(ENGINES)(
    'answers the same request by its key, and refuses another under it, %s',
    async engine => {
      const { ask } = await started(engine);
      const headers = { 'Idempotency-Key': 'once' };
      const first = await ask({}, MARKUS, headers);
      const second = await ask({}, MARKUS, headers);
      expect(second.body).toEqual(first.body);
      expect((await ask({ note: 'other' }, MARKUS, headers)).status).toBe(409);
    },
  );

  it('is for who is asked and for who may publish, and for nobody else', async () => {
    const { ask, form, answer, close } = await started('SQLITE_3');
    const { body: asked } = await ask();
    for (const who of [
      'user:default/tom',
      'user:default/jane',
      'user:default/wanda',
      'user:default/nobody',
    ] as const) {
      expect((await form(asked.id, who)).status).toBe(404);
      expect((await answer(asked.id, ANSWER, who)).status).toBe(404);
      expect((await ask({}, who)).status).toBe(404);
    }
    expect((await form(asked.id, MARKUS)).status).toBe(200);
    expect((await close('user:default/tom')).status).toBe(403);
    expect((await close('user:default/wanda')).body.items).toEqual([]);
  });

  it('may be asked of a group that has nothing else to do with the agreement', async () => {
    const { ask, form, answer, close } = await started('SQLITE_3');
    const owner = 'group:default/team-warehouse';
    const { body: asked } = await ask({ owner });
    const wanda = 'user:default/wanda';
    expect((await form(asked.id, wanda)).status).toBe(200);
    expect((await answer(asked.id, ANSWER, wanda)).status).toBe(200);
    expect((await close(wanda)).body.items).toEqual([]);
    expect((await ask({}, wanda)).status).toBe(404);
  });
});
