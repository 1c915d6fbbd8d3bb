import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { slaCatalogRules } from '@service-levels/backstage-plugin-sla-node';
import { CustomerEntitiesProcessor } from './CustomerEntitiesProcessor';

/**
 * The kind Customer in the catalog, with its relations, and the permission rule
 * that keeps customers apart.
 *
 * @public
 */
export const catalogModuleSla = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'sla',
  register(env) {
    env.registerInit({
      deps: {
        catalog: catalogProcessingExtensionPoint,
        permissionsRegistry: coreServices.permissionsRegistry,
      },
      async init({ catalog, permissionsRegistry }) {
        catalog.addProcessor(new CustomerEntitiesProcessor());
        permissionsRegistry.addPermissionRules(Object.values(slaCatalogRules));
      },
    });
  },
});
