import type { AttainmentStatus, Budget, Ratio } from '../model/attainment';
import { totalSeconds } from '../time/interval';
import { judgeAvailability } from './judgeAvailability';
import { sumStates } from './sumStates';
import type { SpanState } from './SumsVerdict';
import { judgedService, type StatesInput } from './sweepStates';

/** The verdict on a target of availability. Seconds; of an open span those until now. @public */
export interface StatesVerdict {
  readonly state: SpanState;
  readonly status: AttainmentStatus;
  /** Closed and met, but more than the warning share of the budget was used. */
  readonly nearMiss: boolean;
  /** After exclusions. */
  readonly serviceSeconds: number;
  readonly excludedSeconds: number;
  readonly degradedSeconds: number;
  readonly unknownSeconds: number;
  /** With the weighted part of degraded time. */
  readonly downSeconds: number;
  readonly attained: Ratio | null;
  /** The whole span if nothing more happens; null once it is closed. */
  readonly ifNothingMore: Ratio | null;
  readonly coverage: Ratio | null;
  readonly budget: Budget | null;
}

function spanState({ span, asOf }: StatesInput): SpanState {
  if (asOf >= span.to) {
    return 'closed';
  }
  return asOf > span.from ? 'open' : 'future';
}

/**
 * Judges availability by the rules of measuring: agreed service time less
 * exclusions; the worst reported state wins; unknown time by the target's own
 * rule; nothing rounded. An open span is judged to date and as it would end
 * if nothing more happened; it is `breached` as soon as the rest cannot mend it.
 *
 * @public
 */
export function judgeStates(input: StatesInput): StatesVerdict {
  const state = spanState(input);
  const [seconds] = sumStates(input, [input.span]);
  const whole =
    state === 'closed'
      ? seconds.serviceSeconds
      : totalSeconds(judgedService(input));
  const verdict = judgeAvailability({
    objective: input.objective,
    noData: input.noData,
    coverageFloor: input.coverageFloor,
    warnAtBudgetConsumed: input.warnAtBudgetConsumed,
    state,
    sums: { ...seconds, details: null },
    remaining: { serviceSeconds: whole - seconds.serviceSeconds, slices: 0 },
  });
  return { ...seconds, ...verdict, state };
}
