import {
  replacePersonSchema,
  soughtPersonSchema,
  type PersonalDataChange,
} from '@service-levels/backstage-plugin-sla-common';
import { Router } from 'express';
import { z } from 'zod';
import { idempotencyKeyOf } from '../http/idempotencyKeyOf';
import { ifMatch } from '../http/ifMatch';
import { parse } from '../http/parse';
import type { Answer, Route } from '../http/route';
import type { PersonalData } from './PersonalData';

const PATH = '/personal-data';

const retentionQuery = z.object({
  days: z.coerce
    .number()
    .int('must be a whole number')
    .min(1, 'must be at least 1')
    .max(36_500, 'must be at most 36500')
    .optional(),
});

function answerWith(change: PersonalDataChange): Answer {
  const { id, kind, outcomes } = change;
  const places = outcomes.reduce((sum, { changed }) => sum + changed, 0);
  return { status: 201, body: change, audit: { id, kind, places } };
}

/** `/personal-data`. Whom it is about stands in bodies, since addresses are logged. */
export function createPersonalDataRouter(options: {
  personalData: PersonalData;
  route: Route;
}): Router {
  const { personalData, route } = options;
  const router = Router();

  router.post(
    `${PATH}/search`,
    route({
      eventId: 'personal-data-search',
      access: 'read',
      handle: async ({ req, credentials }) => {
        const person = parse(soughtPersonSchema, req.body);
        const found = await personalData.find(person, { credentials });
        return { body: found, etag: found.etag };
      },
    }),
  );

  router.post(
    `${PATH}/export`,
    route({
      eventId: 'personal-data-export',
      access: 'read',
      handle: async ({ req, credentials }) => {
        const person = parse(soughtPersonSchema, req.body);
        return { body: await personalData.export(person, { credentials }) };
      },
    }),
  );

  router.post(
    `${PATH}/erasures`,
    route({
      eventId: 'personal-data-erase',
      access: 'write',
      handle: async ({ req, credentials }) =>
        answerWith(
          await personalData.erase(
            {
              person: parse(soughtPersonSchema, req.body),
              etag: ifMatch(req),
              idempotencyKey: idempotencyKeyOf(req),
            },
            { credentials },
          ),
        ),
    }),
  );

  router.post(
    `${PATH}/replacements`,
    route({
      eventId: 'personal-data-replace',
      access: 'write',
      handle: async ({ req, credentials }) =>
        answerWith(
          await personalData.replace(
            {
              replacement: parse(replacePersonSchema, req.body),
              etag: ifMatch(req),
              idempotencyKey: idempotencyKeyOf(req),
            },
            { credentials },
          ),
        ),
    }),
  );

  router.get(
    `${PATH}/retention`,
    route({
      eventId: 'personal-data-retention',
      access: 'read',
      handle: async ({ req, credentials }) => {
        const query = parse(retentionQuery, req.query, 'query');
        return {
          body: await personalData.previewRetention(query, { credentials }),
        };
      },
    }),
  );

  return router;
}
