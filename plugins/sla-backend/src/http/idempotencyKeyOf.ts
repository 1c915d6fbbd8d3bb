import { textSchema } from '@service-levels/backstage-plugin-sla-common';
import type { Request } from 'express';
import { z } from 'zod';
import { parse } from './parse';

const schema = z.object({
  'Idempotency-Key': textSchema({ max: 255 }).optional(),
});

/** The key under which a creating request may be repeated, if it has one. */
export function idempotencyKeyOf(req: Request): string | undefined {
  const header = { 'Idempotency-Key': req.header('Idempotency-Key') };
  return parse(schema, header, 'headers')['Idempotency-Key'];
}
