import type { Stream } from '@service-levels/backstage-plugin-sla-common';
import type { z } from 'zod';
import { FACT_TABLES, type Cell } from '../../measurements/database/factTables';
import { FACT_SCHEMAS, TO_FACT } from '../../measurements/factSchemas';
import type { AnyFact } from '../../measurements/MeasurementsStore';
import type { CsvColumns } from './readHeader';

/** A fact of a row, also as a row of its table. */
export interface CsvFact {
  readonly fact: AnyFact;
  readonly cells: readonly Cell[];
}

/** Fields by their names; undefined of a cell that must not be empty. */
export type CsvFields = Record<string, unknown>;

/** How the files of a stream are read. */
export interface CsvStream extends CsvColumns {
  /** Cells that cannot be left empty; the others then say nothing. */
  readonly neverEmpty: readonly string[];
  readonly read: (fields: CsvFields) => CsvFact | z.ZodError;
}

function reader<TRow, TFact extends AnyFact>(options: {
  readonly schema: {
    safeParse(
      fields: CsvFields,
      context: { readonly reportInput: boolean },
    ): z.ZodSafeParseResult<TRow>;
  };
  readonly toFact: (row: TRow) => TFact;
  readonly cellsOf: (fact: TFact) => readonly Cell[];
  readonly toFields?: (fields: CsvFields) => CsvFields;
}): CsvStream['read'] {
  const { schema, toFact, cellsOf, toFields } = options;
  return fields => {
    const result = schema.safeParse(toFields ? toFields(fields) : fields, {
      reportInput: true,
    });
    if (!result.success) {
      return result.error;
    }
    const fact = toFact(result.data);
    return { fact, cells: cellsOf(fact) };
  };
}

/** A cell as a number where it is one; what it holds is told to who reads it. */
function toNumber(cell: unknown): unknown {
  return typeof cell === 'string' && /^-?[0-9.]+(e[+-]?[0-9]+)?$/i.test(cell)
    ? Number(cell)
    : cell;
}

function withNumbers(names: readonly string[]) {
  return (fields: CsvFields): CsvFields => {
    const numbers: CsvFields = { ...fields };
    names.forEach(name => {
      numbers[name] = toNumber(fields[name]);
    });
    return numbers;
  };
}

/** A cell `from/to;from/to` as a list of objects; the last may lack its end. */
function toPairs(
  cell: unknown,
  [first, second]: readonly [string, string],
): unknown {
  if (typeof cell !== 'string') {
    return cell;
  }
  return cell.split(';').map(pair => {
    const [from, to = '', ...more] = pair.split('/').map(text => text.trim());
    return {
      [first]: from,
      [second]: to === '' ? null : [to, ...more].join('/'),
    };
  });
}

const BUCKET = ['start', 'seconds'];

/** The files of all streams. */
export const CSV_STREAMS: Readonly<Record<Stream, CsvStream>> = {
  states: {
    columns: [
      'id',
      'state',
      'from',
      'to',
      'customer',
      'note',
      'publicNote',
      'cause',
    ],
    required: ['state', 'from', 'to'],
    neverEmpty: ['state', 'from'],
    read: reader({
      schema: FACT_SCHEMAS.states,
      toFact: TO_FACT.states,
      cellsOf: FACT_TABLES.states.cellsOf,
    }),
  },
  counts: {
    columns: [...BUCKET, 'good', 'total', 'customer'],
    required: [...BUCKET, 'good', 'total'],
    neverEmpty: [...BUCKET, 'good', 'total'],
    read: reader({
      schema: FACT_SCHEMAS.counts,
      toFact: TO_FACT.counts,
      cellsOf: FACT_TABLES.counts.cellsOf,
      toFields: withNumbers(['seconds', 'good', 'total']),
    }),
  },
  values: {
    columns: [...BUCKET, 'value', 'customer'],
    required: [...BUCKET, 'value'],
    neverEmpty: [...BUCKET, 'value'],
    read: reader({
      schema: FACT_SCHEMAS.values,
      toFact: TO_FACT.values,
      cellsOf: FACT_TABLES.values.cellsOf,
      toFields: withNumbers(['seconds', 'value']),
    }),
  },
  cases: {
    columns: [
      'id',
      'category',
      'opened',
      'responded',
      'resolved',
      'pauses',
      'reopened',
      'customer',
    ],
    required: ['id', 'opened', 'resolved'],
    neverEmpty: ['id', 'opened'],
    read: reader({
      schema: FACT_SCHEMAS.cases,
      toFact: TO_FACT.cases,
      cellsOf: FACT_TABLES.cases.cellsOf,
      toFields: fields => ({
        ...fields,
        pauses: toPairs(fields.pauses, ['from', 'to']),
        reopened: toPairs(fields.reopened, ['resolvedAt', 'reopenedAt']),
      }),
    }),
  },
};
