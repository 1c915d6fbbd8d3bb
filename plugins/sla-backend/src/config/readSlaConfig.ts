import type { RootConfigService } from '@backstage/backend-plugin-api';
import { readDurationFromConfig } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { durationToMilliseconds } from '@backstage/types';
import {
  entityRefSchema,
  RETENTION_KINDS,
  SCORES,
} from '@service-levels/backstage-plugin-sla-common';
import type { PersonalDataRetention } from '../personalData/retention/KeptDays';
import { readMailConfig } from './readMailConfig';
import { readReportsConfig } from './readReportsConfig';
import { readAlerts } from './readAlerts';
import { readFlag, readKey } from './readKey';
import { readSchedule } from './readSchedule';
import type { BucketsRetention, SlaConfig } from './SlaConfig';

const MILLISECONDS_PER_SECOND = 1_000;
const SECONDS_PER_DAY = 86_400;

const DUE_WORKING_DAY = 5;
/** As an agreement may say. */
const LATEST_WORKING_DAY = 90;

const MANAGER = /^(user|group):/;

/** Whether drafts are approved before they are offered. */
function readApproval(config: RootConfigService): boolean {
  const key = 'sla.agreements.approval';
  const approval = readKey(
    key,
    () => config.getOptionalString(key) ?? 'required',
  );
  if (approval !== 'required' && approval !== 'off') {
    throw new InputError(
      `The configuration ${key} must be required or off, but is ${approval}`,
    );
  }
  return approval === 'required';
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

/** Seconds of a duration, of which at least so many are needed. */
function readSeconds(
  config: RootConfigService,
  key: string,
  least: { readonly seconds: number; readonly why: string },
): number | undefined {
  const seconds = readKey(key, () =>
    config.has(key)
      ? Math.floor(
          durationToMilliseconds(readDurationFromConfig(config, { key })) /
            MILLISECONDS_PER_SECOND,
        )
      : undefined,
  );
  if (seconds !== undefined && seconds < least.seconds) {
    throw new InputError(
      `The configuration ${key} must be at least ${
        least.seconds / SECONDS_PER_DAY
      } days: ${least.why}`,
    );
  }
  return seconds;
}

function readRetention(config: RootConfigService): BucketsRetention {
  const hourlyAfterSeconds =
    readSeconds(config, 'sla.retention.buckets.hourlyAfter', {
      seconds: 400 * SECONDS_PER_DAY,
      why: 'what was achieved in the last twelve months is judged from them',
    }) ?? 800 * SECONDS_PER_DAY;
  return {
    hourlyAfterSeconds,
    dropAfterSeconds: readSeconds(config, 'sla.retention.buckets.dropAfter', {
      seconds: hourlyAfterSeconds,
      why: 'until then they are kept one by one, see sla.retention.buckets.hourlyAfter',
    }),
  };
}

/** Whole days; a kind that is not named is kept for good. */
function readPersonalDataRetention(
  config: RootConfigService,
): PersonalDataRetention {
  const parent = 'sla.personalData.retention';
  const named = readKey(
    parent,
    () => config.getOptionalConfig(parent)?.keys() ?? [],
  );
  const unknown = named.find(
    kind => !RETENTION_KINDS.some(known => known === kind),
  );
  if (unknown !== undefined) {
    throw new InputError(
      `The configuration ${parent}.${unknown} is not known; it may be ${RETENTION_KINDS.join(
        ', ',
      )}`,
    );
  }
  const days = RETENTION_KINDS.flatMap(kind => {
    const key = `${parent}.${kind}`;
    const value = readKey(key, () => config.getOptionalNumber(key));
    if (value === undefined) {
      return [];
    }
    if (!Number.isInteger(value) || value < 1) {
      throw new InputError(
        `The configuration ${key} must be a whole number of days, at least 1, but is ${value}`,
      );
    }
    return [[kind, value]];
  });
  return Object.fromEntries(days);
}

function readThreshold(config: RootConfigService): number {
  const key = 'sla.satisfaction.threshold';
  const threshold = readKey(key, () => config.getOptionalNumber(key) ?? 3);
  if (threshold < SCORES.worst || threshold > SCORES.best) {
    throw new InputError(
      `The configuration ${key} must be a score from ${SCORES.worst} to ${SCORES.best}, but is ${threshold}`,
    );
  }
  return threshold;
}

function readDueWorkingDay(config: RootConfigService): number {
  const key = 'sla.reports.dueWorkingDay';
  const day =
    readKey(key, () => config.getOptionalNumber(key)) ?? DUE_WORKING_DAY;
  if (!Number.isInteger(day) || day < 1 || day > LATEST_WORKING_DAY) {
    throw new InputError(
      `The configuration ${key} must be a whole number from 1 to ${LATEST_WORKING_DAY}, but is ${day}`,
    );
  }
  return day;
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
    alerts: readAlerts(config),
    bucketsRetention: readRetention(config),
    mail: readMailConfig(config),
    personalDataRetention: readPersonalDataRetention(config),
    satisfactionThreshold: readThreshold(config),
    isSatisfactionAskedQuarterly: readFlag(
      config,
      'sla.satisfaction.askQuarterly',
    ),
    reports: readReportsConfig(config),
    reportDueWorkingDay: readDueWorkingDay(config),
    isApprovalRequired: readApproval(config),
    isPermissionEnabled: readFlag(config, 'permission.enabled'),
    isPolicyElsewhere: readFlag(config, 'sla.permission.policyElsewhere'),
  };
}
