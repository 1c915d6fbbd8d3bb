import {
  formatInstant,
  isRatio,
  paceOf,
  type Attained,
  type Budget,
  type Burn,
  type BurnPace,
  type BurnWindow,
  type Objective,
  type Ratio,
} from '@service-levels/backstage-plugin-sla-common';
import type { CountedExclusions } from '../exclusions/CountedExclusions';
import { withExclusions } from './exclusionsOf';
import { judgePart, judgeTarget, type Question } from './judgeTarget';
import type { SummedSpan, SummedTargets } from './SummedTargets';
import { beginOfWindow, LOOK_BACK, serviceOf } from './serviceWindows';
import type { ExcludingPart } from './TargetPart';

const HOUR = 3600;
const DAY = 24 * HOUR;

/** Of service time: they reach back over nights and holidays. */
const WINDOWS = [HOUR, 6 * HOUR, DAY, 3 * DAY];

/** The window that the pace is told by. */
const PACE_WINDOW = DAY;

interface Options {
  readonly summedTargets: Pick<SummedTargets, 'ofParts'>;
  readonly countedExclusions: CountedExclusions;
}

/** The share that must succeed, in percent; undefined where the objective is no share. */
function shareOf(objective: Objective): number | undefined {
  switch (objective.kind) {
    case 'availability':
    case 'success-ratio':
    case 'value-slices':
    case 'cases-in-time':
      return objective.atLeast;
    default:
      return undefined;
  }
}

function ratioOf(attained: Attained | null): Ratio | null {
  return attained !== null && isRatio(attained) ? attained : null;
}

/** When the budget is empty at a pace; null where that is not within the period. */
function emptyAt(
  part: ExcludingPart,
  options: {
    readonly budget: Budget;
    readonly burnRate: number;
    readonly periodSeconds: number;
    readonly asOf: number;
  },
): number | null {
  const { budget, burnRate, periodSeconds, asOf } = options;
  if (budget.remaining <= 0) {
    return asOf;
  }
  if (burnRate <= 0 || budget.allowed <= 0) {
    return null;
  }
  const share = budget.remaining / budget.allowed;
  const seconds = Math.floor((share * periodSeconds) / burnRate);
  const rest = serviceOf(part, asOf, part.span.to);
  return seconds >= rest.seconds ? null : rest.advance(asOf, seconds);
}

/**
 * How fast the last hour, six hours, day and three days of service time used
 * up the budget of a period, and when it would be empty at the pace of the last
 * day. Judged by the version that is in force last in the period.
 */
export async function burnOf(
  { judged, span, summed, question }: SummedSpan & { question: Question },
  { summedTargets, countedExclusions }: Options,
): Promise<Burn> {
  const figure = judgeTarget(judged, span, { summed, ...question });
  const [last] = summed.slice(-1);
  const part = await withExclusions(last.part, countedExclusions, {
    from: Math.min(last.part.span.from, question.asOf - LOOK_BACK),
    to: last.part.span.to,
  });
  const { objective } = part.inForce.target;
  const share = shareOf(objective);
  const asOf = Math.min(question.asOf, part.span.to);
  let periodSeconds = 0;
  for (const one of summed) {
    const { from, to } = one.part.span;
    const whole = await withExclusions(one.part, countedExclusions);
    periodSeconds += serviceOf(whole, from, to).seconds;
  }
  const pieces = WINDOWS.map(seconds => ({
    ...part,
    // To its end: what is not over of the running day, as a slice, is not judged yet.
    span: { from: beginOfWindow(part, seconds, asOf), to: part.span.to },
  }));
  const held = await summedTargets.ofParts(pieces, question);
  const rates = held.map(({ part: piece, sums }) => {
    const { verdict } = judgePart(piece, sums.sums, question);
    const ratio = ratioOf(verdict.attained);
    const burnRate =
      ratio === null || share === undefined
        ? null
        : paceOf({ ...ratio, objective: share, periodSeconds }).burnRate;
    return { ratio, burnRate, serviceSeconds: sums.sums.serviceSeconds };
  });
  const windows = rates.map(
    ({ ratio, burnRate, serviceSeconds }, i): BurnWindow => ({
      seconds: WINDOWS[i],
      from: formatInstant(pieces[i].span.from),
      to: formatInstant(asOf),
      serviceSeconds,
      bad: ratio === null ? 0 : ratio.total - ratio.good,
      total: ratio?.total ?? 0,
      burnRate: burnRate === null ? null : String(burnRate),
    }),
  );
  const ofDay = rates[WINDOWS.indexOf(PACE_WINDOW)].burnRate;
  const empty =
    ofDay === null || figure.budget === null
      ? null
      : emptyAt(part, {
          budget: figure.budget,
          burnRate: ofDay,
          periodSeconds,
          asOf,
        });
  const pace: BurnPace = {
    burnRate: ofDay,
    emptyAt: empty === null ? null : formatInstant(empty),
    budgetRemaining: figure.budget?.remaining ?? null,
  };
  return { targetId: figure.targetId, period: figure.period, windows, pace };
}
