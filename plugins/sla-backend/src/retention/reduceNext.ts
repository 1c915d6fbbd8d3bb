import type {
  CountFact,
  Interval,
  ValueFact,
} from '@service-levels/backstage-plugin-sla-common';
import type { LockedIndicator } from '../attainment/days/JudgedDaysStore';
import { factsOf, readFacts } from '../attainment/readFacts';
import type { JudgedIndicator } from '../indicators/IndicatorsStore';
import type { FactsOfStream } from '../measurements/MeasurementsStore';
import type { Horizons } from './Horizons';
import { isOfBuckets } from '../indicators/isOfBuckets';
import { SECONDS_OF_SUM } from '../indicators/openDays';

const SECONDS_PER_DAY = 86_400;

/** The day in UTC that an instant lies in. */
function dayAround(instant: number): Interval {
  const from = Math.floor(instant / SECONDS_PER_DAY) * SECONDS_PER_DAY;
  return { from, to: from + SECONDS_PER_DAY };
}

function byCustomer<TFact extends CountFact | ValueFact>(
  facts: readonly TFact[],
): readonly (readonly [string | null, readonly TFact[]])[] {
  const groups = new Map<string | null, TFact[]>();
  for (const fact of facts) {
    const group = groups.get(fact.customer) ?? [];
    group.push(fact);
    groups.set(fact.customer, group);
  }
  return [...groups];
}

function sumOf<TFact>(
  facts: readonly TFact[],
  of: (fact: TFact) => number,
): number {
  return facts.reduce((sum, fact) => sum + of(fact), 0);
}

/** The buckets of an hour as one for each customer: events are added up, of values the mean is kept. */
function hourOf(found: FactsOfStream, start: number): FactsOfStream {
  const hour = { start, seconds: SECONDS_OF_SUM };
  switch (found.stream) {
    case 'counts':
      return {
        stream: 'counts',
        facts: byCustomer(found.facts).map(([customer, facts]) => ({
          ...hour,
          customer,
          good: sumOf(facts, ({ good }) => good),
          total: sumOf(facts, ({ total }) => total),
        })),
      };
    case 'values':
      return {
        stream: 'values',
        facts: byCustomer(found.facts).map(([customer, facts]) => ({
          ...hour,
          customer,
          value: sumOf(facts, ({ value }) => value) / facts.length,
        })),
      };
    default:
      throw new Error(`Facts of ${found.stream} are no buckets`);
  }
}

/** Hour by hour, so that a day of many customers is never held at once. What people put right is in the sums. */
async function reduceDay(
  day: Interval,
  locked: LockedIndicator,
  indicator: JudgedIndicator,
): Promise<void> {
  for (let from = day.from; from < day.to; from += SECONDS_OF_SUM) {
    const hour = { from, to: from + SECONDS_OF_SUM };
    const found = await readFacts(locked.source, [indicator], hour);
    const facts = factsOf(indicator, found);
    if (facts.stream === 'counts' || facts.stream === 'values') {
      await locked.buckets(facts.stream).replace(hour, hourOf(facts, from));
    }
  }
}

/**
 * Reduces the earliest day in UTC that is old enough: to sums of its hours, or
 * to nothing. The caller has seen that all days have been judged.
 *
 * @returns whether there was one
 */
export async function reduceNext(
  locked: LockedIndicator,
  indicator: JudgedIndicator,
  { hourlyBefore, droppedBefore }: Horizons,
): Promise<boolean> {
  const { stream, bucketSeconds } = indicator;
  if (!isOfBuckets(stream) || bucketSeconds === null) {
    return false;
  }
  const buckets = locked.buckets(stream);
  if (await buckets.isImporting()) {
    return false;
  }
  const until = indicator.reducedUntil ?? Number.MIN_SAFE_INTEGER;
  const earliest = await buckets.firstFrom(Number.MIN_SAFE_INTEGER);
  const oldest = earliest === undefined ? undefined : dayAround(earliest);
  if (
    oldest !== undefined &&
    droppedBefore !== undefined &&
    oldest.to <= droppedBefore
  ) {
    await buckets.replace(oldest, { stream, facts: [] });
    await buckets.setReducedUntil(Math.max(until, oldest.to));
    return true;
  }
  const first = await buckets.firstFrom(until);
  const day = first === undefined ? undefined : dayAround(first);
  if (
    day === undefined ||
    day.to > hourlyBefore ||
    bucketSeconds >= SECONDS_OF_SUM
  ) {
    return false;
  }
  await reduceDay(day, locked, indicator);
  await buckets.setReducedUntil(day.to);
  return true;
}
