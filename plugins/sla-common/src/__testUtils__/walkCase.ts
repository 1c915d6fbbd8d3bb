import type { CaseToJudge, TimedCase } from '../judge/timeCase';
import type { CasesInTimeObjective } from '../model/objective';

/** After everything that happens in the time of `anyDays`. */
const END = 260;

/** Whether a case stood resolved, until it was reopened. */
function isResting(fact: CaseToJudge, second: number): boolean {
  return fact.reopened.some(
    ({ resolvedAt, reopenedAt }) => second >= resolvedAt && second < reopenedAt,
  );
}

function isPaused(fact: CaseToJudge, second: number): boolean {
  return fact.pauses.some(
    ({ from, to }) => second >= from && second < (to ?? Infinity),
  );
}

function resolution(fact: CaseToJudge, asOf: number): number | null {
  if (Number.isFinite(asOf) && isResting(fact, asOf)) {
    let start = asOf;
    while (isResting(fact, start - 1)) {
      start -= 1;
    }
    return start;
  }
  return fact.resolved !== null && fact.resolved <= asOf ? fact.resolved : null;
}

function response(fact: CaseToJudge, asOf: number): number | null {
  const ends = [
    fact.responded,
    fact.resolved,
    ...fact.reopened.map(({ resolvedAt }) => resolvedAt),
  ].filter((end): end is number => end !== null && end <= asOf);
  return ends.length === 0 ? null : Math.min(...ends);
}

/** Times a case by letting its clock tick: slow and obvious. */
export function walkCase(
  fact: CaseToJudge,
  options: {
    readonly objective: CasesInTimeObjective;
    readonly asOf: number;
    readonly isService: (second: number) => boolean;
  },
): TimedCase {
  const { objective, asOf, isService } = options;
  if (fact.opened > asOf) {
    return { elapsedSeconds: 0, endedAt: null, decidedAt: null, met: null };
  }
  const isResolution = objective.measure === 'resolution';
  const isRunning = (second: number) =>
    isService(second) &&
    !isPaused(fact, second) &&
    !(isResolution && isResting(fact, second));
  const end = isResolution ? resolution(fact, asOf) : response(fact, asOf);
  // Entered after the work: its clock never ran.
  const endedAt = end === null ? null : Math.max(end, fact.opened);
  let elapsedSeconds = 0;
  let overdueAt: number | null = null;
  const until = Math.min(endedAt ?? asOf, END);
  for (let second = fact.opened; second < until; second++) {
    elapsedSeconds += isRunning(second) ? 1 : 0;
    if (elapsedSeconds > objective.withinSeconds && overdueAt === null) {
      overdueAt = second + 1;
    }
  }
  const isJudged =
    endedAt !== null || (overdueAt !== null && objective.openOverdueCounts);
  return {
    elapsedSeconds,
    endedAt,
    decidedAt: isJudged
      ? (objective.openOverdueCounts ? overdueAt : null) ?? endedAt
      : null,
    met: isJudged ? overdueAt === null : null,
  };
}
