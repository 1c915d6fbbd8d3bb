import type { EventParams } from '@backstage/plugin-events-node';
import type { Report } from '@service-levels/backstage-plugin-sla-common';
import { createDatabases, ENGINES } from '../__testUtils__/databases';
import {
  MARKUS,
  OUTAGE,
  reportsStage,
  TOM,
} from './__testUtils__/reportsStage';

jest.setTimeout(60_000);

describe('the events of reports', () => {
  const databases = createDatabases();

  async function started(engine: (typeof ENGINES)[number]) {
    const events: EventParams[] = [];
    const stage = await reportsStage(await databases.migrated(engine), {
      portal: { onEvent: event => events.push(event) },
    });
    events.splice(0);
    return { ...stage, events, raised: () => events.splice(0) };
  }

  const eventOf = ({ id, revision }: Report, what: string) => ({
    topic: 'sla.reports',
    eventPayload: { reportId: id, revision, what },
  });

  it.each(ENGINES)(
    'say once that one was published, and that it was acknowledged, and nothing of what is in it, %s',
    async engine => {
      const stage = await started(engine);
      const { create, publish, acknowledge, raised } = stage;
      const draft = await create();
      expect(raised()).toEqual([]);
      const report = await publish(draft);
      expect(raised()).toEqual([eventOf(report, 'published')]);
      await acknowledge(TOM, report);
      expect(raised()).toEqual([eventOf(report, 'acknowledged')]);

      // Sent again, both have happened already.
      await publish(draft);
      await acknowledge(TOM, report);
      expect(raised()).toEqual([]);
    },
  );

  it.each(ENGINES)(
    'say that one is disputed and that a dispute is settled, and keep the thread to those who may read it, %s',
    async engine => {
      const stage = await started(engine);
      const { published, dispute, post, raised } = stage;
      const report = await published();
      raised();
      const { body: disputed } = await dispute(TOM, report);
      expect(raised()).toEqual([eventOf(report, 'disputed')]);
      await dispute(TOM, report);
      expect(raised()).toEqual([]);

      const path = `/reports/${report.id}/disputes/${disputed.disputes[0].id}`;
      await post(MARKUS, `${path}/messages`, { text: 'We look at it' });
      const agreed = { outcome: 'agreed', text: 'Half of it' };
      await post(MARKUS, `${path}/settle`, agreed);
      expect(raised()).toEqual([]);
      await post(TOM, `${path}/settle`, agreed);
      expect(raised()).toEqual([eventOf(report, 'settled')]);
      await post(TOM, `${path}/settle`, agreed);
      expect(raised()).toEqual([]);
    },
  );

  it.each(ENGINES)(
    'say which revision it is that was published, %s',
    async engine => {
      const stage = await started(engine);
      const { published, measure, done, comment, publish, raised } = stage;
      const first = await published();
      await measure({ states: [OUTAGE] });
      raised();
      const draft = await done(MARKUS, `/reports/${first.id}/correct`, {
        revision: 1,
        reason: 'A late outage',
      });
      await comment(draft, stage.targetId);
      expect(raised()).toEqual([]);
      const second = await publish(draft);
      expect(second.revision).toBe(2);
      expect(raised()).toEqual([eventOf(second, 'published')]);
    },
  );

  it('are not what a report depends on', async () => {
    const lines: string[] = [];
    const stage = await reportsStage(await databases.migrated('SQLITE_3'), {
      portal: {
        onEvent: () => {
          throw new Error('no events');
        },
        onLogged: ({ message }) => lines.push(message),
      },
    });
    const report = await stage.published();
    expect(report.state).toBe('published');
    expect(lines).toContain('No event could be raised of a report');
  });
});
