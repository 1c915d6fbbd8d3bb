import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  type RootConfigService,
  type SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { InputError, toError } from '@backstage/errors';
import { entityRefSchema } from '@service-levels/backstage-plugin-sla-common';
import type { SlaConfig } from './SlaConfig';

const EVERY_MINUTE: SchedulerServiceTaskScheduleDefinition = {
  frequency: { minutes: 1 },
  timeout: { minutes: 5 },
  initialDelay: { seconds: 3 },
};

const MANAGER = /^(user|group):/;

/** Says which key is wrong, whatever the reader of the value says. */
function readKey<T>(key: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new InputError(
      `The configuration ${key} is not usable: ${toError(error).message}`,
    );
  }
}

function readSchedule(
  config: RootConfigService,
  key: string,
): SchedulerServiceTaskScheduleDefinition {
  return readKey(key, () => {
    const schedule = config.getOptionalConfig(key);
    return schedule === undefined
      ? EVERY_MINUTE
      : readSchedulerServiceTaskScheduleDefinitionFromConfig(schedule);
  });
}

function readFlag(config: RootConfigService, key: string): boolean {
  return readKey(key, () => config.getOptionalBoolean(key) ?? false);
}

/** A bare name would never match anybody, and nobody would be told. */
function readPeople(config: RootConfigService, key: string): string[] {
  const refs = readKey(key, () => config.getOptionalStringArray(key) ?? []);
  return refs.map((ref, index) => {
    const lowerCase = ref.toLocaleLowerCase('en-US');
    if (
      !MANAGER.test(lowerCase) ||
      !entityRefSchema.safeParse(lowerCase).success
    ) {
      throw new InputError(
        `The configuration ${key}[${index}] must be the full ref of a user or group, such as group:default/service-management, but is "${ref}"`,
      );
    }
    return lowerCase;
  });
}

/**
 * Reads the keys beneath `sla`, and whether permissions are switched on, so that a wrong value stops the start instead
 * of showing itself on a Sunday.
 *
 * @throws InputError - naming the key
 */
export function readSlaConfig(config: RootConfigService): SlaConfig {
  // The policy of the node library reads these; a wrong one is told here already.
  readPeople(config, 'sla.permission.staff');
  return {
    customersSchedule: readSchedule(config, 'sla.customers.schedule'),
    entitiesSchedule: readSchedule(config, 'sla.entities.schedule'),
    managers: readPeople(config, 'sla.permission.managers'),
    isPermissionEnabled: readFlag(config, 'permission.enabled'),
    isPolicyElsewhere: readFlag(config, 'sla.permission.policyElsewhere'),
  };
}
