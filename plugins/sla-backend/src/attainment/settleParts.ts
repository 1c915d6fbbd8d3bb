import { daysOver } from './days/daysToJudge';
import type { JudgedDays } from './days/JudgedDays';
import { wholeDays } from './days/localDays';
import type { MeasuredTargets } from './MeasuredTargets';
import type { TargetPart } from './TargetPart';

interface Options {
  readonly measured: MeasuredTargets;
  readonly judgedDays: Pick<JudgedDays, 'settle'>;
  /** Epoch seconds. */
  readonly now: number;
}

/** Whether all days of a part that are over have been judged, and none was touched since. */
function isSettled(part: TargetPart, { measured, now }: Options): boolean {
  const { progress, isTouched } = measured.of(part);
  if (progress === undefined || isTouched) {
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
