import { createDatabases, ENGINES } from '../__testUtils__/databases';
import { AlertedWorld, AVAILABLE } from './__testUtils__/AlertedWorld';

jest.setTimeout(60_000);

const MANY = 12;

describe.each(ENGINES)('a turn of looking for alerts, %s', engine => {
  const databases = createDatabases();

  it('asks the database as often for many targets as for one, with and without news', async () => {
    const world = await AlertedWorld.create(await databases.migrated(engine));
    const job = world.instance();
    let asked = 0;
    world.knex.on('query', () => {
      asked += 1;
    });
    const statements = async (at: string) => {
      world.at(at);
      asked = 0;
      await job.run();
      return asked;
    };
    const agree = async () =>
      await world.agree(
        { objective: AVAILABLE },
        { whereNothingReported: 'unknown' },
      );
    const up = async (indicator: { key: number }, from: string) =>
      await world.state(indicator, from, null, 'up');

    world.at('2026-11-10T12:00:00Z');
    const one = await agree();
    await up(one.indicator, '2026-11-10T08:00:00Z');
    await statements('2026-11-10T12:00:00Z');
    const ofOne = await statements('2026-11-10T12:00:30Z');

    const others = [];
    for (let i = 1; i < MANY; i++) {
      const made = await agree();
      await up(made.indicator, '2026-11-10T08:00:00Z');
      others.push(made);
    }
    // Judges the days before.
    await statements('2026-11-10T12:01:00Z');
    expect(await statements('2026-11-10T12:01:30Z')).toBe(ofOne);

    for (const { indicator } of others) {
      await up(indicator, '2026-11-10T12:01:40Z');
    }
    expect(await statements('2026-11-10T12:02:00Z')).toBe(ofOne);
  });
});
