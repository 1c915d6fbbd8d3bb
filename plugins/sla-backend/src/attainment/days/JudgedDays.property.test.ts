import fc from 'fast-check';
import type { Knex } from 'knex';
import { createDatabases, ENGINES } from '../../__testUtils__/databases';
import { correctStates } from '../../corrections/correctStates';
import type { JudgedDayRow } from '../../database/tables';
import { toJudgedTarget } from '../JudgedTarget';
import type { IndicatorFacts } from '../Evidence';
import { ServiceTimes } from '../ServiceTimes';
import { sumPieces } from '../sumPieces';
import { Play, type Told } from './__testUtils__/play';
import { createStage, type TargetDraft } from './__testUtils__/stage';
import { BEGIN, step } from './__testUtils__/steps';
import { toDetails } from './database/dayDetails';
import { cutAtMidnights, spanOfDays } from './localDays';
import { daysOver } from './daysToJudge';
import type { DayRange } from './JudgedDaysStore';

jest.setTimeout(300_000);

const DAY = 86_400;

const TARGETS: readonly TargetDraft[] = [
  { objective: { kind: 'availability', atLeast: 99 } },
  {
    objective: {
      kind: 'availability',
      atLeast: 99,
      minimumOutageSeconds: 7200,
    },
  },
  { objective: { kind: 'outage-count', atMost: 2 }, noData: 'bad' },
  {
    objective: {
      kind: 'outage-count',
      atMost: 2,
      degradedWeight: 1,
      minimumOutageSeconds: 3600,
    },
  },
  { objective: { kind: 'longest-outage', atMostSeconds: 3600 } },
];

/** All that a stage was told, as evidence. */
function factsOf(
  { facts, corrections }: Told,
  whereNothingReported: 'up' | 'unknown',
): IndicatorFacts {
  const asReported = [...facts.values()];
  const { states } = correctStates(asReported, {
    overrides: corrections.flatMap(one =>
      'override' in one ? [one.override] : [],
    ),
    states: corrections.flatMap(one =>
      'withdrawn' in one
        ? [{ id: one.id, key: one.withdrawn, fact: null }]
        : [],
    ),
  });
  return {
    stream: 'states',
    whereNothingReported,
    facts: states,
    asReported: corrections.length === 0 ? undefined : asReported,
  };
}

describe.each(ENGINES)('judged days, %s', engine => {
  const databases = createDatabases();

  async function daysOf(
    knex: Knex,
    key: number,
    { first, next }: DayRange,
  ): Promise<Record<string, unknown>> {
    const rows: JudgedDayRow[] = await knex<JudgedDayRow>('judged_days')
      .where('judged_target_id', key)
      .whereBetween('day', [first, next - 1])
      .orderBy('day');
    return Object.fromEntries(
      rows.map(({ judged_target_id: _id, day, ...row }) => [day, row]),
    );
  }

  it('are what judging all facts at once gives, whatever happened in which order', async () => {
    const knex = await databases.migrated(engine);
    const stage = createStage(knex);
    const { clock, judgedDays, store } = stage;

    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 3, maxLength: 16 }),
        fc.constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Kolkata'),
        fc.constantFrom('up' as const, 'unknown' as const),
        fc.boolean(),
        async (steps, timeZone, whereNothingReported, isOffice) => {
          clock.now = BEGIN + 12 * 3600;
          const indicator = await stage.measure('states', whereNothingReported);
          const play = await Play.begin({
            stage,
            indicator,
            timeZone,
            isOffice,
            targets: TARGETS,
          });
          for (const one of steps) {
            await play.play(one);
          }
          await judgedDays.settle([indicator.key]);

          const [agreement] = await stage.agreements.byIds([play.agreementId]);
          const window = { from: BEGIN - 30 * DAY, to: BEGIN + 200 * DAY };
          const all = factsOf(play.told, whereNothingReported);
          const ids = agreement.versions[0].terms.targets.map(t => t.id);
          for (const progress of await store.progressOf(ids)) {
            const inForce = toJudgedTarget(
              agreement,
              progress.targetId,
            )?.inForce.find(held => held.version.version === progress.version);
            if (inForce === undefined) {
              // Another version has taken all its days.
              continue;
            }
            const over = daysOver(inForce, clock.now);
            const pieces = cutAtMidnights(spanOfDays(over, timeZone), timeZone);
            const expected = sumPieces(inForce, pieces, {
              facts: all,
              bucketSeconds: null,
              exclusions: play.told.exclusions.filter(
                ({ version }) => version === progress.version,
              ),
              window,
              service: ServiceTimes.create(),
              asOf: clock.now,
            }).map(({ sums, ...without }) => ({
              service_seconds: sums.serviceSeconds,
              excluded_seconds: sums.excludedSeconds,
              down_seconds: sums.downSeconds,
              degraded_seconds: sums.degradedSeconds,
              unknown_seconds: sums.unknownSeconds,
              details: toDetails(sums, without),
            }));
            expect(progress.isTouched).toBe(false);
            expect(progress.judgedUntil).toBeGreaterThanOrEqual(over.next);
            expect(await daysOf(knex, progress.key, over)).toEqual(
              Object.fromEntries(
                expected.map((row, i) => [over.first + i, row]),
              ),
            );
          }
        },
      ),
      { numRuns: engine === 'SQLITE_3' ? 60 : 15 },
    );
  });
});
