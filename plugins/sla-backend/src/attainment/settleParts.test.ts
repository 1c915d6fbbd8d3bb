import { parseInstant } from '@service-levels/backstage-plugin-sla-common';
import { createDatabases, ENGINES } from '../__testUtils__/databases';
import { createStage, type TargetDraft } from './days/__testUtils__/stage';

jest.setTimeout(60_000);

const AVAILABLE = { kind: 'availability', atLeast: 99.9 } as const;

describe.each(ENGINES)('what a reading judges first, %s', engine => {
  const databases = createDatabases();

  /** A target whose days until 10 November are judged, and a look at what reading it costs. */
  const start = async (target: TargetDraft) => {
    const stage = createStage(await databases.migrated(engine));
    stage.clock.now = parseInstant('2026-11-10T12:00:00Z');
    const indicator = await stage.measure('states', 'up');
    const id = await stage.agree(
      {
        timeZone: 'Europe/Berlin',
        calendar: '24x7',
        effectiveFrom: '2026-11-01',
        effectiveTo: null,
      },
      indicator,
      [target],
    );
    const [{ versions }] = await stage.agreements.byIds([id]);
    const [{ id: targetId }] = versions[0].terms.targets;
    const settle = jest.spyOn(stage.judgedDays, 'settle');
    const write = async (facts: object) =>
      await stage.measurements.write({
        stream: 'states',
        facts: [],
        withdraw: [],
        ...facts,
        indicatorKey: indicator.key,
        recordedAt: stage.clock.now,
        recordedBy: 'pipeline',
      });
    const read = async () => {
      settle.mockClear();
      const { summed } = await stage.summedTargets.one(
        { targetId, asked: { kind: 'current' } },
        { kind: 'all' },
      );
      return {
        downSeconds: summed[0].sums.sums.downSeconds,
        judged: settle.mock.calls.length,
      };
    };
    await read();
    return {
      read,
      down: async (from: string, to: string) =>
        await write({
          facts: [
            {
              id: from,
              state: 'down',
              from: parseInstant(from),
              to: parseInstant(to),
              customer: null,
              note: null,
              publicNote: null,
              cause: null,
            },
          ],
        }),
      withdraw: async (from: string) =>
        await write({ withdraw: [{ id: from }] }),
    };
  };

  it('is nothing where the running day alone was touched', async () => {
    const { read, down } = await start({ objective: AVAILABLE });
    await down('2026-11-10T08:00:00Z', '2026-11-10T08:10:00Z');
    expect(await read()).toEqual({ downSeconds: 600, judged: 0 });
  });

  it('is a day that is over', async () => {
    const { read, down } = await start({ objective: AVAILABLE });
    await down('2026-11-09T22:50:00Z', '2026-11-09T22:55:00Z');
    expect(await read()).toEqual({ downSeconds: 300, judged: 1 });
    expect(await read()).toEqual({ downSeconds: 300, judged: 0 });
  });

  it('is the day before, too, where outages count as wholes', async () => {
    const { read, down, withdraw } = await start({
      objective: { ...AVAILABLE, minimumOutageSeconds: 600 },
    });
    // Each is too short to count; together they are not.
    await down('2026-11-09T22:55:00Z', '2026-11-09T23:00:00Z');
    await down('2026-11-09T23:00:00Z', '2026-11-09T23:05:00Z');
    expect(await read()).toEqual({ downSeconds: 600, judged: 1 });
    await withdraw('2026-11-09T23:00:00Z');
    expect(await read()).toEqual({ downSeconds: 0, judged: 1 });
  });
});
