import {
  entityRefSchema,
  eventIdSchema,
  indicatorRefSchema,
  instantSchema,
  MAX_BATCH_FACTS,
  parseInstant,
  STREAMS,
  type Stream,
} from '@service-levels/backstage-plugin-sla-common';
import { z } from 'zod';
import { InvalidInputError } from '../errors';
import { parse, parseRows } from '../http/parse';
import { FACT_SCHEMAS, TO_FACT } from './factSchemas';
import type { MeasurementsRequest } from './Measurements';
import type { FactName, FactsOfStream } from './MeasurementsStore';

const rowsSchema = z.array(z.unknown());

/** The frame of a batch; its rows are read one by one, so that each can be named. */
const batchSchema = z.strictObject({
  indicator: indicatorRefSchema,
  states: rowsSchema.optional(),
  counts: rowsSchema.optional(),
  values: rowsSchema.optional(),
  cases: rowsSchema.optional(),
  withdraw: rowsSchema.default([]),
});

const customerSchema = entityRefSchema.nullish().transform(ref => ref ?? null);

const withdrawSchema = z.union([
  eventIdSchema,
  z.strictObject({ from: instantSchema, customer: customerSchema }),
  z.strictObject({ start: instantSchema, customer: customerSchema }),
]);

function toName(name: z.output<typeof withdrawSchema>): FactName {
  if (typeof name === 'string') {
    return { id: name };
  }
  return 'from' in name
    ? { ...name, from: parseInstant(name.from) }
    : { ...name, start: parseInstant(name.start) };
}

function requireAtMost(
  field: string,
  what: string,
  rows: readonly unknown[],
): void {
  if (rows.length > MAX_BATCH_FACTS) {
    throw InvalidInputError.of(
      field,
      `must hold at most ${MAX_BATCH_FACTS} ${what}`,
    );
  }
}

function parseFacts(stream: Stream, rows: readonly unknown[]): FactsOfStream {
  switch (stream) {
    case 'states':
      return {
        stream,
        facts: parseRows(FACT_SCHEMAS.states, rows, stream).map(TO_FACT.states),
      };
    case 'counts':
      return {
        stream,
        facts: parseRows(FACT_SCHEMAS.counts, rows, stream).map(TO_FACT.counts),
      };
    case 'values':
      return {
        stream,
        facts: parseRows(FACT_SCHEMAS.values, rows, stream).map(TO_FACT.values),
      };
    default:
      return {
        stream,
        facts: parseRows(FACT_SCHEMAS.cases, rows, stream).map(TO_FACT.cases),
      };
  }
}

/**
 * Reads the body of `POST /measurements`.
 *
 * @throws InputError - which names each row and field
 */
export function parseBatch(body: unknown): MeasurementsRequest {
  const batch = parse(batchSchema, body);
  const given = STREAMS.filter(stream => batch[stream] !== undefined);
  if (given.length > 1) {
    throw InvalidInputError.of(
      given[1],
      `cannot be sent with ${given[0]}: an indicator collects one of them`,
    );
  }
  const [stream] = given;
  const rows = stream === undefined ? [] : batch[stream] ?? [];
  requireAtMost(stream, 'facts', rows);
  requireAtMost('withdraw', 'keys', batch.withdraw);
  return {
    indicator: batch.indicator,
    sent: stream === undefined ? undefined : parseFacts(stream, rows),
    withdraw: parseRows(withdrawSchema, batch.withdraw, 'withdraw').map(toName),
  };
}
