import type { StoredAgreement } from '../../agreements/StoredAgreement';
import type { JudgedIndicator } from '../../indicators/IndicatorsStore';
import { firstWholeDay } from '../../indicators/openDays';
import type { TargetInForce } from '../JudgedTarget';
import type { DayRange, Progress } from './JudgedDaysStore';
import { daysIn, localDaysOfUtcDay, wholeDays } from './localDays';

/** A stated target, with the local days of it that are to be judged now. */
export interface DaysToJudge {
  readonly agreement: StoredAgreement;
  readonly inForce: TargetInForce;
  readonly progress: Progress;
  readonly days: readonly number[];
  /**
   * Local days of which something else is known now, whichever version holds
   * them: an outage may reach from any of them into those that are judged.
   */
  readonly changed: readonly number[];
  /** Days that may have a row once this is done; an outage may reach into others of them. */
  readonly judged: DayRange;
}

/** A target as a version states it, and how far it is judged. */
type Stated = Pick<DaysToJudge, 'agreement' | 'inForce' | 'progress'>;

/** What is judged in one transaction. */
interface Piece {
  readonly targets: readonly DaysToJudge[];
  /** UTC days that are settled then. */
  readonly touched: readonly number[];
}

/** The whole local days that a version held and that are over. */
export function daysOver(inForce: TargetInForce, now: number): DayRange {
  const { span, version } = inForce;
  const to = Math.max(span.from, Math.min(span.to, now));
  return wholeDays({ from: span.from, to }, version.terms.timeZone);
}

/**
 * Chooses what to judge next for the targets of one indicator: from the
 * earliest day on that was touched or has no row, and so many days at most.
 *
 * @returns undefined where there is nothing
 */
export function daysToJudge(
  targets: readonly Stated[],
  options: {
    /** UTC days, earliest first. */
    readonly touched: readonly number[];
    readonly now: number;
    readonly atMost: number;
    readonly indicator: Pick<JudgedIndicator, 'reducedUntil'>;
  },
): Piece | undefined {
  const { touched, now, atMost, indicator } = options;
  const behind = targets
    .filter(
      ({ inForce, progress }) =>
        progress.judgedUntil < daysOver(inForce, now).next,
    )
    .map(({ progress }) => progress.judgedUntil);
  const candidates = [...behind, ...touched.slice(0, 1)];
  if (candidates.length === 0) {
    return undefined;
  }
  const end = Math.min(...candidates) + atMost;
  const again = touched.filter(day => day < end);
  const nextOf = ({ inForce, progress: { judgedUntil } }: Stated) =>
    Math.max(judgedUntil, Math.min(daysOver(inForce, now).next, end));
  const over = targets.flatMap(target =>
    daysIn({ first: target.progress.judgedUntil, next: nextOf(target) }),
  );
  return {
    touched: again,
    targets: targets.map(target => {
      const { agreement, inForce, progress } = target;
      const { timeZone } = inForce.version.terms;
      const { judgedUntil } = progress;
      const held = daysOver(inForce, now);
      const next = nextOf(target);
      const touchedHere = again.flatMap(day =>
        daysIn(localDaysOfUtcDay(day, timeZone)),
      );
      // What was judged of buckets that are not kept any more stays (ADR 19).
      const first = Math.max(
        held.first,
        firstWholeDay(indicator, timeZone) ?? held.first,
      );
      const judgedAgain = touchedHere.filter(
        day => day >= first && day < judgedUntil,
      );
      return {
        agreement,
        inForce,
        progress,
        days: [
          ...new Set([...judgedAgain, ...daysIn({ first: judgedUntil, next })]),
        ],
        changed: [...new Set([...touchedHere, ...over])],
        judged: { first: held.first, next },
      };
    }),
  };
}
