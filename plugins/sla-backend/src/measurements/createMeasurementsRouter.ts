import {
  entityRefSchema,
  eventIdSchema,
  indicatorRefSchema,
  instantSchema,
  MAX_BATCH_FACTS,
  parseInstant,
  stateFactSchema,
} from '@service-levels/backstage-plugin-sla-common';
import { Router } from 'express';
import { z } from 'zod';
import { parse, parseRows } from '../http/parse';
import type { Route } from '../http/route';
import type { Measurements } from './Measurements';

/** So many withdrawn keys are named in the audit. */
const MAX_AUDITED_KEYS = 100;

/** The frame of a batch; its rows are read one by one, so that each can be named. */
const batchSchema = z.strictObject({
  indicator: indicatorRefSchema,
  states: z.array(z.unknown()).default([]),
  withdraw: z.array(z.unknown()).default([]),
});

const withdrawSchema = z.union([
  eventIdSchema,
  z.strictObject({
    from: instantSchema,
    customer: entityRefSchema.nullish().transform(ref => ref ?? null),
  }),
]);

const removeQuery = z
  .object({
    indicator: indicatorRefSchema,
    from: instantSchema,
    to: instantSchema,
  })
  .refine(query => Date.parse(query.from) < Date.parse(query.to), {
    path: ['to'],
    message: 'must be after from',
  });

function parseBatch(body: unknown) {
  const batch = parse(batchSchema, body);
  parse(
    z.object({
      states: z
        .array(z.unknown())
        .max(MAX_BATCH_FACTS, `must hold at most ${MAX_BATCH_FACTS} facts`),
      withdraw: z
        .array(z.unknown())
        .max(MAX_BATCH_FACTS, `must hold at most ${MAX_BATCH_FACTS} keys`),
    }),
    batch,
  );
  return {
    indicator: batch.indicator,
    states: parseRows(stateFactSchema, batch.states, 'states').map(fact => ({
      ...fact,
      from: parseInstant(fact.from),
      to: fact.to === null ? null : parseInstant(fact.to),
    })),
    withdraw: parseRows(withdrawSchema, batch.withdraw, 'withdraw').map(key =>
      typeof key === 'string'
        ? { id: key }
        : { id: null, from: parseInstant(key.from), customer: key.customer },
    ),
  };
}

/** `/measurements`. */
export function createMeasurementsRouter(options: {
  measurements: Measurements;
  route: Route;
}): Router {
  const { measurements, route } = options;
  const router = Router();

  router.post(
    '/measurements',
    route({
      eventId: 'measurement-write',
      access: 'write',
      handle: async ({ req, credentials }) => {
        const batch = parseBatch(req.body);
        const result = await measurements.ingestStates(batch, { credentials });
        return {
          body: result,
          audit: {
            indicator: batch.indicator,
            ...result,
            withdraw: batch.withdraw.slice(0, MAX_AUDITED_KEYS),
          },
        };
      },
    }),
  );

  router.delete(
    '/measurements',
    route({
      eventId: 'measurement-delete',
      access: 'write',
      meta: req => ({
        indicator: String(req.query.indicator),
        from: String(req.query.from),
        to: String(req.query.to),
      }),
      handle: async ({ req, credentials }) => {
        const query = parse(removeQuery, req.query, 'query');
        const span = {
          from: parseInstant(query.from),
          to: parseInstant(query.to),
        };
        const result = await measurements.remove(
          { indicator: query.indicator, ...span },
          { credentials },
        );
        return { body: result, audit: result };
      },
    }),
  );

  return router;
}
