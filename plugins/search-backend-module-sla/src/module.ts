import {
  coreServices,
  createBackendModule,
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
} from '@backstage/backend-plugin-api';
import { searchIndexRegistryExtensionPoint } from '@backstage/plugin-search-backend-node/alpha';
import {
  slaAgreementReadPermission,
  createSlaClient,
  slaCustomerReadPermission,
  slaRequirementReadPermission,
} from '@service-levels/backstage-plugin-sla-common';
import { documentOfAgreement } from './documentOfAgreement';
import { documentOfCustomer } from './documentOfCustomer';
import { documentOfRequirement } from './documentOfRequirement';
import { SlaCollatorFactory } from './SlaCollatorFactory';

const SCHEDULE_KEY = 'search.collators.sla.schedule';
const SCHEDULE = {
  frequency: { minutes: 10 },
  timeout: { minutes: 15 },
  initialDelay: { seconds: 3 },
};

/**
 * Customers, agreements and requirements in the search of the portal, for those
 * who may read them. The search asks the portal's permission policy, and nothing
 * but that: where permissions are off everybody would find all, so that then
 * nothing is indexed.
 *
 * @public
 */
export const searchModuleSla = createBackendModule({
  pluginId: 'search',
  moduleId: 'sla',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        config: coreServices.rootConfig,
        discovery: coreServices.discovery,
        indexRegistry: searchIndexRegistryExtensionPoint,
        logger: coreServices.logger,
        scheduler: coreServices.scheduler,
      },
      async init({
        auth,
        config,
        discovery,
        indexRegistry,
        logger,
        scheduler,
      }) {
        if (config.getOptionalBoolean('permission.enabled') !== true) {
          logger.warn(
            'Service levels are left out of the search: permission.enabled is not true, and everybody would find every customer',
          );
          return;
        }
        const sla = createSlaClient({
          discoveryApi: discovery,
          fetchApi: { fetch },
        });
        const schedule = config.has(SCHEDULE_KEY)
          ? readSchedulerServiceTaskScheduleDefinitionFromConfig(
              config.getConfig(SCHEDULE_KEY),
            )
          : SCHEDULE;
        const factories = [
          SlaCollatorFactory.create({
            auth,
            type: 'sla-customer',
            visibilityPermission: slaCustomerReadPermission,
            read: (query, options) => sla.getCustomers(query, options),
            toDocument: documentOfCustomer,
          }),
          SlaCollatorFactory.create({
            auth,
            type: 'sla-agreement',
            visibilityPermission: slaAgreementReadPermission,
            read: (query, options) => sla.getAgreements(query, options),
            toDocument: documentOfAgreement,
          }),
          SlaCollatorFactory.create({
            auth,
            type: 'sla-requirement',
            visibilityPermission: slaRequirementReadPermission,
            read: (query, options) => sla.getAllRequirements(query, options),
            toDocument: documentOfRequirement,
          }),
        ];
        for (const factory of factories) {
          indexRegistry.addCollator({
            schedule: scheduler.createScheduledTaskRunner(schedule),
            factory,
          });
        }
      },
    });
  },
});
