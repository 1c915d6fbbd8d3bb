import {
  addSums,
  dateOf,
  formatInstant,
  judgeSums,
  type AttainmentDay,
  type AttainmentDays,
} from '@service-levels/backstage-plugin-sla-common';
import { cutAtMidnights } from './days/localDays';
import {
  isOneObjective,
  judgePart,
  judgeTarget,
  type Question,
} from './judgeTarget';
import { remainingOf } from './remainingOf';
import type { SummedSpan, SummedTargets } from './SummedTargets';
import type { SummedPart } from './sumParts';
import type { ExcludingPart } from './TargetPart';

/** The local days of a part, up to the running one. */
function daysOf(part: ExcludingPart, asOf: number): ExcludingPart[] {
  const { timeZone } = part.inForce.version.terms;
  return cutAtMidnights(part.span, timeZone)
    .filter(({ from }) => from < asOf)
    .map(({ from, to }) => ({ ...part, span: { from, to } }));
}

/** What is left of the budget of a period after each of its days. */
function budgetsAfter(
  days: readonly SummedPart[],
  parts: readonly ExcludingPart[],
  question: Question,
): (number | null)[] {
  let soFar = addSums([]);
  return days.map(({ part, sums }) => {
    soFar = addSums([soFar, sums.sums]);
    const at = Math.min(part.span.to, question.asOf);
    const rest = parts.map(one => remainingOf(one, { ...question, asOf: at }));
    const { target } = part.inForce;
    const { budget } = judgeSums({
      objective: target.objective,
      noData: target.noData,
      state: 'open',
      sums: soFar,
      remaining: {
        serviceSeconds: rest.reduce((sum, one) => sum + one.serviceSeconds, 0),
        slices: rest.reduce((sum, one) => sum + one.slices, 0),
      },
    });
    return budget && budget.remaining;
  });
}

function toDay(
  { part, sums }: SummedPart,
  budgetRemaining: number | null,
  question: Question,
): AttainmentDay {
  const { verdict } = judgePart(part, sums.sums, question);
  return {
    date: dateOf(part.span.from, part.inForce.version.terms.timeZone),
    from: formatInstant(part.span.from),
    to: formatInstant(part.span.to),
    serviceSeconds: sums.sums.serviceSeconds,
    excludedSeconds: sums.sums.excludedSeconds,
    downSeconds: verdict.downSeconds,
    degradedSeconds: sums.sums.degradedSeconds,
    unknownSeconds: sums.sums.unknownSeconds,
    attained: verdict.attained,
    budgetRemaining,
  };
}

/**
 * The course of a period, day by day. Where a version changed the objective
 * inside it there is no one budget to follow.
 */
export async function daysOfPeriod(
  { judged, span, summed, question }: SummedSpan & { question: Question },
  summedTargets: Pick<SummedTargets, 'ofParts'>,
): Promise<AttainmentDays> {
  const parts = summed.map(({ part }) => part);
  const days = await summedTargets.ofParts(
    parts.flatMap(part => daysOf(part, question.asOf)),
    question,
  );
  const budgets = isOneObjective(parts)
    ? budgetsAfter(days, parts, question)
    : days.map(() => null);
  const { targetId, period } = judgeTarget(judged, span, {
    summed,
    ...question,
  });
  return {
    targetId,
    period,
    items: days.map((day, i) => toDay(day, budgets[i], question)),
  };
}
