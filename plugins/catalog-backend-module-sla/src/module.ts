import { createBackendModule } from '@backstage/backend-plugin-api';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { CustomerEntitiesProcessor } from './CustomerEntitiesProcessor';

/**
 * The kind Customer in the catalog, with its relations.
 *
 * @public
 */
export const catalogModuleSla = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'sla',
  register(env) {
    env.registerInit({
      deps: { catalog: catalogProcessingExtensionPoint },
      async init({ catalog }) {
        catalog.addProcessor(new CustomerEntitiesProcessor());
      },
    });
  },
});
