import type {
  CaseFact,
  CountFact,
  StateFact,
  Stream,
  ValueFact,
} from '@service-levels/backstage-plugin-sla-common';
import { factKey } from '../factKey';
import type { FactsOfStream } from '../MeasurementsStore';

/** What a cell holds: bound as one JSON text for all rows of a statement. */
export type Cell = string | number | null;

type ColumnType = 'text' | 'bigint' | 'double precision';

/** When a fact ends that is going on, and how wide a bucket is. */
export interface FactEnds {
  /** Epoch seconds. */
  readonly now: number;
  /** 0 where the indicator has no buckets. */
  readonly bucketSeconds: number;
}

/**
 * Where the facts of a stream are stored. The tables of all streams are
 * written, moved and read by the same statements, which are made of this.
 */
export interface FactTable<TFact> {
  readonly stream: Stream;
  readonly facts: string;
  /** The rows that an import puts aside. */
  readonly staged: string;
  /** After the indicator. */
  readonly key: readonly string[];
  /** All columns after the indicator but those of the recorder; first the key's. */
  readonly columns: Readonly<Record<string, ColumnType>>;
  /** Whether it holds who sent a fact, and when. */
  readonly isRecorded: boolean;
  /** The column by which a fact begins. */
  readonly start: string;
  /** SQL of the last instant of a row. */
  readonly lastInstant: (row: string, ends: FactEnds) => string;
  /** In the order of the columns. */
  readonly cellsOf: (fact: TFact) => readonly Cell[];
}

const BUCKET_KEY = ['starts_at', 'customer_ref'];

function lastInstantOfBucket(row: string, { bucketSeconds }: FactEnds): string {
  return `${row}.starts_at + ${Math.max(0, bucketSeconds - 1)}`;
}

const states: FactTable<StateFact> = {
  stream: 'states',
  facts: 'state_facts',
  staged: 'staged_states',
  key: ['fact_key'],
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
  },
  isRecorded: true,
  start: 'starts_at',
  lastInstant: (row, { now }) => `coalesce(${row}.ends_at, ${now})`,
  cellsOf: fact => [
    factKey(fact),
    fact.id,
    fact.state,
    fact.from,
    fact.to,
    fact.customer,
    fact.note,
    fact.publicNote,
    fact.cause,
  ],
};

const counts: FactTable<CountFact> = {
  stream: 'counts',
  facts: 'count_facts',
  staged: 'staged_counts',
  key: BUCKET_KEY,
  columns: {
    starts_at: 'bigint',
    customer_ref: 'text',
    good: 'bigint',
    total: 'bigint',
  },
  isRecorded: false,
  start: 'starts_at',
  lastInstant: lastInstantOfBucket,
  cellsOf: fact => [fact.start, fact.customer ?? '', fact.good, fact.total],
};

const values: FactTable<ValueFact> = {
  stream: 'values',
  facts: 'value_facts',
  staged: 'staged_values',
  key: BUCKET_KEY,
  columns: {
    starts_at: 'bigint',
    customer_ref: 'text',
    value: 'double precision',
  },
  isRecorded: false,
  start: 'starts_at',
  lastInstant: lastInstantOfBucket,
  cellsOf: fact => [fact.start, fact.customer ?? '', fact.value],
};

/** As JSON, or nothing: most cases have none. */
function listCell(list: readonly (readonly Cell[])[]): Cell {
  return list.length === 0 ? null : JSON.stringify(list);
}

const cases: FactTable<CaseFact> = {
  stream: 'cases',
  facts: 'case_facts',
  staged: 'staged_cases',
  key: ['case_id'],
  columns: {
    case_id: 'text',
    category: 'text',
    opened_at: 'bigint',
    responded_at: 'bigint',
    resolved_at: 'bigint',
    ended_at: 'bigint',
    pauses: 'text',
    reopened: 'text',
    customer_ref: 'text',
  },
  isRecorded: true,
  start: 'opened_at',
  lastInstant: (row, { now }) => `coalesce(${row}.ended_at, ${now})`,
  cellsOf: fact => [
    fact.id,
    fact.category,
    fact.opened,
    fact.responded,
    fact.resolved,
    // Nothing is left to happen after it; a response may have come later.
    // Desks enter some cases after the work: an end before the opening is none earlier.
    fact.resolved === null
      ? null
      : Math.max(fact.opened, fact.resolved, fact.responded ?? fact.resolved),
    listCell(fact.pauses.map(({ from, to }) => [from, to])),
    listCell(
      fact.reopened.map(({ resolvedAt, reopenedAt }) => [
        resolvedAt,
        reopenedAt,
      ]),
    ),
    fact.customer,
  ],
};

/** The tables of all streams. */
export const FACT_TABLES = { states, counts, values, cases } as const;

/** Facts as rows of their table. */
export function cellsOf(facts: FactsOfStream): readonly (readonly Cell[])[] {
  switch (facts.stream) {
    case 'states':
      return facts.facts.map(states.cellsOf);
    case 'counts':
      return facts.facts.map(counts.cellsOf);
    case 'values':
      return facts.facts.map(values.cellsOf);
    default:
      return facts.facts.map(cases.cellsOf);
  }
}

/** The key in a row: its columns come first. */
export function keyCells(
  { key }: FactColumns,
  row: readonly Cell[],
): readonly Cell[] {
  return row.slice(0, key.length);
}

/** What the statements need to know of a table, whatever its facts are. */
export type FactColumns = Omit<FactTable<never>, 'cellsOf'>;

/**
 * SQL that answers the rows of one bound JSON list of lists, with the names of
 * the columns. PostgreSQL takes rows out of `json` in half the time of `jsonb`.
 */
export function sentRows(
  { columns }: FactColumns,
  options: { readonly isPostgres: boolean; readonly binding: string },
): string {
  const cells = Object.entries(columns).map(
    ([name, type], at) => `cast(value ->> ${at} as ${type}) as ${name}`,
  );
  const rows = options.isPostgres
    ? `json_array_elements(cast(${options.binding} as json))`
    : `json_each(${options.binding})`;
  return `select ${cells.join(', ')} from ${rows}`;
}

/** SQL that is true where a row says something else than another of its key. */
export function differs(
  { columns, key }: FactColumns,
  row: string,
  other: string,
): string {
  return Object.keys(columns)
    .filter(name => !key.includes(name))
    .map(name => `${row}.${name} is distinct from ${other}.${name}`)
    .join(' or ');
}

/** SQL that is true where two rows have the same key; the indicator is asked for apart. */
export function hasSameKey(
  { key }: FactColumns,
  row: string,
  other: string,
): string {
  return key.map(name => `${row}.${name} = ${other}.${name}`).join(' and ');
}
