import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { createSlaClient } from '@service-levels/backstage-plugin-sla-common';
import { DemoData } from './DemoData';
import { LoadedUntil } from './LoadedUntil';

/** Fills the demo portal once it has started, without keeping it from starting. */
export default createBackendPlugin({
  pluginId: 'demo-data',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        database: coreServices.database,
        discovery: coreServices.discovery,
        lifecycle: coreServices.rootLifecycle,
        logger: coreServices.logger,
      },
      async init({ auth, database, discovery, lifecycle, logger }) {
        const sla = createSlaClient({
          discoveryApi: discovery,
          fetchApi: { fetch },
        });
        lifecycle.addStartupHook(() => {
          LoadedUntil.create({ database })
            .then(loadedUntil =>
              DemoData.create({ sla, auth, logger, loadedUntil }).load(
                new Date(),
              ),
            )
            .catch(error =>
              logger.error('The demo data could not be loaded', toError(error)),
            );
        });
      },
    });
  },
});
