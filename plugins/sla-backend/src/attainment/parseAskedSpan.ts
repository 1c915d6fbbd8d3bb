import {
  instantSchema,
  parseInstant,
  parsePeriod,
} from '@service-levels/backstage-plugin-sla-common';
import { z } from 'zod';
import { InvalidInputError } from '../errors';
import { parse } from '../http/parse';
import type { AskedSpan } from './askedSpans';

/** Ten years with their leap days: a figure is judged day by day when it is read. */
const MAX_SPAN_SECONDS = 3_653 * 86_400;

/** A period exists in every zone or in none, so its form can be checked in any. */
function isPeriod(label: string): boolean {
  try {
    return Boolean(parsePeriod(label, 'UTC'));
  } catch {
    return false;
  }
}

const querySchema = z
  .object({
    period: z
      .string()
      .refine(isPeriod, 'must be a period such as 2026-10, 2026-Q4 or 2026')
      .optional(),
    from: instantSchema.optional(),
    to: instantSchema.optional(),
    periods: z.coerce
      .number()
      .int('must be a whole number')
      .min(1, 'must be at least 1')
      .max(120, 'must be at most 120')
      .optional(),
    asOf: instantSchema.optional(),
  })
  .refine(query => (query.from === undefined) === (query.to === undefined), {
    path: ['to'],
    message: 'and from must be given together',
  });

/**
 * Reads which span a query asks about, and as of when.
 *
 * @throws InputError - naming the parameter, also where two ways of asking are mixed
 */
export function parseAskedSpan(query: unknown): {
  asked: AskedSpan;
  asOf: number | undefined;
} {
  const { period, from, to, periods, asOf } = parse(
    querySchema,
    query,
    'query',
  );
  const given = [period, from, periods].filter(value => value !== undefined);
  if (given.length > 1) {
    throw InvalidInputError.of(
      'period',
      'cannot be combined: give one of period, from and to, or periods',
    );
  }
  return {
    asked: toAskedSpan({ period, from, to, periods }),
    asOf: asOf === undefined ? undefined : parseInstant(asOf),
  };
}

function toAskedSpan(query: {
  period?: string;
  from?: string;
  to?: string;
  periods?: number;
}): AskedSpan {
  if (query.period !== undefined) {
    return { kind: 'named', label: query.period };
  }
  if (query.periods !== undefined) {
    return { kind: 'last', count: query.periods };
  }
  if (query.from === undefined || query.to === undefined) {
    return { kind: 'current' };
  }
  const span = { from: parseInstant(query.from), to: parseInstant(query.to) };
  if (span.from >= span.to) {
    throw InvalidInputError.of('to', 'must be after from');
  }
  if (span.to - span.from > MAX_SPAN_SECONDS) {
    throw InvalidInputError.of('to', 'must be within ten years after from');
  }
  return { kind: 'span', ...span };
}
