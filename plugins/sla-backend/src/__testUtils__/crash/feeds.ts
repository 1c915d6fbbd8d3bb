import {
  formatInstant,
  type CountFact,
  type StateFact,
} from '@service-levels/backstage-plugin-sla-common';
import type { Random } from './Random';

const HOUR = 3_600;
const DAY = 86_400;
const NEW_FACTS = 6;
const REPLACED_FACTS = 3;
const LONGEST_OUTAGE = 40 * HOUR;

/** A batch, and what is known once it is acknowledged. */
export interface Batch<TFact> {
  readonly body: object;
  readonly facts: ReadonlyMap<string, TFact>;
  readonly withdrawn: readonly string[];
}

/**
 * One source of facts about an indicator. Each batch is mostly of a day of its
 * own, and only touches the day of the batch before besides: a touch that was
 * lost is not made up for by the next.
 */
export interface Feed<TFact> {
  /** The next batch; `days` are days since 1970-01-01. */
  next(random: Random): Batch<TFact>;
}

/** The days of a span in another order each time around. */
function endlessly(days: readonly number[]): (random: Random) => number {
  let rest: number[] = [];
  return random => {
    if (rest.length === 0) {
      rest = random.shuffled(days);
    }
    return rest.pop() ?? days[0];
  };
}

/** Outages of minutes to days, some of them changed or withdrawn by the next batch. */
export function outages(
  lane: string,
  days: readonly number[],
): Feed<StateFact> {
  const nextDay = endlessly(days);
  let last: readonly StateFact[] = [];
  let number = 0;
  return {
    next: random => {
      const day = nextDay(random);
      const outage = (id: string | null, on: number): StateFact => {
        const from = on * DAY + random.below(DAY);
        return {
          id,
          state: random.of(['down', 'down', 'degraded', 'unknown']),
          from,
          to: from + random.below(random.of([HOUR, HOUR, LONGEST_OUTAGE])),
          customer: null,
          note: null,
          publicNote: null,
          cause: null,
        };
      };
      const added = Array.from({ length: NEW_FACTS }, () => {
        number += 1;
        return outage(`${lane}-${number}`, day);
      });
      const replaced = last
        .slice(0, REPLACED_FACTS)
        .map(fact => outage(fact.id, Math.floor(fact.from / DAY)));
      const withdrawn = last
        .slice(REPLACED_FACTS, REPLACED_FACTS + 1)
        .flatMap(({ id }) => id ?? []);
      last = added;
      const facts = [...added, ...replaced];
      return {
        body: {
          states: facts.map(({ id, state, from, to }) => ({
            id,
            state,
            from: formatInstant(from),
            to: to === null ? null : formatInstant(to),
          })),
          withdraw: withdrawn,
        },
        facts: new Map(facts.map(fact => [String(fact.id), fact])),
        withdrawn,
      };
    },
  };
}

/** Hourly counts of those hours of a day that are left after dividing by two; some are corrected by the next batch. */
export function hourlyCounts(
  remainder: 0 | 1,
  days: readonly number[],
): Feed<CountFact> {
  const nextDay = endlessly(days);
  const hours = Array.from({ length: 12 }, (_, i) => 2 * i + remainder);
  let last: readonly CountFact[] = [];
  return {
    next: random => {
      const day = nextDay(random);
      const count = (start: number): CountFact => {
        const total = random.below(1_000);
        return {
          start,
          seconds: HOUR,
          total,
          good: random.below(total + 1),
          customer: null,
        };
      };
      const added = random
        .shuffled(hours)
        .slice(0, NEW_FACTS)
        .map(hour => count(day * DAY + hour * HOUR));
      const replaced = last
        .slice(0, REPLACED_FACTS)
        .map(({ start }) => count(start));
      last = added;
      // A day may follow itself when the days begin anew: the later fact counts.
      const facts = new Map(
        [...added, ...replaced].map(fact => [String(fact.start), fact]),
      );
      return {
        body: {
          counts: [...facts.values()].map(
            ({ start, seconds, good, total }) => ({
              start: formatInstant(start),
              seconds,
              good,
              total,
            }),
          ),
        },
        facts,
        withdrawn: [],
      };
    },
  };
}
