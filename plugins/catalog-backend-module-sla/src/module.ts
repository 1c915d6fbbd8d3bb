import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import {
  catalogProcessingExtensionPoint,
  catalogServiceRef,
} from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { createSlaClient } from '@service-levels/backstage-plugin-sla-common';
import { slaCatalogRules } from '@service-levels/backstage-plugin-sla-node';
import { CustomerEntitiesProcessor } from './CustomerEntitiesProcessor';
import { keptCustomers } from './keptCustomers';
import { KeptEntitiesProvider } from './KeptEntitiesProvider';
import { keptServices } from './keptServices';

/** What is kept changes the catalog by an event at once; this is for events that got lost, and for YAML that came or went. */
const SCHEDULE = {
  frequency: { seconds: 30 },
  timeout: { minutes: 2 },
  initialDelay: { seconds: 3 },
};

/**
 * The kind Customer in the catalog, with its relations; the customers and
 * services that the portal keeps; and the permission rule that keeps customers
 * apart.
 *
 * @public
 */
export const catalogModuleSla = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'sla',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        discovery: coreServices.discovery,
        events: eventsServiceRef,
        logger: coreServices.logger,
        permissionsRegistry: coreServices.permissionsRegistry,
        processing: catalogProcessingExtensionPoint,
        scheduler: coreServices.scheduler,
      },
      async init({
        discovery,
        permissionsRegistry,
        processing,
        scheduler,
        ...services
      }) {
        processing.addProcessor(new CustomerEntitiesProcessor());
        const sla = createSlaClient({
          discoveryApi: discovery,
          fetchApi: { fetch },
        });
        const taskRunner = scheduler.createScheduledTaskRunner(SCHEDULE);
        processing.addEntityProvider(
          KeptEntitiesProvider.create({
            ...services,
            taskRunner,
            shown: keptCustomers(sla),
          }),
          KeptEntitiesProvider.create({
            ...services,
            taskRunner,
            shown: keptServices(sla),
          }),
        );
        permissionsRegistry.addPermissionRules(Object.values(slaCatalogRules));
      },
    });
  },
});
