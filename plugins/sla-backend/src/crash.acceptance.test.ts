import { randomInt } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type {
  CountFact,
  StateFact,
} from '@service-levels/backstage-plugin-sla-common';
import createKnex, { type Knex } from 'knex';
import { expectJudged } from './__testUtils__/crash/expectJudged';
import {
  hourlyCounts,
  outages,
  type Batch,
  type Feed,
} from './__testUtils__/crash/feeds';
import { Instance } from './__testUtils__/crash/Instance';
import { Random } from './__testUtils__/crash/Random';
import { storedCounts, storedStates } from './__testUtils__/crash/storedFacts';
import { createDatabases } from './__testUtils__/databases';
import {
  createStage,
  type TargetDraft,
} from './attainment/days/__testUtils__/stage';
import { daysIn } from './attainment/days/localDays';
import { migrateUp } from './database/createDatabase';

jest.setTimeout(600_000);

const KILLS = 20;
const LONGEST_LIFE_MILLISECONDS = 1_000;
const BEFORE_RETRY_MILLISECONDS = 20;
/** Between requests while an instance starts, which needs the processor more. */
const MEANWHILE_MILLISECONDS = 1_500;

const DAY = 86_400;
const ZONE = 'Europe/Berlin';
const FIRST_DAY = Date.parse('2023-01-01T00:00:00Z') / 1_000 / DAY;
const FED_DAYS = daysIn({ first: FIRST_DAY + 1, next: FIRST_DAY + 728 });
const PERIODS = ['2023', '2024', '2023-Q2', '2024-03', '2024-11'];

const SEED = Number(process.env.SLA_CRASH_SEED ?? randomInt(2 ** 31));

const ON_STATES: readonly TargetDraft[] = [
  { objective: { kind: 'availability', atLeast: 99 } },
  {
    objective: { kind: 'outage-count', atMost: 2, minimumOutageSeconds: 1800 },
  },
];
const ON_COUNTS: readonly TargetDraft[] = [
  { objective: { kind: 'success-ratio', atLeast: 99 } },
];

/** What is sent about one indicator, and what of it has been acknowledged. */
interface Measured<TFact> {
  readonly indicator: { readonly key: number; readonly ref: string };
  readonly agreementId: string;
  readonly feeds: readonly Feed<TFact>[];
  readonly acknowledged: Map<string, TFact>;
}

/** Runs several at once until one has ended or failed, and lets the others come to their end. */
async function untilFirstEnds(
  begin: (goesOn: () => boolean) => readonly Promise<void>[],
): Promise<void> {
  let isOn = true;
  const running = begin(() => isOn).map(one =>
    one.finally(() => {
      isOn = false;
    }),
  );
  await Promise.allSettled(running);
  await Promise.all(running);
}

