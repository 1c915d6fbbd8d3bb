import type { CasesInTimeObjective } from '../model/objective';
import type { CaseFact } from '../model/measurement';
import { unite, type Interval } from '../time/interval';
import {
  deadlineOn,
  elapsedOn,
  type Pause,
  type StoppableClock,
} from '../time/stoppableClock';

/** A ticket as it is judged. Instants are epoch seconds. @public */
export type CaseToJudge = Omit<CaseFact, 'customer'>;

/** What a case took, and what follows. Instants are epoch seconds. @public */
export interface TimedCase {
  /** Service time without pauses, until it ended or, while it is open, until it is asked. */
  readonly elapsedSeconds: number;
  /** null while it is open. */
  readonly endedAt: number | null;
  /** The instant that settled the verdict: its end or, if that was earlier, the first at which it had taken longer than the limit. */
  readonly decidedAt: number | null;
  /** null where it is not judged. */
  readonly met: boolean | null;
}

interface TimingOptions {
  readonly objective: CasesInTimeObjective;
  /** Must reach from the opening of the case to the end of what is asked about. */
  readonly clock: StoppableClock;
  readonly asOf: number;
}

/** Whether a target is about a case. */
export function isOfCategory(
  { category }: CaseToJudge,
  objective: CasesInTimeObjective,
): boolean {
  return objective.category === null || objective.category === category;
}

/** Between a resolution and the reopening that followed, nobody waits. */
export function gapsOf(fact: CaseToJudge): Interval[] {
  return unite(
    fact.reopened.map(({ resolvedAt, reopenedAt }) => ({
      from: resolvedAt,
      to: reopenedAt,
    })),
  );
}

/** The last resolution that is known at an instant; before a reopening the case stood resolved. */
function resolutionOf(fact: CaseToJudge, asOf: number): number | null {
  const gap = gapsOf(fact).find(({ from, to }) => from <= asOf && asOf < to);
  if (gap !== undefined) {
    return gap.from;
  }
  return fact.resolved !== null && fact.resolved <= asOf ? fact.resolved : null;
}

/** The response or the first resolution, whichever is earlier. */
function responseOf(fact: CaseToJudge, asOf: number): number | null {
  const ends = [
    fact.responded,
    fact.resolved,
    ...fact.reopened.map(({ resolvedAt }) => resolvedAt),
  ].filter(instant => instant !== null && instant <= asOf);
  return ends.length === 0 ? null : Math.min(...ends.map(Number));
}

/** When the clock of a case stands. Exclusions do not stop it. */
export function pausesOf(
  fact: CaseToJudge,
  measure: CasesInTimeObjective['measure'],
): readonly Pause[] {
  return measure === 'resolution'
    ? [...fact.pauses, ...gapsOf(fact)]
    : fact.pauses;
}

/**
 * When a case ended, as far as that is known; null while it is open. One that
 * was entered after it had been dealt with ended when it was opened.
 */
function endOf(
  fact: CaseToJudge,
  measure: CasesInTimeObjective['measure'],
  asOf: number,
): number | null {
  const end =
    measure === 'resolution'
      ? resolutionOf(fact, asOf)
      : responseOf(fact, asOf);
  return end === null || fact.opened > asOf ? null : Math.max(end, fact.opened);
}

/**
 * How many cases a target waits for: opened, and not answered or resolved yet.
 *
 * @public
 */
export function countOpenCases(input: {
  readonly facts: readonly CaseToJudge[];
  readonly objective: CasesInTimeObjective;
  readonly asOf: number;
}): number {
  const { facts, objective, asOf } = input;
  return facts.filter(
    fact =>
      isOfCategory(fact, objective) &&
      fact.opened <= asOf &&
      endOf(fact, objective.measure, asOf) === null,
  ).length;
}

/**
 * Times a case, by what is known at `asOf`. Ended at the limit is met. An open
 * case past its limit is missed, or not judged if that was agreed; one not
 * yet past it, or opened later, is not judged.
 */
export function timeCase(
  fact: CaseToJudge,
  { objective, clock, asOf }: TimingOptions,
): TimedCase {
  const { measure, withinSeconds, openOverdueCounts } = objective;
  const pauses = pausesOf(fact, measure);
  if (fact.opened > asOf) {
    return { elapsedSeconds: 0, endedAt: null, decidedAt: null, met: null };
  }
  const endedAt = endOf(fact, measure, asOf);
  const until = endedAt ?? asOf;
  const elapsedSeconds = elapsedOn(
    clock,
    { from: fact.opened, to: until },
    pauses,
  );
  if (endedAt === null && !openOverdueCounts) {
    return { elapsedSeconds, endedAt, decidedAt: null, met: null };
  }
  if (elapsedSeconds <= withinSeconds) {
    const met = endedAt === null ? null : true;
    return { elapsedSeconds, endedAt, decidedAt: endedAt, met };
  }
  const overdueAt = openOverdueCounts
    ? deadlineOn(clock, fact.opened, withinSeconds + 1, pauses)
    : endedAt;
  return { elapsedSeconds, endedAt, decidedAt: overdueAt, met: false };
}
