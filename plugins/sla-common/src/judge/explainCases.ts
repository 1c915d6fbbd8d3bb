import type { CasesInTimeObjective } from '../model/objective';
import type { Interval } from '../time/interval';
import {
  deadlineOn,
  type Pause,
  type StoppableClock,
} from '../time/stoppableClock';
import {
  gapsOf,
  isOfCategory,
  pausesOf,
  timeCase,
  type CaseToJudge,
  type TimedCase,
} from './timeCase';

/**
 * Why a case did or did not count: `met` and `missed`; `open` (not ended and not
 * past its limit), `open-overdue` (past it, but not judged until it ends, as
 * agreed), `not-opened-yet`, `decided-elsewhere` (in another period).
 *
 * @public
 */
export type CaseTreatment =
  | 'met'
  | 'missed'
  | 'open'
  | 'open-overdue'
  | 'not-opened-yet'
  | 'decided-elsewhere';

/** Time in which the clock of a case stood: it was paused, or resolved until it was reopened. @public */
export interface CasePause extends Pause {
  readonly reason: 'paused' | 'resolved';
}

/** One case, and what became of it. Instants are epoch seconds. @public */
export interface ExplainedCase extends TimedCase {
  /** Position of the case in the input. */
  readonly factIndex: number;
  readonly id: string;
  readonly treatment: CaseTreatment;
  /** The instant at which its limit is reached; it is missed from the next second of service time on. null where that never comes. */
  readonly deadline: number | null;
  readonly pauses: readonly CasePause[];
}

function treatmentOf(
  fact: CaseToJudge,
  timed: TimedCase,
  options: {
    readonly span: Interval;
    readonly asOf: number;
    readonly withinSeconds: number;
  },
): CaseTreatment {
  const { span, asOf, withinSeconds } = options;
  if (timed.decidedAt !== null) {
    const isHere = timed.decidedAt >= span.from && timed.decidedAt < span.to;
    const verdict = timed.met ? 'met' : 'missed';
    return isHere ? verdict : 'decided-elsewhere';
  }
  if (fact.opened > asOf) {
    return 'not-opened-yet';
  }
  return timed.elapsedSeconds > withinSeconds ? 'open-overdue' : 'open';
}

function pauseRows(
  fact: CaseToJudge,
  { measure }: CasesInTimeObjective,
): CasePause[] {
  const paused = fact.pauses.map(
    ({ from, to }): CasePause => ({ from, to, reason: 'paused' }),
  );
  const resolved = gapsOf(fact).map(
    ({ from, to }): CasePause => ({ from, to, reason: 'resolved' }),
  );
  const rows = measure === 'resolution' ? [...paused, ...resolved] : paused;
  return rows.sort((a, b) => a.from - b.from);
}

/**
 * Every case of a target's category, whether it counted or why not, in the
 * order in which they are given. Those met of those met and missed are the figure.
 *
 * @param input - `clock` must reach as far as deadlines are to be told: the
 * compiled calendar
 * @public
 */
export function explainCases(input: {
  readonly facts: readonly CaseToJudge[];
  readonly objective: CasesInTimeObjective;
  readonly span: Interval;
  readonly clock: StoppableClock;
  readonly asOf: number;
}): ExplainedCase[] {
  const { facts, objective, span, clock, asOf } = input;
  const { withinSeconds, measure } = objective;
  return facts.flatMap((fact, factIndex) => {
    if (!isOfCategory(fact, objective)) {
      return [];
    }
    const timed = timeCase(fact, { objective, clock, asOf });
    return [
      {
        ...timed,
        factIndex,
        id: fact.id,
        treatment: treatmentOf(fact, timed, { span, asOf, withinSeconds }),
        deadline: deadlineOn(
          clock,
          fact.opened,
          withinSeconds,
          pausesOf(fact, measure),
        ),
        pauses: pauseRows(fact, objective),
      },
    ];
  });
}
