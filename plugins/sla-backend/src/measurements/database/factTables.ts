import type {
  CaseFact,
  CountFact,
  Interval,
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
  /** The column by which it ends, null in it while it goes on; null of buckets, which are all as wide. */
  readonly end: string | null;
  /** In the order of the columns. */
  readonly cellsOf: (fact: TFact) => readonly Cell[];
}

const BUCKET_KEY = ['starts_at', 'customer_ref'];

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
  end: 'ends_at',
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
  end: null,
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
  end: null,
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
  end: 'ended_at',
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

/** How far a bucket reaches after its start. */
function restOfBucket({ bucketSeconds }: FactEnds): number {
  return Math.max(0, bucketSeconds - 1);
}

/** SQL of the last instant of a row. */
export function lastInstant(
  { start, end }: FactColumns,
  row: string,
  ends: FactEnds,
): string {
  return end === null
    ? `${row}.${start} + ${restOfBucket(ends)}`
    : `coalesce(${row}.${end}, ${ends.now})`;
}

/** From the first to the last instant of a fact, whether it comes as cells or from the table; epoch seconds. */
export function reachOf(
  { start, end }: FactColumns,
  cellOf: (column: string) => unknown,
  ends: FactEnds,
): Interval {
  const from = Number(cellOf(start));
  return {
    from,
    to:
      end === null
        ? from + restOfBucket(ends)
        : Number(cellOf(end) ?? ends.now),
  };
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
