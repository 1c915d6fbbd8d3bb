import {
  answerComplaintSchema,
  reopenComplaintSchema,
} from '@service-levels/backstage-plugin-sla-common';
import { Router } from 'express';
import { parse } from '../http/parse';
import type { Route } from '../http/route';
import { answer, BENEATH, metaOf } from './answer';
import type { Dialogue } from './Dialogue';
import { keyOf } from './requestSchemas';

/** What becomes of a complaint, beneath `/customers/{namespace}/{name}/interactions/{id}`. */
export function createComplaintsRouter(options: {
  dialogue: Dialogue;
  route: Route;
}): Router {
  const { dialogue, route } = options;
  const router = Router();
  const writing = { access: 'write', meta: metaOf } as const;

  router.post(
    `${BENEATH}/:id/answer`,
    route({
      ...writing,
      eventId: 'complaint-answer',
      handle: async ({ req, credentials }) => {
        const key = keyOf(req);
        const { text } = parse(answerComplaintSchema, req.body);
        return answer(await dialogue.answer({ ...key, text }, { credentials }));
      },
    }),
  );

  router.post(
    `${BENEATH}/:id/close`,
    route({
      ...writing,
      eventId: 'complaint-close',
      handle: async ({ req, credentials }) =>
        answer(
          await dialogue.close(keyOf(req), {
            credentials,
          }),
        ),
    }),
  );

  router.post(
    `${BENEATH}/:id/reopen`,
    route({
      ...writing,
      eventId: 'complaint-reopen',
      handle: async ({ req, credentials }) => {
        const key = keyOf(req);
        const { reason } = parse(reopenComplaintSchema, req.body);
        return answer(
          await dialogue.reopen({ ...key, reason }, { credentials }),
        );
      },
    }),
  );

  return router;
}
