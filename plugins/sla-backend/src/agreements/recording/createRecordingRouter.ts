import { recordAgreementSchema } from '@service-levels/backstage-plugin-sla-common';
import { Router } from 'express';
import { idempotencyKeyOf } from '../../http/idempotencyKeyOf';
import { parse } from '../../http/parse';
import type { Route } from '../../http/route';
import type { Recording } from './Recording';

/** `/agreements/record`. */
export function createRecordingRouter(options: {
  recording: Recording;
  route: Route;
}): Router {
  const { recording, route } = options;
  const router = Router();

  router.post(
    '/agreements/record',
    route({
      eventId: 'agreement-record',
      access: 'write',
      changes: 'agreements',
      handle: async ({ req, credentials }) => {
        const recorded = parse(recordAgreementSchema, req.body);
        const agreement = await recording.record(
          { recorded, idempotencyKey: idempotencyKeyOf(req) },
          { credentials },
        );
        const { id, version, hash, etag } = agreement;
        return {
          body: agreement,
          etag,
          audit: {
            agreementId: id,
            version,
            hash,
            signatures: recorded.signatures.length,
          },
          status: 201,
          location: `/api/sla/agreements/${id}`,
        };
      },
    }),
  );

  return router;
}
