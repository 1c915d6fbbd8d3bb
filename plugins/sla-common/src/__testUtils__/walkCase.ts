import type { CaseToJudge, TimedCase } from '../judge/timeCase';
import type { CasesInTimeObjective } from '../model/objective';

/** After everything that happens in the time of `anyDays`. */
const END = 260;

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
  const isResolution = objective.measure === 'resolution';
  const isResting = (second: number) =>
    fact.reopened.some(
      ({ resolvedAt, reopenedAt }) =>
        second >= resolvedAt && second < reopenedAt,
    );
  const isPaused = (second: number) =>
    fact.pauses.some(
      ({ from, to }) => second >= from && second < (to ?? Infinity),
    ) ||
    (isResolution && isResting(second));
  const isRunning = (second: number) => isService(second) && !isPaused(second);

  if (fact.opened > asOf) {
    return { elapsedSeconds: 0, endedAt: null, decidedAt: null, met: null };
  }
  const endedAt = isResolution ? resolution() : response();
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

  function resolution(): number | null {
    if (Number.isFinite(asOf) && isResting(asOf)) {
      let start = asOf;
      while (isResting(start - 1)) {
        start -= 1;
      }
      return start;
    }
    return fact.resolved !== null && fact.resolved <= asOf
      ? fact.resolved
      : null;
  }

  function response(): number | null {
    const ends = [
      fact.responded,
      fact.resolved,
      ...fact.reopened.map(({ resolvedAt }) => resolvedAt),
    ].filter((end): end is number => end !== null && end <= asOf);
    return ends.length === 0 ? null : Math.min(...ends);
  }
}
