import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { slaMeasurementCreatePermission } from '@service-levels/backstage-plugin-sla-common';
import express, { Router } from 'express';
import { MEASURED, type SentFact } from './batches';
import { plainUpsert, type PlainUpsert } from './plainUpsert';

const BODY_LIMIT = '10mb';

/**
 * As little as a route of a backend can do with a batch: who calls, whether
 * they may, the audit, and plain rows. It checks no fact, and neither counts
 * nor remembers what changed. What it takes is what Backstage takes.
 */
export default createBackendModule({
  pluginId: 'sla',
  moduleId: 'plain-rows',
  register(reg) {
    reg.registerInit({
      deps: {
        auditor: coreServices.auditor,
        database: coreServices.database,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        permissions: coreServices.permissions,
      },
      async init({ auditor, database, httpAuth, httpRouter, permissions }) {
        const knex = await database.getClient();
        const stores = new Map<string, PlainUpsert>();
        const router = Router();
        router.use('/plain-rows', express.json({ limit: BODY_LIMIT }));
        router.post('/plain-rows', async (req, res, next) => {
          try {
            const credentials = await httpAuth.credentials(req);
            const event = await auditor.createEvent({
              eventId: 'plain-rows',
              request: req,
            });
            const [{ result }] = await permissions.authorize(
              [{ permission: slaMeasurementCreatePermission }],
              { credentials },
            );
            if (result !== AuthorizeResult.ALLOW) {
              throw new NotAllowedError('Facts may not be sent');
            }
            const { indicatorKey } = req.body;
            const measured = MEASURED.find(({ stream }) => req.body[stream]);
            if (measured === undefined) {
              throw new Error('No facts were sent');
            }
            const store =
              stores.get(measured.stream) ??
              (await plainUpsert(
                knex,
                knex.client.config.client === 'pg' ? 'PostgreSQL' : 'SQLite',
                measured,
                indicatorKey,
              ));
            stores.set(measured.stream, store);
            const facts: readonly SentFact[] = req.body[measured.stream];
            await store(facts.map(measured.cellsOfFact));
            await event.success();
            res.json({ stored: facts.length });
          } catch (error) {
            next(error);
          }
        });
        httpRouter.use(router);
      },
    });
  },
});
