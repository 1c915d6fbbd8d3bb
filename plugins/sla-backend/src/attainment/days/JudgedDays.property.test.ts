import fc from 'fast-check';
import {
  parseInstant,
  type StateFact,
} from '@service-levels/backstage-plugin-sla-common';
import type { Knex } from 'knex';
import { createDatabases, ENGINES } from '../../__testUtils__/databases';
import type { JudgedDayRow } from '../../database/tables';
import { toJudgedTarget } from '../JudgedTarget';
import type { IndicatorFacts } from '../Evidence';
import { ServiceTimes } from '../ServiceTimes';
import { sumPieces } from '../sumPieces';
import { createStage, type TargetDraft } from './__testUtils__/stage';
import { toDetails } from './database/dayDetails';
import { cutAtMidnights, spanOfDays } from './localDays';
import { daysOver } from './daysToJudge';

jest.setTimeout(300_000);

const DAY = 86_400;
const BEGIN = parseInstant('2026-03-20T00:00:00Z');
const DAYS = 14;

const OFFICE = {
  hours: [
    {
      days: ['mon' as const, 'wed' as const, 'fri' as const, 'sun' as const],
      from: '22:00',
      to: '07:30',
    },
  ],
};

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

type Step =
  | { readonly kind: 'report'; readonly facts: readonly StateFact[] }
  | { readonly kind: 'withdraw'; readonly ids: readonly string[] }
  | { readonly kind: 'remove'; readonly from: number; readonly to: number }
  | { readonly kind: 'settle' }
  | { readonly kind: 'wait'; readonly seconds: number };

const idOf = fc.integer({ min: 0, max: 9 }).map(n => `INC-${n}`);
/** To the hour, so that outages often border on each other and on midnights. */
const instant = fc
  .integer({ min: -48, max: DAYS * 24 })
  .map(hours => BEGIN + hours * 3600);

const fact: fc.Arbitrary<StateFact> = fc
  .record({
    id: idOf,
    state: fc.constantFrom('down', 'down', 'degraded', 'unknown', 'up'),
    from: instant,
    lasts: fc.option(fc.integer({ min: 0, max: 40 }), { freq: 5 }),
  })
  .map(({ id, state, from, lasts }) => ({
    id,
    state,
    from,
    to: lasts === null ? null : from + lasts * 3600,
    customer: null,
    note: null,
    publicNote: null,
    cause: null,
  }));

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .array(fact, { minLength: 1, maxLength: 4 })
      .map(facts => ({ kind: 'report' as const, facts })),
  },
  {
    weight: 2,
    arbitrary: fc
      .array(idOf, { minLength: 1, maxLength: 2 })
      .map(ids => ({ kind: 'withdraw' as const, ids })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(instant, instant)
      .map(([from, to]) => ({ kind: 'remove' as const, from, to })),
  },
  { weight: 3, arbitrary: fc.constant({ kind: 'settle' as const }) },
  {
    weight: 3,
    arbitrary: fc
      .integer({ min: 1, max: 70 })
      .map(hours => ({ kind: 'wait' as const, seconds: hours * 3600 })),
  },
);

function apply(facts: Map<string, StateFact>, { ...change }: Step): void {
  if (change.kind === 'report') {
    change.facts.forEach(one => facts.set(one.id ?? '', one));
  } else if (change.kind === 'withdraw') {
    change.ids.forEach(id => facts.delete(id));
  } else if (change.kind === 'remove') {
    for (const [id, { from }] of facts) {
      if (from >= change.from && from < change.to) {
        facts.delete(id);
      }
    }
  }
}

describe.each(ENGINES)('judged days, %s', engine => {
  const databases = createDatabases();

  async function daysOf(
    knex: Knex,
    key: number,
  ): Promise<Record<string, unknown>> {
    const rows: JudgedDayRow[] = await knex<JudgedDayRow>('judged_days')
      .where('judged_target_id', key)
      .orderBy('day');
    return Object.fromEntries(
      rows.map(({ judged_target_id: _id, day, ...row }) => [day, row]),
    );
  }

  it('are what judging all facts at once gives, whatever happened in which order', async () => {
    const knex = await databases.migrated(engine);
    const stage = createStage(knex);
    const { clock, measurements, judgedDays, store } = stage;

    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 3, maxLength: 14 }),
        fc.constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Kolkata'),
        fc.constantFrom('up' as const, 'unknown' as const),
        fc.boolean(),
        async (steps, timeZone, whereNothingReported, isOffice) => {
          clock.now = BEGIN + 12 * 3600;
          const indicator = await stage.measure('states', whereNothingReported);
          const agreementId = await stage.agree(
            {
              timeZone,
              calendar: isOffice ? OFFICE : '24x7',
              effectiveFrom: '2026-03-19',
              effectiveTo: null,
            },
            indicator,
            TARGETS,
          );
          const facts = new Map<string, StateFact>();
          const batch = {
            stream: 'states' as const,
            indicatorKey: indicator.key,
            recordedBy: 'pipeline',
          };
          for (const one of steps) {
            const recordedAt = clock.now;
            if (one.kind === 'report') {
              const last = new Map(one.facts.map(f => [f.id, f]));
              await measurements.write({
                ...batch,
                facts: [...last.values()],
                withdraw: [],
                recordedAt,
              });
            } else if (one.kind === 'withdraw') {
              await measurements.write({
                ...batch,
                facts: [],
                withdraw: [...new Set(one.ids)].map(id => ({ id })),
                recordedAt,
              });
            } else if (one.kind === 'remove') {
              await measurements.remove({
                indicatorKey: indicator.key,
                from: one.from,
                to: one.to,
                removedAt: recordedAt,
              });
            } else if (one.kind === 'wait') {
              clock.now += one.seconds;
            } else {
              await judgedDays.settle([indicator.key]);
            }
            apply(facts, one);
          }
          await judgedDays.settle([indicator.key]);

          const [agreement] = await stage.agreements.byIds([agreementId]);
          const window = { from: BEGIN - 30 * DAY, to: BEGIN + 200 * DAY };
          const all: IndicatorFacts = {
            stream: 'states',
            whereNothingReported,
            facts: [...facts.values()],
          };
          const ids = agreement.versions[0].terms.targets.map(t => t.id);
          for (const progress of await store.progressOf(ids)) {
            const judged = toJudgedTarget(agreement, progress.targetId);
            const inForce = judged?.inForce[0];
            if (inForce === undefined) {
              throw new Error('The target is not in force');
            }
            const over = daysOver(inForce, clock.now);
            const pieces = cutAtMidnights(spanOfDays(over, timeZone), timeZone);
            const expected = sumPieces(inForce, pieces, {
              facts: all,
              bucketSeconds: null,
              exclusions: [],
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
            expect(progress).toMatchObject({
              judgedUntil: over.next,
              isTouched: false,
            });
            expect(await daysOf(knex, progress.key)).toEqual(
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
