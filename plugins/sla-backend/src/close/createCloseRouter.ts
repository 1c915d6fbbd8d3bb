import {
  answerAskSchema,
  askForCommentSchema,
  closeMonthSchema,
} from '@service-levels/backstage-plugin-sla-common';
import { Router, type Request } from 'express';
import { z } from 'zod';
import { idOf } from '../http/customerPath';
import { idempotencyKeyOf } from '../http/idempotencyKeyOf';
import { parse } from '../http/parse';
import type { Route } from '../http/route';
import type { Asks } from './asks/Asks';
import type { MonthCloses } from './MonthCloses';

const monthPath = z.object({ month: closeMonthSchema });

function monthOf(req: Request): string {
  return parse(monthPath, req.params, 'path').month;
}

/** `/close` and `/asked`. */
export function createCloseRouter(options: {
  closes: MonthCloses;
  asks: Asks;
  route: Route;
}): Router {
  const { closes, asks, route } = options;
  const router = Router();

  router.get(
    '/close/:month',
    route({
      eventId: 'close-read',
      access: 'read',
      handle: async ({ req, credentials }) => ({
        body: await closes.get(monthOf(req), { credentials }),
      }),
    }),
  );

  router.post(
    '/close/:month/asks',
    route({
      eventId: 'close-ask',
      access: 'write',
      changes: 'reports',
      handle: async ({ req, credentials, noteForAudit }) => {
        const month = monthOf(req);
        const body = parse(askForCommentSchema, req.body);
        const { agreementId, targetId } = body;
        noteForAudit({ agreementId, targetId, month });
        const idempotencyKey = idempotencyKeyOf(req);
        const { ask, isNew } = await asks.ask(
          { month, body, idempotencyKey },
          { credentials },
        );
        return {
          body: ask,
          status: isNew ? 201 : 200,
          location: `/api/sla/asked/${ask.id}`,
          audit: { askId: ask.id },
        };
      },
    }),
  );

  router.get(
    '/asked/:id',
    route({
      eventId: 'close-asked-read',
      access: 'read',
      handle: async ({ req, credentials }) => ({
        body: await asks.form(idOf(req), { credentials }),
      }),
    }),
  );

  router.post(
    '/asked/:id/answer',
    route({
      eventId: 'close-answer',
      access: 'write',
      changes: 'reports',
      meta: req => ({ askId: req.params.id }),
      handle: async ({ req, credentials }) => {
        const id = idOf(req);
        const answer = parse(answerAskSchema, req.body);
        return {
          body: await asks.answer({ id, answer }, { credentials }),
          audit: { askId: id },
        };
      },
    }),
  );

  return router;
}
