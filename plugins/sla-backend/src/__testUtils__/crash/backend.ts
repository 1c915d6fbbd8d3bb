import { flushCompileCache } from 'node:module';
import { createBackend } from '@backstage/backend-defaults';
import { slaPlugin } from '../../plugin';

// Ends with the test, also where that is ended the hard way.
process.on('disconnect', () => process.exit());

const backend = createBackend();
backend.add(slaPlugin);

// Who is killed later leaves nothing for the next start unless it does so now.
backend.start().then(flushCompileCache);