describe('two instances on one PostgreSQL, one of them killed again and again', () => {
  const databases = createDatabases();
  const cacheFolder = mkdtempSync(join(tmpdir(), 'sla-crash-'));
  const instances: Instance[] = [];
  let knex: Knex;
  let stage: ReturnType<typeof createStage>;

  beforeAll(async () => {
    const empty = await databases.empty('POSTGRES_18');
    const { connection } = empty.client.config;
    // knex hides the password from those who copy.
    const whole = { ...connection, password: connection.password };
    await empty.raw('create schema sla');
    knex = createKnex({ client: 'pg', connection: whole, searchPath: ['sla'] });
    await migrateUp(knex);
    stage = createStage(knex);
    for (let i = 0; i < 2; i++) {
      instances.push(
        await Instance.create({
          database: {
            client: 'pg',
            pluginDivisionMode: 'schema',
            connection: whole,
          },
          cacheFolder,
        }),
      );
    }
  });

  afterAll(async () => {
    await Promise.all(instances.map(async instance => await instance.kill()));
    await knex.destroy();
    rmSync(cacheFolder, { recursive: true, force: true });
  });

  async function measure<TFact>(
    stream: 'states' | 'counts',
    targets: readonly TargetDraft[],
    feeds: readonly Feed<TFact>[],
  ): Promise<Measured<TFact>> {
    const indicator = await stage.measure(
      stream,
      stream === 'states' ? 'up' : null,
    );
    const agreementId = await stage.agree(
      {
        timeZone: ZONE,
        calendar: '24x7',
        effectiveFrom: '2023-01-01',
        effectiveTo: '2024-12-31',
      },
      indicator,
      targets,
    );
    return { indicator, agreementId, feeds, acknowledged: new Map() };
  }

  /** Asks one that is ready, as a load balancer would, until one answers. */
  async function insist(
    random: Random,
    ...request: Parameters<Instance['send']>
  ): Promise<string> {
    for (;;) {
      const ready = instances.filter(({ isReady }) => isReady);
      const answer =
        ready.length === 0
          ? undefined
          : await random
              .of(ready)
              .send(...request)
              .catch(() => undefined);
      if (answer !== undefined && answer.status < 500) {
        expect(answer).toMatchObject({ status: 200 });
        return answer.text;
      }
      await wait(BEFORE_RETRY_MILLISECONDS);
    }
  }

  async function pace(): Promise<void> {
    if (instances.some(({ isReady }) => !isReady)) {
      await wait(MEANWHILE_MILLISECONDS);
    }
  }

  /** Sends batch after batch, each until it is acknowledged, while `goesOn`. */
  async function feed<TFact>(
    { indicator, acknowledged }: Measured<TFact>,
    one: Feed<TFact>,
    random: Random,
    goesOn: () => boolean,
  ): Promise<void> {
    while (goesOn()) {
      const batch: Batch<TFact> = one.next(random);
      await insist(random, 'POST', '/measurements', {
        indicator: indicator.ref,
        ...batch.body,
      });
      batch.facts.forEach((fact, key) => acknowledged.set(key, fact));
      batch.withdrawn.forEach(key => acknowledged.delete(key));
      await pace();
    }
  }

  /** Asks for figures, for which touched days are judged again, while `goesOn`. */
  async function read(
    agreementIds: readonly string[],
    random: Random,
    goesOn: () => boolean,
  ): Promise<void> {
    while (goesOn()) {
      const agreementId = random.of(agreementIds);
      const period = random.of(PERIODS);
      await insist(
        random,
        'GET',
        `/attainment?agreementId=${agreementId}&period=${period}`,
      );
      await pace();
    }
  }

  /** Kills one of the instances at random points, and starts it again. */
  async function killAgainAndAgain(
    random: Random,
    goesOn: () => boolean,
  ): Promise<void> {
    for (let kill = 0; kill < KILLS && goesOn(); kill++) {
      const victim = random.of(instances);
      await wait(random.below(LONGEST_LIFE_MILLISECONDS));
      await victim.kill();
      await victim.start();
    }
  }

  const sorted = (facts: readonly object[]) =>
    facts.map(fact => JSON.stringify(fact)).sort();

  it('lose no acknowledged fact, store none twice, and judge every day right', async () => {
    process.stdout.write(`SLA_CRASH_SEED=${SEED}\n`);
    const random = Random.create({ seed: SEED });
    const states = await measure<StateFact>('states', ON_STATES, [
      outages('one', FED_DAYS),
      outages('other', FED_DAYS),
    ]);
    const counts = await measure<CountFact>('counts', ON_COUNTS, [
      hourlyCounts(0, FED_DAYS),
      hourlyCounts(1, FED_DAYS),
    ]);
    // All days are judged before there are facts: only a touch has one judged again.
    stage.clock.now = Math.floor(Date.now() / 1_000);
    await stage.judgedDays.settle([states.indicator.key, counts.indicator.key]);
    // One after the other: Backstage's scheduler makes its tables in the first
    // start, and two that find none both would.
    for (const instance of instances) {
      await instance.start();
    }

    const agreementIds = [states.agreementId, counts.agreementId];
    await untilFirstEnds(goesOn => [
      killAgainAndAgain(random.fork(), goesOn),
      ...states.feeds.map(one => feed(states, one, random.fork(), goesOn)),
      ...counts.feeds.map(one => feed(counts, one, random.fork(), goesOn)),
      read(agreementIds, random.fork(), goesOn),
      read(agreementIds, random.fork(), goesOn),
    ]);
    for (const agreementId of agreementIds) {
      await insist(
        random,
        'GET',
        `/attainment?agreementId=${agreementId}&period=2024`,
      );
    }
    await Promise.all(instances.map(async instance => await instance.kill()));

    const knownStates = [...states.acknowledged.values()];
    const knownCounts = [...counts.acknowledged.values()];
    process.stdout.write(
      `${KILLS} kills; ${knownStates.length} states and ${knownCounts.length} counts acknowledged\n`,
    );
    expect(sorted(await storedStates(knex, states.indicator.key))).toEqual(
      sorted(
        knownStates.map(({ id, state, from, to }) => ({ id, state, from, to })),
      ),
    );
    expect(sorted(await storedCounts(knex, counts.indicator.key))).toEqual(
      sorted(
        knownCounts.map(({ start, good, total }) => ({ start, good, total })),
      ),
    );
    await expectJudged(knex, stage, {
      agreementId: states.agreementId,
      facts: {
        stream: 'states',
        whereNothingReported: 'up',
        facts: knownStates,
      },
      bucketSeconds: null,
    });
    await expectJudged(knex, stage, {
      agreementId: counts.agreementId,
      facts: {
        stream: 'counts',
        facts: knownCounts.sort((a, b) => a.start - b.start),
      },
      bucketSeconds: 3_600,
    });
  });
});
