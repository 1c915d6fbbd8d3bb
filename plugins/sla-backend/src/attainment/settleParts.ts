import { daysOver } from './days/daysToJudge';
import { keyOfStated, type JudgedDays } from './days/JudgedDays';
import type { JudgedDaysStore, Progress } from './days/JudgedDaysStore';
import { wholeDays } from './days/localDays';
import type { TargetPart } from './TargetPart';

interface Options {
  readonly days: Pick<JudgedDaysStore, 'progressOf'>;
  readonly judgedDays: Pick<JudgedDays, 'settle'>;
  /** Epoch seconds. */
  readonly now: number;
}

function keyOf({ targetId, inForce }: TargetPart): string {
  return keyOfStated({ targetId, version: inForce.version.version });
}

/** Whether all days of a part that are over have been judged, and none was touched since. */
function isSettled(
  part: TargetPart,
  progress: (Progress & { readonly isTouched: boolean }) | undefined,
  now: number,
): boolean {
  if (progress === undefined || progress.isTouched) {
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
 * @returns what the days of each stated target are stored under, by `keyOfStated`
 */
export async function settleParts(
  parts: readonly TargetPart[],
  { days, judgedDays, now }: Options,
): Promise<ReadonlyMap<string, number>> {
  const targetIds = [...new Set(parts.map(({ targetId }) => targetId))];
  const read = async () =>
    new Map(
      (await days.progressOf(targetIds)).map(progress => [
        keyOfStated(progress),
        progress,
      ]),
    );
  let progress = await read();
  const behind = parts.filter(
    part => !isSettled(part, progress.get(keyOf(part)), now),
  );
  if (behind.length > 0) {
    await judgedDays.settle([
      ...new Set(behind.map(({ indicator }) => indicator.key)),
    ]);
    progress = await read();
  }
  return new Map([...progress].map(([key, { key: stored }]) => [key, stored]));
}
