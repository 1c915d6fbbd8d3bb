import {
  COMPLAINT_STATES,
  entityRefSchema,
  instantSchema,
  INTERACTION_KINDS,
  parseInstant,
} from '@service-levels/backstage-plugin-sla-common';
import type { Request } from 'express';
import { z } from 'zod';
import { customerRefOf, idOf } from '../http/customerPath';
import { pageQuery } from '../http/pageQuery';
import { parse } from '../http/parse';
import { decodeCursor, INSTANT_KEY } from '../paging/page';
import type { InteractionKey } from './InteractionsStore';

/** `GET /interactions`, and that beneath a customer. */
const listQuery = z.object({
  ...pageQuery(),
  kind: z.enum(INTERACTION_KINDS).optional(),
  state: z.enum(COMPLAINT_STATES).optional(),
  entityRef: entityRefSchema.optional(),
  from: instantSchema.transform(parseInstant).optional(),
  to: instantSchema.transform(parseInstant).optional(),
});

/** Which interactions a request asks for. */
export function listQueryOf(req: Request) {
  const { cursor, ...query } = parse(listQuery, req.query, 'query');
  return { ...query, after: decodeCursor(cursor, INSTANT_KEY) };
}

/** Which interaction a path is of. */
export function keyOf(req: Request): InteractionKey {
  return { customerRef: customerRefOf(req), id: idOf(req) };
}
