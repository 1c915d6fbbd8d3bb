import type { BurnWindowRule, TargetAlerting } from '../model/alerting';

/**
 * The customary windows of the burn rate: two, five and ten percent of a
 * month's budget are used within them.
 *
 * @public
 */
export const CUSTOMARY_BURN_WINDOWS: readonly BurnWindowRule[] = [
  { longMinutes: 60, shortMinutes: 5, factor: 14.4 },
  { longMinutes: 360, shortMinutes: 30, factor: 6 },
  { longMinutes: 4_320, shortMinutes: 360, factor: 1 },
];

/** When people are told, unless it is set otherwise. @public */
export const DEFAULT_ALERTING: TargetAlerting = {
  stages: [50, 75, 90],
  noDataMinutes: 15,
  burnWindows: null,
  muted: false,
};

/** What holds for one target of an agreement: what is set for it, else what is set for the agreement. @public */
export function alertingOf(
  {
    stages,
    noDataMinutes,
    burnWindows,
    muted,
    targets,
  }: TargetAlerting & {
    readonly targets: readonly (Partial<TargetAlerting> & {
      readonly targetId: string;
    })[];
  },
  targetId: string,
): TargetAlerting {
  const own = targets.find(target => target.targetId === targetId);
  return {
    stages: own?.stages ?? stages,
    noDataMinutes:
      own?.noDataMinutes === undefined ? noDataMinutes : own.noDataMinutes,
    burnWindows: own?.burnWindows === undefined ? burnWindows : own.burnWindows,
    muted: own?.muted ?? muted,
  };
}
