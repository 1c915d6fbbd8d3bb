import { changeAlertingSchema } from '@service-levels/backstage-plugin-sla-common';
import { Router } from 'express';
import { pathSchema } from '../../agreements/requestSchemas';
import { ifMatch } from '../../http/ifMatch';
import { parse } from '../../http/parse';
import type { Route } from '../../http/route';
import type { AlertingOfAgreements } from './AlertingOfAgreements';

/** `/agreements/{id}/alerting`. */
export function createAlertingRouter(options: {
  alerting: AlertingOfAgreements;
  route: Route;
}): Router {
  const { alerting, route } = options;
  const router = Router();

  router.get(
    '/agreements/:id/alerting',
    route({
      eventId: 'agreement-alerting-read',
      access: 'read',
      meta: req => ({ agreementId: req.params.id }),
      handle: async ({ req, credentials }) => {
        const { id } = parse(pathSchema, req.params, 'path');
        const body = await alerting.get(id, { credentials });
        return { body, etag: body.etag };
      },
    }),
  );

  router.put(
    '/agreements/:id/alerting',
    route({
      eventId: 'agreement-alerting-change',
      access: 'write',
      meta: req => ({ agreementId: req.params.id }),
      handle: async ({ req, credentials }) => {
        const { id } = parse(pathSchema, req.params, 'path');
        const etag = ifMatch(req);
        const change = parse(changeAlertingSchema, req.body);
        const body = await alerting.replace(
          { agreementId: id, etag, change },
          { credentials },
        );
        return { body, etag: body.etag };
      },
    }),
  );

  return router;
}
