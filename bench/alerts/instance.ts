import type { LoggerService } from '@backstage/backend-plugin-api';
import { DEFAULT_ALERTING } from '@service-levels/backstage-plugin-sla-common';
import type { Knex } from 'knex';
import type { AlertsJob } from '../../plugins/sla-backend/src/alerts/AlertsJob';
import type { createStage } from '../../plugins/sla-backend/src/attainment/days/__testUtils__/stage';
import { composeAlertsJob } from '../../plugins/sla-backend/src/compose/composeAlerts';
import { composeStores } from '../../plugins/sla-backend/src/compose/composeStores';

const refuse = (what: unknown): never => {
  throw new Error(`A turn failed: ${JSON.stringify(what)}`);
};

/** A turn that fails is no turn to measure. */
const logger: LoggerService = {
  debug: () => {},
  info: () => {},
  warn: refuse,
  error: refuse,
  child: () => logger,
};

const nothing = async () => refuse('the catalog was asked');

/** The job as a backend has it, and how many notifications it has sent. */
export function createInstance(
  knex: Knex,
  { clock, summedTargets }: ReturnType<typeof createStage>,
): { readonly job: AlertsJob; readonly sent: () => number } {
  let sent = 0;
  const job = composeAlertsJob({
    stores: composeStores(knex),
    entities: {
      missing: nothing,
      declared: nothing,
      withBeneath: nothing,
      parentsOf: nothing,
      titlesOf: async () => new Map(),
      needsOf: nothing,
    },
    summedTargets,
    config: {
      alerts: {
        schedule: { frequency: { seconds: 30 }, timeout: { minutes: 5 } },
        defaults: DEFAULT_ALERTING,
      },
    },
    notifications: {
      send: async () => {
        sent += 1;
      },
    },
    events: { publish: async () => {}, subscribe: async () => {} },
    changesTold: { tell: () => {} },
    logger,
    now: () => clock.now,
  });
  return { job, sent: () => sent };
}
