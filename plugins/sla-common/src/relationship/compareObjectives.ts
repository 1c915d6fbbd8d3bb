import type {
  CasesInTimeObjective,
  Comparison,
  MeanObjective,
  Objective,
  ValueSlicesObjective,
} from '../model/objective';

/**
 * How an objective stands to another: `stricter` where whatever meets it meets
 * the other too, `looser` the other way round, `same`, or `incomparable` where
 * neither follows from the other.
 *
 * @public
 */
export type Strictness = 'stricter' | 'looser' | 'same' | 'incomparable';

/** Above 0 where the first is stricter in one respect, below 0 where it is looser; NaN where the two cannot be compared in it. */
type Respect = number;

const INCOMPARABLE: Respect = Number.NaN;

const higherIsStricter = (a: number, b: number): Respect => a - b;
const lowerIsStricter = (a: number, b: number): Respect => b - a;
const mustBeAlike = (a: unknown, b: unknown): Respect =>
  a === b ? 0 : INCOMPARABLE;

const isUpperLimit = (op: Comparison) => op === 'lte' || op === 'lt';
const excludesLimit = (op: Comparison) => op === 'lt' || op === 'gt';

/** A limit on values: the same side, then the value, then whether the limit itself is allowed. */
function compareLimits(
  a: { readonly op: Comparison; readonly value: number },
  b: { readonly op: Comparison; readonly value: number },
): Respect {
  if (isUpperLimit(a.op) !== isUpperLimit(b.op)) {
    return INCOMPARABLE;
  }
  if (a.value === b.value) {
    return Number(excludesLimit(a.op)) - Number(excludesLimit(b.op));
  }
  return isUpperLimit(a.op)
    ? lowerIsStricter(a.value, b.value)
    : higherIsStricter(a.value, b.value);
}

function compareSlices(
  a: ValueSlicesObjective,
  b: ValueSlicesObjective,
): Respect[] {
  return [
    mustBeAlike(a.sliceSeconds, b.sliceSeconds),
    compareLimits(a.slice, b.slice),
    higherIsStricter(a.atLeast, b.atLeast),
  ];
}

/** A mean that is judged from fewer values on is judged more often. */
function compareMeans(a: MeanObjective, b: MeanObjective): Respect[] {
  return [compareLimits(a, b), lowerIsStricter(a.minimum, b.minimum)];
}

function compareCases(
  a: CasesInTimeObjective,
  b: CasesInTimeObjective,
): Respect[] {
  return [
    mustBeAlike(a.measure, b.measure),
    mustBeAlike(a.category, b.category),
    lowerIsStricter(a.withinSeconds, b.withinSeconds),
    higherIsStricter(a.atLeast, b.atLeast),
    Number(a.openOverdueCounts) - Number(b.openOverdueCounts),
    // Without such a number none may be missed beyond the share.
    lowerIsStricter(a.orAtMostMissed ?? -1, b.orAtMostMissed ?? -1),
  ];
}

function respectsOf(a: Objective, b: Objective): Respect[] {
  if (a.kind === 'availability' && b.kind === 'availability') {
    return [
      higherIsStricter(a.atLeast, b.atLeast),
      higherIsStricter(a.degradedWeight, b.degradedWeight),
      lowerIsStricter(a.minimumOutageSeconds, b.minimumOutageSeconds),
    ];
  }
  if (a.kind === 'outage-count' && b.kind === 'outage-count') {
    return [
      lowerIsStricter(a.atMost, b.atMost),
      // Degraded time between two outages makes one of them.
      mustBeAlike(a.degradedWeight > 0, b.degradedWeight > 0),
      lowerIsStricter(a.minimumOutageSeconds, b.minimumOutageSeconds),
    ];
  }
  if (a.kind === 'longest-outage' && b.kind === 'longest-outage') {
    return [
      lowerIsStricter(a.atMostSeconds, b.atMostSeconds),
      lowerIsStricter(a.minimumOutageSeconds, b.minimumOutageSeconds),
    ];
  }
  if (a.kind === 'success-ratio' && b.kind === 'success-ratio') {
    return [higherIsStricter(a.atLeast, b.atLeast)];
  }
  if (a.kind === 'value-slices' && b.kind === 'value-slices') {
    return compareSlices(a, b);
  }
  if (a.kind === 'mean' && b.kind === 'mean') {
    return compareMeans(a, b);
  }
  if (a.kind === 'cases-in-time' && b.kind === 'cases-in-time') {
    return compareCases(a, b);
  }
  return [INCOMPARABLE];
}

/**
 * How the first objective stands to the second. Both are taken to be about the
 * same service time: calendars and periods are not part of an objective.
 *
 * @public
 */
export function compareObjectives(a: Objective, b: Objective): Strictness {
  const respects = respectsOf(a, b);
  if (respects.some(Number.isNaN)) {
    return 'incomparable';
  }
  const isStricter = respects.some(respect => respect > 0);
  const isLooser = respects.some(respect => respect < 0);
  if (isStricter && isLooser) {
    return 'incomparable';
  }
  if (isStricter) {
    return 'stricter';
  }
  return isLooser ? 'looser' : 'same';
}
