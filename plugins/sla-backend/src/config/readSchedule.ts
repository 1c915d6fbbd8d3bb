import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  type RootConfigService,
  type SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { readKey } from './readKey';

const EVERY_MINUTE: SchedulerServiceTaskScheduleDefinition = {
  frequency: { minutes: 1 },
  timeout: { minutes: 5 },
  initialDelay: { seconds: 3 },
};

/** When something is done; every minute unless it is set. */
export function readSchedule(
  config: RootConfigService,
  key: string,
  otherwise: SchedulerServiceTaskScheduleDefinition = EVERY_MINUTE,
): SchedulerServiceTaskScheduleDefinition {
  return readKey(key, () => {
    const schedule = config.getOptionalConfig(key);
    return schedule === undefined
      ? otherwise
      : readSchedulerServiceTaskScheduleDefinitionFromConfig(schedule);
  });
}
