import type { SchedulerServiceTaskScheduleDefinition } from '@backstage/backend-plugin-api';
import { durationToMilliseconds } from '@backstage/types';

/** So many turns may be missed, such as by a restart, before anybody is told. */
const TURNS = 3;

/**
 * The age in seconds from which a projection that is refreshed by this schedule
 * is overdue; undefined where the schedule has no fixed pace.
 */
export function overdueAfter(
  schedule: SchedulerServiceTaskScheduleDefinition,
): number | undefined {
  const { frequency, timeout } = schedule;
  if ('cron' in frequency || 'trigger' in frequency) {
    return undefined;
  }
  return (
    (TURNS * durationToMilliseconds(frequency) +
      durationToMilliseconds(timeout)) /
    1000
  );
}
