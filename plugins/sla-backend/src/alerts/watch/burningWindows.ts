import {
  burnsTooFast,
  type AlertStage,
  type BurnWindowRule,
  type Objective,
  type Ratio,
} from '@service-levels/backstage-plugin-sla-common';
import { exclusionsOf } from '../../attainment/exclusionsOf';
import { beginOfWindow, LOOK_BACK } from '../../attainment/serviceWindows';
import type { SummedTargets } from '../../attainment/SummedTargets';
import type { SummedPart } from '../../attainment/sumParts';
import type { ExcludingPart } from '../../attainment/TargetPart';
import type { CountedExclusions } from '../../exclusions/CountedExclusions';
import type { WatchedTarget } from './WatchedTarget';

const MINUTE = 60;

interface Options {
  readonly summedTargets: Pick<SummedTargets, 'ofParts'>;
  readonly countedExclusions: CountedExclusions;
  /** Epoch seconds. */
  readonly now: number;
}

/** A pair of windows of a target, as the parts that it is summed by. */
interface Windows {
  readonly target: WatchedTarget;
  readonly rule: BurnWindowRule;
  readonly atLeast: number;
  readonly long: ExcludingPart;
  readonly short: ExcludingPart;
}

function shareOf(objective: Objective): number | undefined {
  return objective.kind === 'success-ratio' ? objective.atLeast : undefined;
}

/**
 * The last so many minutes of service time, in whole buckets: of one that is
 * not over, nothing is known yet. Undefined where that leaves none.
 */
function windowOf(
  part: ExcludingPart,
  minutes: number,
  now: number,
): ExcludingPart | undefined {
  const bucket = part.indicator.bucketSeconds ?? 1;
  const seconds = Math.floor((minutes * MINUTE) / bucket) * bucket;
  const to = Math.floor(now / bucket) * bucket;
  const from = beginOfWindow(part, seconds, to);
  return seconds === 0 || from >= to
    ? undefined
    : { ...part, span: { from, to } };
}

function windowsOf(target: WatchedTarget, now: number): Windows[] {
  const { part, alerting } = target;
  const atLeast = shareOf(part.inForce.target.objective);
  if (alerting.burnWindows === null || atLeast === undefined) {
    return [];
  }
  return alerting.burnWindows.flatMap((rule): Windows[] => {
    const long = windowOf(part, rule.longMinutes, now);
    const short = windowOf(part, rule.shortMinutes, now);
    return long === undefined || short === undefined
      ? []
      : [{ target, rule, atLeast, long, short }];
  });
}

/** The targets whose burn rate is looked at, with all that is not counted as far back as windows may reach. */
async function withPast(
  targets: readonly WatchedTarget[],
  { countedExclusions, now }: Options,
): Promise<readonly WatchedTarget[]> {
  const those = targets.filter(
    ({ part, alerting }) =>
      alerting.burnWindows !== null &&
      shareOf(part.inForce.target.objective) !== undefined,
  );
  if (those.length === 0) {
    return [];
  }
  const agreements = new Map(
    those.map(({ part: { agreement } }) => [agreement.id, agreement]),
  );
  const counted = await countedExclusions.counted({
    from: now - LOOK_BACK,
    to: now,
    agreements: [...agreements.values()],
  });
  return those.map(target => ({
    ...target,
    part: { ...target.part, exclusions: exclusionsOf(target.part, counted) },
  }));
}

/** What was counted in a window; null where nothing was. */
function countedIn({ sums: { sums } }: SummedPart): Ratio | null {
  const { details } = sums;
  return details?.kind !== 'events' || details.total === '0'
    ? null
    : { good: Number(details.good), total: Number(details.total) };
}

/** The windows of a target in which its budget is used up too fast, the shortest first. */
export interface BurningWindows {
  readonly burning: readonly AlertStage[];
  /**
   * The long one burns, and in the short one nothing was counted: data are late,
   * or nobody came. Nothing says that it is over, nor that it has begun.
   */
  readonly undecided: readonly AlertStage[];
}

/**
 * Looks for windows that burn too fast; read for all targets at once.
 *
 * @returns by the id of the target; those without any are absent
 */
export async function burningWindows(
  targets: readonly WatchedTarget[],
  options: Options,
): Promise<ReadonlyMap<string, BurningWindows>> {
  const { summedTargets, now } = options;
  const looked = await withPast(targets, options);
  const pairs = looked.flatMap(target => windowsOf(target, now));
  if (pairs.length === 0) {
    return new Map();
  }
  const summed = await summedTargets.ofParts(
    pairs.flatMap(({ long, short }) => [long, short]),
    { asOf: now },
  );
  const found = new Map<
    string,
    { burning: AlertStage[]; undecided: AlertStage[] }
  >();
  pairs.forEach(({ target, rule, atLeast }, i) => {
    const long = countedIn(summed[2 * i]);
    const short = countedIn(summed[2 * i + 1]);
    const burns = burnsTooFast({
      rule,
      objective: atLeast,
      periodSeconds: target.periodSeconds,
      long,
      short: short ?? long,
    });
    if (burns) {
      const { targetId } = target.of;
      const known = found.get(targetId) ?? { burning: [], undecided: [] };
      const windows = short === null ? known.undecided : known.burning;
      windows.push({ kind: 'burn-rate', level: rule.longMinutes });
      found.set(targetId, known);
    }
  });
  return found;
}
