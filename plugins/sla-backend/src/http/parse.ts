import {
  refusalsOf,
  type ErrorDetail,
} from '@service-levels/backstage-plugin-sla-common';
import { z } from 'zod';
import { InvalidInputError } from '../errors';

/** The reasons that a schema gives, flattened; of a union the alternative that came closest. */
export function detailsOf(error: z.ZodError, root = 'body'): ErrorDetail[] {
  return refusalsOf(error, root);
}

/** Reads a body or query by its schema, or refuses it with every field and reason. */
export function parse<TSchema extends z.ZodType>(
  schema: TSchema,
  value: unknown,
  root = 'body',
): z.output<TSchema> {
  const result = schema.safeParse(value, { reportInput: true });
  if (!result.success) {
    throw new InvalidInputError(detailsOf(result.error, root));
  }
  return result.data;
}

/** Reads the rows of a batch; a refused row is named by its position. */
export function parseRows<TSchema extends z.ZodType>(
  schema: TSchema,
  rows: readonly unknown[],
  field: string,
): z.output<TSchema>[] {
  const details: ErrorDetail[] = [];
  const parsed: z.output<TSchema>[] = [];
  rows.forEach((row, index) => {
    const result = schema.safeParse(row, { reportInput: true });
    if (result.success) {
      parsed.push(result.data);
    } else {
      details.push(
        ...detailsOf(result.error, field).map(detail => ({
          field: detail.field === field ? field : `${field}.${detail.field}`,
          reason: detail.reason,
          index,
        })),
      );
    }
  });
  if (details.length > 0) {
    throw new InvalidInputError(details);
  }
  return parsed;
}
