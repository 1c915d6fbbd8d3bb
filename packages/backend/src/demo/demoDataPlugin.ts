import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { createSlaClient } from '@service-levels/backstage-plugin-sla-common';
import { DemoData } from './DemoData';
import { LoadedUntil } from './LoadedUntil';
import { isFailure, retry } from './retry';
import { untilPeopleAreKnown } from './untilPeopleAreKnown';

const ATTEMPTS = 5;

/** Fills the demo portal once it has started, without keeping it from starting; where `demo.data` is false it stays empty. */
export default createBackendPlugin({
  pluginId: 'demo-data',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        database: coreServices.database,
        discovery: coreServices.discovery,
        lifecycle: coreServices.rootLifecycle,
        logger: coreServices.logger,
      },
      async init({
        auth,
        catalog,
        config,
        database,
        discovery,
        lifecycle,
        logger,
      }) {
        const fill = async () => {
          const sla = createSlaClient({
            discoveryApi: discovery,
            fetchApi: { fetch },
          });
          const loadedUntil = await LoadedUntil.create({ database });
          const demo = DemoData.create({ sla, auth, logger, loadedUntil });
          // Goes on where a server that was busy failed, as a pipeline would.
          await retry(
            async () => await demo.load(new Date()),
            isFailure,
            ATTEMPTS,
          );
        };
        const leaveEmpty = async () => {
          await untilPeopleAreKnown({ auth, catalog });
          logger.info('demo data ready: none, as demo.data is false');
        };
        const isWanted = config.getOptionalBoolean('demo.data') ?? true;
        lifecycle.addStartupHook(() => {
          (isWanted ? fill() : leaveEmpty()).catch(error =>
            logger.error('The demo data could not be loaded', toError(error)),
          );
        });
      },
    });
  },
});
