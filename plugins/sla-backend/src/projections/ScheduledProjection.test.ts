import { mockServices } from '@backstage/backend-test-utils';
import {
  createDatabases,
  ENGINES,
  type Engine,
} from '../__testUtils__/databases';
import { DatabaseProjectionsStore } from './DatabaseProjectionsStore';
import type { ProjectionsStore } from './ProjectionsStore';
import { ScheduledProjection } from './ScheduledProjection';

jest.setTimeout(60_000);

const NOON = Date.parse('2026-11-25T12:00:00Z') / 1000;

/** An instance whose catalog answers or fails as the test says. */
function instanceOf(
  store: Pick<ProjectionsStore, 'recordSuccess' | 'recordFailure'>,
) {
  const logger = mockServices.logger.mock();
  const outcomes: string[] = [];
  let answer: () => Promise<void> = async () => {};
  let now = NOON;
  const projection = ScheduledProjection.create({
    name: 'customers',
    refresh: async () => await answer(),
    schedule: { frequency: { minutes: 1 }, timeout: { minutes: 5 } },
    store,
    logger,
    metrics: {
      projectionRefreshed: (_name, outcome) => outcomes.push(outcome),
    },
    now: () => now,
  });
  const turn = async (at: number, failure?: string) => {
    now = at;
    answer = async () => {
      if (failure !== undefined) {
        throw new Error(failure);
      }
    };
    await projection.run();
  };
  const said = () => [
    ...logger.warn.mock.calls.map(([message]) => message),
    ...logger.info.mock.calls.map(([message]) => message),
  ];
  return { projection, turn, said, outcomes };
}

describe('ScheduledProjection', () => {
  const databases = createDatabases();
  const storeOn = async (engine: Engine) =>
    DatabaseProjectionsStore.create({ knex: await databases.migrated(engine) });

  it.each(ENGINES)('says nothing while it works, %s', async engine => {
    const store = await storeOn(engine);
    const { turn, said, outcomes } = instanceOf(store);
    await turn(NOON);
    await turn(NOON + 60);
    expect(said()).toEqual([]);
    expect(outcomes).toEqual(['succeeded', 'succeeded']);
    expect(await store.states()).toEqual([
      {
        name: 'customers',
        refreshedAt: NOON + 60,
        failingSince: null,
        failure: null,
      },
    ]);
  });

  it.each(ENGINES)(
    'says once that it fails, why, and once that it works again, %s',
    async engine => {
      const store = await storeOn(engine);
      const { turn, said, outcomes } = instanceOf(store);
      await turn(NOON);
      await turn(NOON + 60, 'connect ECONNREFUSED 10.0.0.7:7007');
      await turn(NOON + 120, 'socket hang up');
      expect(said()).toEqual([
        'The customers could not be read from the catalog. The last known ones stay in use; it is tried again by schedule, and a line will say when it works again. Reason: connect ECONNREFUSED 10.0.0.7:7007',
      ]);
      expect(await store.states()).toEqual([
        {
          name: 'customers',
          refreshedAt: NOON,
          failingSince: NOON + 60,
          failure: 'socket hang up',
        },
      ]);
      await turn(NOON + 180);
      await turn(NOON + 240);
      expect(said().slice(1)).toEqual([
        'The customers were read from the catalog again, for the first time since 2026-11-25T12:01:00.000Z',
      ]);
      expect(outcomes).toEqual([
        'succeeded',
        'failed',
        'failed',
        'succeeded',
        'succeeded',
      ]);
    },
  );

  it.each(ENGINES)(
    'says it once over instances that take turns, %s',
    async engine => {
      const store = await storeOn(engine);
      const [one, other] = [instanceOf(store), instanceOf(store)];
      await one.turn(NOON, 'the catalog is gone');
      await other.turn(NOON + 60, 'the catalog is gone');
      await other.turn(NOON + 120);
      await one.turn(NOON + 180);
      expect([one.said().length, other.said().length]).toEqual([1, 1]);
      expect(one.said()[0]).toContain('could not be read');
      expect(other.said()[0]).toContain('were read from the catalog again');
    },
  );

  it('says it once where the database itself is gone', async () => {
    const gone = async () => {
      throw new Error('no database');
    };
    const { turn, said } = instanceOf({
      recordSuccess: gone,
      recordFailure: gone,
    });
    await turn(NOON);
    await turn(NOON + 60);
    expect(said()).toHaveLength(1);
    expect(said()[0]).toContain('Reason: no database');
  });

  it.each(ENGINES)('keeps the beginning of a long reason, %s', async engine => {
    const store = await storeOn(engine);
    await instanceOf(store).turn(NOON, 'x'.repeat(10_000));
    const [{ failure }] = await store.states();
    expect(failure).toHaveLength(500);
  });

  it('is scheduled under a name of its own, as configured', async () => {
    const scheduler = mockServices.scheduler.mock();
    const { projection } = instanceOf({
      recordSuccess: async name => ({
        name,
        refreshedAt: null,
        failingSince: null,
        failure: null,
      }),
      recordFailure: jest.fn(),
    });
    await projection.start(scheduler);
    expect(scheduler.scheduleTask).toHaveBeenCalledWith(
      expect.objectContaining({
        id: 'sla-customers-projection',
        frequency: { minutes: 1 },
        timeout: { minutes: 5 },
      }),
    );
  });
});
