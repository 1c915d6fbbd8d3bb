import {
  addSums,
  compileCalendar,
  dateOfDay,
  dayOf,
  formatInstant,
  judgeSums,
  lastPeriods,
  startOfDay,
  sumDays,
  type NamedPeriod,
  type NoData,
  type PromisePeriod,
  type TargetPeriod,
  type WantedPromise,
} from '@service-levels/backstage-plugin-sla-common';
import { cutAtMidnights } from '../attainment/days/localDays';
import type { IndicatorFacts } from '../attainment/Evidence';
import type { FactsSource } from '../attainment/FactsSource';
import { factsOf, readFacts } from '../attainment/readFacts';
import { grouped } from '../collections/grouped';
import type { JudgedIndicator } from '../indicators/IndicatorsStore';

const PERIODS = 12;
const SECONDS_PER_DAY = 86_400;

/** What is to be judged, and on what; undefined where there is no such indicator. */
export interface PromiseToJudge {
  readonly wanted: WantedPromise;
  readonly noData: NoData;
  readonly coverageFloor: number;
  readonly indicator: JudgedIndicator | undefined;
}

type Judgeable = PromiseToJudge & { readonly indicator: JudgedIndicator };

/** The last twelve periods that are over at an instant; rolling ones follow each other without a gap. */
function periodsOver(
  period: TargetPeriod,
  timeZone: string,
  now: number,
): NamedPeriod[] {
  if (typeof period === 'string') {
    const count = PERIODS + 1;
    return lastPeriods({ kind: period, count, instant: now, timeZone }).slice(
      0,
      PERIODS,
    );
  }
  const { rollingDays } = period;
  const today = dayOf(now, timeZone);
  return Array.from({ length: PERIODS }, (_, i) => {
    const first = today - (PERIODS - i) * rollingDays;
    const next = first + rollingDays;
    return {
      label: `${dateOfDay(first)}/${dateOfDay(next - 1)}`,
      from: startOfDay(first, timeZone),
      to: startOfDay(next, timeZone),
    };
  });
}

function judge(
  { wanted, noData, coverageFloor, indicator }: Judgeable,
  period: NamedPeriod,
  facts: IndicatorFacts,
  asOf: number,
): PromisePeriod {
  const { objective, calendar, timeZone } = wanted;
  // The clock of a case runs since it was opened.
  const from =
    facts.stream === 'cases'
      ? facts.facts.reduce(
          (first, { opened }) => Math.min(first, opened),
          period.from,
        )
      : period.from;
  const { status, attained } = judgeSums({
    objective,
    noData,
    coverageFloor,
    state: 'closed',
    remaining: { serviceSeconds: 0, slices: 0 },
    sums: addSums(
      sumDays({
        objective,
        noData,
        days: cutAtMidnights(period, timeZone),
        service: compileCalendar(calendar, timeZone).intervals({
          from,
          to: period.to,
        }),
        exclusions: [],
        facts,
        bucketSeconds: indicator.bucketSeconds ?? SECONDS_PER_DAY,
        asOf,
      }),
    ),
  });
  return {
    label: period.label,
    from: formatInstant(period.from),
    to: formatInstant(period.to),
    // A period that is over is never at risk.
    status: status === 'at-risk' ? 'met' : status,
    attained,
  };
}

/** From sums of an hour nothing is judged (ADR 19). */
function isKept({ indicator }: Judgeable, { from }: NamedPeriod): boolean {
  return indicator.reducedUntil === null || from >= indicator.reducedUntil;
}

/**
 * Judges the last twelve periods of each promise as it is wanted, on facts of
 * all customers, nothing excluded. What has the same periods is read together,
 * one period after the other: a year of facts is never held at once.
 *
 * @returns in the order of the promises; null where nothing was ever reported in these periods
 */
export async function judgePeriods(
  promises: readonly PromiseToJudge[],
  source: FactsSource,
  now: number,
): Promise<(readonly PromisePeriod[] | null)[]> {
  const judged = new Map<PromiseToJudge, PromisePeriod[]>();
  const reported = new Set<PromiseToJudge>();
  const judgeable = promises.flatMap(promise =>
    promise.indicator === undefined
      ? []
      : [{ promise, judgeable: { ...promise, indicator: promise.indicator } }],
  );
  const groups = grouped(judgeable, ({ promise: { wanted } }) =>
    JSON.stringify([wanted.period, wanted.timeZone]),
  );
  for (const group of groups.values()) {
    const { period, timeZone } = group[0].promise.wanted;
    for (const span of periodsOver(period, timeZone, now)) {
      const kept = group.filter(each => isKept(each.judgeable, span));
      const indicators = kept.map(each => each.judgeable.indicator);
      const found = await readFacts(source, indicators, span);
      for (const each of kept) {
        const facts = factsOf(each.judgeable.indicator, found);
        if (facts.facts.length > 0) {
          reported.add(each.promise);
        }
        judged.set(each.promise, [
          ...(judged.get(each.promise) ?? []),
          judge(each.judgeable, span, facts, now),
        ]);
      }
    }
  }
  return promises.map(promise =>
    reported.has(promise) ? judged.get(promise) ?? null : null,
  );
}
