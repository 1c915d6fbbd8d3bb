import { add, toDecimalText, parseDecimal } from './fraction';
import type { JudgedSums, OutageSums, SumsDetails } from './JudgedSums';

const NOTHING: JudgedSums = {
  serviceSeconds: 0,
  excludedSeconds: 0,
  downSeconds: 0,
  degradedSeconds: 0,
  unknownSeconds: 0,
  details: null,
};

function joinOutages(
  a: readonly OutageSums[],
  b: readonly OutageSums[],
): OutageSums[] {
  const byStart = new Map(a.map(outage => [outage.startedAt, outage]));
  for (const outage of b) {
    const known = byStart.get(outage.startedAt);
    byStart.set(outage.startedAt, {
      startedAt: outage.startedAt,
      seconds: outage.seconds + (known?.seconds ?? 0),
      begins: outage.begins || (known?.begins ?? false),
    });
  }
  return [...byStart.values()].sort((x, y) => x.startedAt - y.startedAt);
}

function joinDetails(
  a: SumsDetails | null,
  b: SumsDetails | null,
): SumsDetails | null {
  if (a === null || b === null) {
    return a ?? b;
  }
  if (a.kind === 'outages' && b.kind === 'outages') {
    return { kind: 'outages', outages: joinOutages(a.outages, b.outages) };
  }
  if (a.kind === 'events' && b.kind === 'events') {
    return {
      kind: 'events',
      good: String(BigInt(a.good) + BigInt(b.good)),
      total: String(BigInt(a.total) + BigInt(b.total)),
    };
  }
  if (a.kind === 'slices' && b.kind === 'slices') {
    return {
      kind: 'slices',
      good: a.good + b.good,
      bad: a.bad + b.bad,
      missing: a.missing + b.missing,
    };
  }
  if (a.kind === 'values' && b.kind === 'values') {
    return {
      kind: 'values',
      sum: toDecimalText(add(parseDecimal(a.sum), parseDecimal(b.sum))),
      count: a.count + b.count,
    };
  }
  if (a.kind === 'cases' && b.kind === 'cases') {
    return {
      kind: 'cases',
      good: a.good + b.good,
      total: a.total + b.total,
    };
  }
  throw new TypeError(`${a.kind} and ${b.kind} do not add up`);
}

/**
 * The sums of several stretches of time as those of all of them. Order and
 * grouping do not matter. The parts of one outage are joined.
 *
 * @throws TypeError - where they are those of different kinds of objectives
 * @public
 */
export function addSums(sums: readonly JudgedSums[]): JudgedSums {
  return sums.reduce(
    (a, b) => ({
      serviceSeconds: a.serviceSeconds + b.serviceSeconds,
      excludedSeconds: a.excludedSeconds + b.excludedSeconds,
      downSeconds: a.downSeconds + b.downSeconds,
      degradedSeconds: a.degradedSeconds + b.degradedSeconds,
      unknownSeconds: a.unknownSeconds + b.unknownSeconds,
      details: joinDetails(a.details, b.details),
    }),
    NOTHING,
  );
}
