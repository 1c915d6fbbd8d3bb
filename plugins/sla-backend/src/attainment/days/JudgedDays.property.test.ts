import fc from 'fast-check';
import {
  dayOf,
  parseInstant,
  startOfDay,
  type StateFact,
} from '@service-levels/backstage-plugin-sla-common';
import type { Knex } from 'knex';
import { createDatabases, ENGINES } from '../../__testUtils__/databases';
import type { JudgedDayRow } from '../../database/tables';
import { toJudgedTarget } from '../JudgedTarget';
import { ServiceTimes } from '../ServiceTimes';
import { BEGIN } from './__testUtils__/playedStreams';
import { judgedRows } from './__testUtils__/judgedRows';
import { Play } from './__testUtils__/Play';
import { createStage } from './__testUtils__/stage';
import { stepOf, type Step } from './__testUtils__/steps';
import {
  CASES_TOLD,
  COUNTS_TOLD,
  STATES_TOLD,
  VALUES_TOLD,
  type NothingReported,
  type Sample,
} from './__testUtils__/told';
import { cutAtMidnights, spanOfDays } from './localDays';
import { daysOver } from './daysToJudge';
import type { DayRange } from './JudgedDaysStore';

jest.setTimeout(300_000);

const DAY = 86_400;

type Example<TFact> = [
  steps: Step<TFact>[],
  timeZone: string,
  whereNothingReported: NothingReported,
  isOffice: boolean,
];

/** An outage goes on over a day that a former version had, since a day that it has no longer. */
const REACHES_INTO_FORMER_VERSION: Example<StateFact> = [
  [
    {
      kind: 'override',
      state: 'down',
      from: parseInstant('2026-03-20T00:00:00Z'),
      to: parseInstant('2026-03-21T00:00:00Z'),
    },
    { kind: 'settle' },
    { kind: 'wait', seconds: 40 * 3600 },
    { kind: 'restate', inDays: -2, isOffice: false, shift: 0 },
    {
      kind: 'report',
      facts: [
        {
          id: 'INC-0',
          state: 'down',
          from: parseInstant('2026-03-21T00:00:00Z'),
          to: null,
          customer: null,
          note: null,
          publicNote: null,
          cause: null,
        },
      ],
    },
  ],
  'America/New_York',
  'up',
  true,
];

/** An outage begins outside of service hours on the last day of a version, and goes on into some of its hours. */
const GOES_ON_AFTER_FORMER_VERSION: Example<StateFact> = [
  [
    {
      kind: 'report',
      facts: [
        {
          id: 'INC-0',
          state: 'down',
          from: parseInstant('2026-03-19T22:00:00Z'),
          to: null,
          customer: null,
          note: null,
          publicNote: null,
          cause: null,
        },
      ],
    },
    { kind: 'restate', inDays: 0, isOffice: false, shift: 0 },
    { kind: 'settle' },
  ],
  'Europe/Berlin',
  'up',
  true,
];

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

  async function holds<TFact>(
    { name, stream, factsOf }: Sample<TFact>,
    /** What was found to go wrong once. */
    examples: Example<TFact>[] = [],
  ) {
    const knex = await databases.migrated(engine);
    const stage = createStage(knex);
    const { clock, judgedDays, store } = stage;

    await fc.assert(
      fc.asyncProperty(
        fc.array(stepOf(stream), { minLength: 3, maxLength: 16 }),
        fc.constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Kolkata'),
        fc.constantFrom<NothingReported>('up', 'unknown'),
        fc.boolean(),
        async (steps, timeZone, whereNothingReported, isOffice) => {
          clock.now = BEGIN + 12 * 3600;
          const indicator = await stage.measure(
            name,
            name === 'states' ? whereNothingReported : null,
          );
          const play = await Play.begin({
            stage,
            stream,
            indicator,
            timeZone,
            isOffice,
          });
          for (const one of steps) {
            await play.play(one);
          }
          // Of an outage that goes on more is known when the running day is over.
          clock.now = startOfDay(dayOf(clock.now, timeZone) + 1, timeZone);
          await judgedDays.settle([indicator.key]);

          const [agreement] = await stage.agreements.byIds([play.agreementId]);
          const { told } = play;
          const facts = factsOf(told, whereNothingReported);
          const bucketSeconds =
            (await stage.indicators.byRef(indicator.ref))?.bucketSeconds ??
            null;
          const ids = agreement.versions[0].terms.targets.map(t => t.id);
          for (const measured of await store.measured(ids)) {
            const { targetId, version, progress, touchedFrom } = measured;
            const inForce = toJudgedTarget(agreement, targetId)?.inForce.find(
              held => held.version.version === version,
            );
            if (inForce === undefined || progress === undefined) {
              // Another version has taken all its days.
              continue;
            }
            const over = daysOver(inForce, clock.now);
            const pieces = cutAtMidnights(spanOfDays(over, timeZone), timeZone);
            const expected = judgedRows(inForce, pieces, {
              facts,
              bucketSeconds,
              exclusions: told.exclusions.filter(
                exclusion => exclusion.version === version,
              ),
              window: { from: BEGIN - 30 * DAY, to: BEGIN + 200 * DAY },
              service: ServiceTimes.create(),
              asOf: clock.now,
            });
            expect(touchedFrom).toBeNull();
            expect(progress.judgedUntil).toBeGreaterThanOrEqual(over.next);
            expect(await daysOf(knex, progress.key, over)).toEqual(
              Object.fromEntries(
                expected.map((row, i) => [over.first + i, row]),
              ),
            );
          }
        },
      ),
      { examples, numRuns: engine === 'SQLITE_3' ? 30 : 8 },
    );
  }

  describe('are what judging all facts at once gives, whatever happened in which order', () => {
    it('of states', async () => {
      await expect(
        holds(STATES_TOLD, [
          REACHES_INTO_FORMER_VERSION,
          GOES_ON_AFTER_FORMER_VERSION,
        ]),
      ).resolves.toBeUndefined();
    });

    it('of counts', async () => {
      await expect(holds(COUNTS_TOLD)).resolves.toBeUndefined();
    });

    it('of values', async () => {
      await expect(holds(VALUES_TOLD)).resolves.toBeUndefined();
    });

    it('of cases', async () => {
      await expect(holds(CASES_TOLD)).resolves.toBeUndefined();
    });
  });
});
