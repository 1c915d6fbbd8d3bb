import { daysOver } from './days/daysToJudge';
import type { JudgedDays } from './days/JudgedDays';
import { localDaysOfUtcDay, wholeDays } from './days/localDays';
import type { MeasuredTargets } from './MeasuredTargets';
import { judgesWholeOutages } from './outagesReaching';
import type { TargetInForce } from './JudgedTarget';
import type { TargetPart } from './TargetPart';

interface Options {
  readonly measured: MeasuredTargets;
  readonly judgedDays: Pick<JudgedDays, 'settle'>;
  /** Epoch seconds. */
  readonly now: number;
}

/**
 * Whether a day that is judged may not be as it was, since one was touched from
 * which on others may have been, too. The running day is judged from facts
 * whenever it is read, and is touched all the time. Only where outages count
 * as wholes does it change days before.
 */
function isOutdated(
  { target, version }: TargetInForce,
  judgedUntil: number,
  touchedFrom: number | null,
): boolean {
  return (
    touchedFrom !== null &&
    (judgesWholeOutages(target.objective) ||
      localDaysOfUtcDay(touchedFrom, version.terms.timeZone).first <
        judgedUntil)
  );
}

/** Whether all days of a part that are over have been judged, and hold. */
function isSettled(part: TargetPart, { measured, now }: Options): boolean {
  const { progress, touchedFrom } = measured.of(part);
  if (
    progress === undefined ||
    isOutdated(part.inForce, progress.judgedUntil, touchedFrom)
  ) {
    return false;
  }
  const { timeZone } = part.inForce.version.terms;
  const next = Math.min(
    daysOver(part.inForce, now).next,
    wholeDays(part.span, timeZone).next,
  );
  return progress.judgedUntil >= next;
}

/**
 * Sees to it that the days of parts are judged as far as they are over.
 *
 * @returns whether there were any to judge
 */
export async function settleParts(
  parts: readonly TargetPart[],
  options: Options,
): Promise<boolean> {
  const behind = parts.filter(part => !isSettled(part, options));
  if (behind.length === 0) {
    return false;
  }
  await options.judgedDays.settle([
    ...new Set(behind.map(({ indicator }) => indicator.key)),
  ]);
  return true;
}
