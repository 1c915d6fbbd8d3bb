import {
  formatInstant,
  parseInstant,
} from '@service-levels/backstage-plugin-sla-common';

/** Rows of a batch; half of them replace rows of the batch before. */
export const ROWS = 1000;
const NEW_ROWS = ROWS / 2;

const FIRST = 1_700_000_000 - (1_700_000_000 % 86_400);

/** A cell of a row in the table. */
export type Cell = string | number | null;

/** A fact as it is sent. */
export type SentFact = Readonly<Record<string, string | number>>;

/** A stream that is measured: what is sent, and the same as rows of its table. */
export interface MeasuredStream {
  readonly stream: 'states' | 'counts';
  readonly table: string;
  /** After the indicator, with the type that PostgreSQL casts to. */
  readonly columns: Readonly<Record<string, 'text' | 'bigint'>>;
  /** After the indicator. */
  readonly key: readonly string[];
  /** One fact of a batch as it is sent. */
  readonly factOf: (row: number, batch: number) => object;
  /** The same fact as a row. */
  readonly cellsOf: (row: number, batch: number) => readonly Cell[];
  /** A fact as it is sent as a row, unchecked. */
  readonly cellsOfFact: (fact: SentFact) => readonly Cell[];
}

/** Numbers of the facts of a batch, of which the first half were in the one before. */
export function rowsOf(batch: number): readonly number[] {
  return Array.from({ length: ROWS }, (_, i) => batch * NEW_ROWS + i);
}

/** How many facts there are after some batches. */
export function rowsAfter(batches: number): number {
  return batches * NEW_ROWS + NEW_ROWS;
}

const states: MeasuredStream = {
  stream: 'states',
  table: 'state_facts',
  columns: {
    fact_key: 'text',
    event_id: 'text',
    state: 'text',
    starts_at: 'bigint',
    ends_at: 'bigint',
    customer_ref: 'text',
    note: 'text',
    public_note: 'text',
    cause: 'text',
    recorded_at: 'bigint',
    recorded_by: 'text',
  },
  key: ['fact_key'],
  factOf: (row, batch) => ({
    id: `INC-${row}`,
    state: 'down',
    from: formatInstant(FIRST + row * 300),
    to: formatInstant(FIRST + row * 300 + 60 + (batch % 100)),
    cause: 'fault',
  }),
  cellsOf: (row, batch) => [
    `id:INC-${row}`,
    `INC-${row}`,
    'down',
    FIRST + row * 300,
    FIRST + row * 300 + 60 + (batch % 100),
    null,
    null,
    null,
    'fault',
    FIRST,
    'external:bench',
  ],
  cellsOfFact: ({ id, state, from, to, cause }) => [
    `id:${id}`,
    id,
    state,
    parseInstant(String(from)),
    parseInstant(String(to)),
    null,
    null,
    null,
    cause,
    FIRST,
    'external:bench',
  ],
};

const counts: MeasuredStream = {
  stream: 'counts',
  table: 'count_facts',
  columns: {
    starts_at: 'bigint',
    customer_ref: 'text',
    good: 'bigint',
    total: 'bigint',
  },
  key: ['starts_at', 'customer_ref'],
  factOf: (row, batch) => ({
    start: formatInstant(FIRST + row * 60),
    seconds: 60,
    good: 9_000 + batch,
    total: 10_000 + batch,
  }),
  cellsOf: (row, batch) => [
    FIRST + row * 60,
    '',
    9_000 + batch,
    10_000 + batch,
  ],
  cellsOfFact: ({ start, good, total }) => [
    parseInstant(String(start)),
    '',
    good,
    total,
  ],
};

/** What is measured. */
export const MEASURED: readonly MeasuredStream[] = [states, counts];
