import {
  entityRefSchema,
  REQUIREMENT_STATES,
} from '@service-levels/backstage-plugin-sla-common';
import type { Request } from 'express';
import { z } from 'zod';
import { pageQuery } from '../http/pageQuery';
import { parse } from '../http/parse';
import { decodeCursor, SERIAL_KEY } from '../paging/page';

const listQuery = z.object({
  ...pageQuery(),
  state: z.enum(REQUIREMENT_STATES).optional(),
  entityRef: entityRefSchema.optional(),
});

/** Which requirements a request asks for. */
export function listQueryOf(req: Request) {
  const { cursor, ...query } = parse(listQuery, req.query, 'query');
  return { ...query, after: decodeCursor(cursor, SERIAL_KEY) };
}
