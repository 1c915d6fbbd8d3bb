import type { RootConfigService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import {
  changeAlertingSchema,
  CUSTOMARY_BURN_WINDOWS,
  DEFAULT_ALERTING,
} from '@service-levels/backstage-plugin-sla-common';
import { readFlag, readKey } from './readKey';
import { readSchedule } from './readSchedule';
import type { AlertsConfig } from './SlaConfig';

/** What is pushed is told within a minute. */
const TWICE_A_MINUTE = {
  frequency: { seconds: 30 },
  timeout: { minutes: 5 },
  initialDelay: { seconds: 10 },
};

/** Where this is set, nobody is told of missing data. */
const NO_DATA_OFF = 0;

/** Reads what is beneath `sla.alerts`, by the rules that hold for what is set for an agreement. */
export function readAlerts(config: RootConfigService): AlertsConfig {
  const stagesKey = 'sla.alerts.stages';
  const minutesKey = 'sla.alerts.noDataMinutes';
  const stages = readKey(stagesKey, () =>
    config.getOptional<number[]>(stagesKey),
  );
  const minutes = readKey(minutesKey, () =>
    config.getOptionalNumber(minutesKey),
  );
  const read = changeAlertingSchema.safeParse({
    stages,
    noDataMinutes: minutes === NO_DATA_OFF ? null : minutes,
  });
  if (!read.success) {
    const [{ path, message }] = read.error.issues;
    throw new InputError(
      `The configuration sla.alerts.${path.join('.')} ${message}`,
    );
  }
  const { stages: own, noDataMinutes } = read.data;
  return {
    schedule: readSchedule(config, 'sla.alerts.schedule', TWICE_A_MINUTE),
    defaults: {
      ...DEFAULT_ALERTING,
      stages: own ?? DEFAULT_ALERTING.stages,
      noDataMinutes:
        noDataMinutes === undefined
          ? DEFAULT_ALERTING.noDataMinutes
          : noDataMinutes,
      burnWindows: readFlag(config, 'sla.alerts.burnRate')
        ? CUSTOMARY_BURN_WINDOWS
        : DEFAULT_ALERTING.burnWindows,
    },
  };
}
