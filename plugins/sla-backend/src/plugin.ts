import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { metricsServiceRef } from '@backstage/backend-plugin-api/alpha';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { notificationService } from '@backstage/plugin-notifications-node';
import { signalsServiceRef } from '@backstage/plugin-signals-node';
import { slaPolicyServiceRef } from '@service-levels/backstage-plugin-sla-node';
import { compose } from './compose';
import { createDatabase } from './database/createDatabase';
import { DatabaseInstallationStore } from './health/DatabaseInstallationStore';
import { reportStart } from './health/reportStart';
import { version } from '../package.json';

/**
 * Service level management: customers, agreements, measurements and what was
 * achieved.
 *
 * @public
 */
export const slaPlugin = createBackendPlugin({
  pluginId: 'sla',
  register(env) {
    env.registerInit({
      deps: {
        auditor: coreServices.auditor,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        database: coreServices.database,
        events: eventsServiceRef,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        logger: coreServices.logger,
        metrics: metricsServiceRef,
        notifications: notificationService,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        rootLifecycle: coreServices.rootLifecycle,
        scheduler: coreServices.scheduler,
        signals: signalsServiceRef,
        slaPolicy: slaPolicyServiceRef,
        userInfo: coreServices.userInfo,
      },
      async init({ database, httpRouter, scheduler, ...services }) {
        const knex = await createDatabase(database);
        const { router, projections, jobs } = await compose({
          ...services,
          knex,
        });
        httpRouter.use(router);
        for (const projection of projections) {
          await projection.start(scheduler);
        }
        await reportStart({
          installation: DatabaseInstallationStore.create({ knex }),
          logger: services.logger,
          version,
          environment: process.env.NODE_ENV,
        });
        for (const job of jobs) {
          await job.start(scheduler);
        }
      },
    });
  },
});
