import { add, fraction, parseDecimal, toDecimalText } from './fraction';
import type { JudgedSums, OutageSums, SumsDetails } from './JudgedSums';

type Kind = SumsDetails['kind'];
type DetailsOf<TKind extends Kind> = Extract<SumsDetails, { kind: TKind }>;

/** The parts of one outage, which began at one instant, are joined. */
function joinOutages(parts: readonly OutageSums[]): OutageSums[] {
  const byStart = new Map<number, OutageSums>();
  for (const { startedAt, seconds, begins } of parts) {
    const known = byStart.get(startedAt);
    byStart.set(startedAt, {
      startedAt,
      seconds: seconds + (known?.seconds ?? 0),
      begins: begins || (known?.begins ?? false),
    });
  }
  return [...byStart.values()].sort((a, b) => a.startedAt - b.startedAt);
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function exactTotal(texts: readonly string[]): string {
  return String(texts.reduce((sum, text) => sum + BigInt(text), 0n));
}

/** How the details of each kind are added up. */
const JOIN: {
  readonly [TKind in Kind]: (
    all: readonly DetailsOf<TKind>[],
  ) => DetailsOf<TKind>;
} = {
  outages: all => ({
    kind: 'outages',
    outages: joinOutages(all.flatMap(({ outages }) => outages)),
  }),
  events: all => ({
    kind: 'events',
    good: exactTotal(all.map(({ good }) => good)),
    total: exactTotal(all.map(own => own.total)),
  }),
  slices: all => ({
    kind: 'slices',
    good: total(all.map(({ good }) => good)),
    bad: total(all.map(({ bad }) => bad)),
    missing: total(all.map(({ missing }) => missing)),
  }),
  values: all => ({
    kind: 'values',
    sum: toDecimalText(
      all.map(({ sum }) => parseDecimal(sum)).reduce(add, fraction(0n)),
    ),
    count: total(all.map(({ count }) => count)),
  }),
  cases: all => ({
    kind: 'cases',
    good: total(all.map(({ good }) => good)),
    total: total(all.map(own => own.total)),
  }),
};

function isOfKind<TKind extends Kind>(
  details: SumsDetails,
  kind: TKind,
): details is DetailsOf<TKind> {
  return details.kind === kind;
}

function joinOfKind<TKind extends Kind>(
  kind: TKind,
  all: readonly SumsDetails[],
): DetailsOf<TKind> {
  return JOIN[kind](
    all.map(details => {
      if (!isOfKind(details, kind)) {
        throw new TypeError(`${kind} and ${details.kind} do not add up`);
      }
      return details;
    }),
  );
}

/**
 * The sums of several stretches of time as those of all of them. Order and
 * grouping do not matter. The parts of one outage are joined.
 *
 * @throws TypeError - where they are those of different kinds of objectives
 * @public
 */
export function addSums(sums: readonly JudgedSums[]): JudgedSums {
  const seconds = {
    serviceSeconds: 0,
    excludedSeconds: 0,
    downSeconds: 0,
    degradedSeconds: 0,
    unknownSeconds: 0,
  };
  const details: SumsDetails[] = [];
  for (const own of sums) {
    seconds.serviceSeconds += own.serviceSeconds;
    seconds.excludedSeconds += own.excludedSeconds;
    seconds.downSeconds += own.downSeconds;
    seconds.degradedSeconds += own.degradedSeconds;
    seconds.unknownSeconds += own.unknownSeconds;
    if (own.details !== null) {
      details.push(own.details);
    }
  }
  return {
    ...seconds,
    details: details.length === 0 ? null : joinOfKind(details[0].kind, details),
  };
}
