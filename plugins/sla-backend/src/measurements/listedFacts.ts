import {
  formatInstant,
  type CaseFact,
  type CountFact,
  type Measurement,
  type StateFact,
  type ValueFact,
} from '@service-levels/backstage-plugin-sla-common';
import { InvalidInputError } from '../errors';
import { factKey } from './factKey';
import type { FactsList, FactsOfStream } from './MeasurementsStore';

function instantOrNull(seconds: number | null): string | null {
  return seconds === null ? null : formatInstant(seconds);
}

function stateOf(fact: StateFact): Measurement {
  const { from, to } = fact;
  return {
    stream: 'states',
    fact: { ...fact, from: formatInstant(from), to: instantOrNull(to) },
  };
}

function startOf({ start }: CountFact | ValueFact) {
  return { start: formatInstant(start) };
}

function caseOf(fact: CaseFact): Measurement {
  return {
    stream: 'cases',
    fact: {
      ...fact,
      opened: formatInstant(fact.opened),
      responded: instantOrNull(fact.responded),
      resolved: instantOrNull(fact.resolved),
      pauses: fact.pauses.map(({ from, to }) => ({
        from: formatInstant(from),
        to: instantOrNull(to),
      })),
      reopened: fact.reopened.map(({ resolvedAt, reopenedAt }) => ({
        resolvedAt: formatInstant(resolvedAt),
        reopenedAt: formatInstant(reopenedAt),
      })),
    },
  };
}

/** Facts as the API answers them: as they may be sent again. */
export function toMeasurements(found: FactsOfStream): readonly Measurement[] {
  switch (found.stream) {
    case 'states':
      return found.facts.map(stateOf);
    case 'counts':
      return found.facts.map(fact => ({
        stream: 'counts',
        fact: { ...fact, ...startOf(fact) },
      }));
    case 'values':
      return found.facts.map(fact => ({
        stream: 'values',
        fact: { ...fact, ...startOf(fact) },
      }));
    default:
      return found.facts.map(caseOf);
  }
}

/** The keys by which a list goes on after a fact: its start, and what tells it from others of this start. */
export function cursorKeysOf(measurement: Measurement): readonly string[] {
  switch (measurement.stream) {
    case 'states': {
      const { fact } = measurement;
      const from = Date.parse(fact.from) / 1000;
      return [String(from), factKey({ ...fact, from })];
    }
    case 'cases': {
      const { opened, id } = measurement.fact;
      return [String(Date.parse(opened) / 1000), id];
    }
    default: {
      const { start, customer } = measurement.fact;
      return [String(Date.parse(start) / 1000), customer ?? ''];
    }
  }
}

/**
 * Where a list goes on; undefined at its beginning.
 *
 * @throws InputError - where no page of this list gave it out
 */
export function placeOf(
  after: readonly string[] | undefined,
): FactsList['after'] {
  if (after === undefined) {
    return undefined;
  }
  const [start, tie] = after;
  if (after.length !== 2 || !Number.isSafeInteger(Number(start))) {
    throw InvalidInputError.of(
      'cursor',
      'must be the nextCursor of a page before',
    );
  }
  return [Number(start), tie];
}
