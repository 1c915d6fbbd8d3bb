import { flushCompileCache } from 'node:module';
import { createBackend } from '@backstage/backend-defaults';
import { WinstonLogger } from '@backstage/backend-defaults/rootLogger';
import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { slaPlugin } from '../../plugin';

// Ends with the test, also where that is ended the hard way.
process.on('disconnect', () => process.exit());

const backend = createBackend();
backend.add(slaPlugin);

// The usual logger compiles the schemas of all settings, to know the secrets
// among them: two thirds of a start, for logs that nobody reads.
backend.add(
  createServiceFactory({
    service: coreServices.rootLogger,
    deps: {},
    factory: () => WinstonLogger.create({ level: 'warn' }),
  }),
);

// Who is killed later leaves nothing for the next start unless it does so now.
backend.start().then(flushCompileCache);
