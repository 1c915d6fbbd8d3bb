import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { SlaClient } from '@service-levels/backstage-plugin-sla-common';
import { DemoData } from './DemoData';

/** Fills the demo portal once it has started, without keeping it from starting. */
export default createBackendPlugin({
  pluginId: 'demo-data',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        discovery: coreServices.discovery,
        lifecycle: coreServices.rootLifecycle,
        logger: coreServices.logger,
      },
      async init({ auth, discovery, lifecycle, logger }) {
        const sla = SlaClient.create({
          discoveryApi: discovery,
          fetchApi: { fetch },
        });
        lifecycle.addStartupHook(() => {
          DemoData.create({ sla, auth, logger })
            .load(new Date())
            .catch(error =>
              logger.error('The demo data could not be loaded', toError(error)),
            );
        });
      },
    });
  },
});
