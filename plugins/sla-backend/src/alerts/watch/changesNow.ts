import {
  decideAlerts,
  hasNoChanges,
  reachedStages,
  type AlertChanges,
  type AlertStage,
  type TargetAlerting,
} from '@service-levels/backstage-plugin-sla-common';
import { grouped } from '../../collections/grouped';
import type { PeriodChanges } from '../AlertsStore';
import type { StoredAlert } from '../StoredAlert';
import type { BurningWindows } from './burningWindows';
import type { Missing } from './missingData';
import type { WatchedTarget } from './WatchedTarget';

/** What is known besides of the targets that are watched, by their ids. */
export interface Watched {
  readonly missing: ReadonlyMap<string, Missing>;
  readonly burning: ReadonlyMap<string, BurningWindows>;
  readonly inMaintenance: ReadonlySet<string>;
  /** Of their running periods. */
  readonly alerts: readonly StoredAlert[];
}

function isWatchedBy(alerting: TargetAlerting) {
  return ({ kind, level }: AlertStage): boolean => {
    switch (kind) {
      case 'breached':
        return true;
      case 'budget':
        return alerting.stages.includes(level);
      case 'burn-rate':
        return (alerting.burnWindows ?? []).some(
          ({ longMinutes }) => longMinutes === level,
        );
      case 'no-data':
        return alerting.noDataMinutes !== null;
      default:
        return kind satisfies never;
    }
  };
}

function noDataOf(
  { status, alerting }: WatchedTarget,
  missing: Missing | undefined,
): 'none' | 'missing' | 'told' {
  if (missing === undefined) {
    return status === 'no-data' ? 'missing' : 'none';
  }
  return missing.hasStopped && alerting.noDataMinutes !== null
    ? 'told'
    : 'missing';
}

/** What burns, and of what nothing is known the alerts that are open already. */
function burnRateOf(
  windows: BurningWindows | undefined,
  open: readonly AlertStage[],
): readonly AlertStage[] {
  return windows === undefined
    ? []
    : [
        ...windows.burning,
        ...windows.undecided.filter(({ kind, level }) =>
          open.some(alert => alert.kind === kind && alert.level === level),
        ),
      ];
}

function changesOf(
  target: WatchedTarget,
  watched: Watched,
  alerts: readonly StoredAlert[],
): AlertChanges {
  const { targetId, period } = target.of;
  const { alerting } = target;
  const known = alerts
    .filter(alert => alert.period === period)
    .map(alert => ({ ...alert, isOpen: alert.recoveredAt === null }));
  const changes = decideAlerts(known, {
    budget: reachedStages(target, alerting.stages),
    burnRate: burnRateOf(
      watched.burning.get(targetId),
      known.filter(({ isOpen }) => isOpen),
    ),
    noData: noDataOf(target, watched.missing.get(targetId)),
    isInMaintenance: watched.inMaintenance.has(targetId),
    isWatched: isWatchedBy(alerting),
  });
  return alerting.muted ? silenced(changes) : changes;
}

/** The same, and nobody is told. */
function silenced({ raised, reopened, recovered }: AlertChanges): AlertChanges {
  return {
    raised: raised.map(one => ({ ...one, isTold: false })),
    reopened,
    recovered: recovered.map(one => ({ ...one, isTold: false })),
  };
}

/** What is to become of the alerts of targets; those of which nothing changes are absent. */
export function changesNow(
  targets: readonly WatchedTarget[],
  watched: Watched,
): PeriodChanges[] {
  const alertsOf = grouped(watched.alerts, ({ targetId }) => targetId);
  return targets
    .map(target => ({
      of: target.of,
      changes: changesOf(
        target,
        watched,
        alertsOf.get(target.of.targetId) ?? [],
      ),
    }))
    .filter(({ changes }) => !hasNoChanges(changes));
}
