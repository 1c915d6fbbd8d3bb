import type {
  CaseFact,
  CountFact,
  IngestResult,
  ServiceState,
  StateFact,
  ValueFact,
} from '@service-levels/backstage-plugin-sla-common';
import type { Knex } from 'knex';
import { isPostgres } from '../database/isPostgres';
import type { CaseFactRow, StateFactRow } from '../database/tables';
import { FACT_TABLES, type FactColumns } from './database/factTables';
import { bucketsIn, casesAround, statesAround } from './database/factsAround';
import { lockIndicator } from './database/lockIndicator';
import { forgetBuckets } from './database/placeBuckets';
import { readFacts, whereNotStaged } from './database/readFacts';
import { readJudged } from './database/readJudged';
import { removeFacts } from './database/removeFacts';
import { runningImports, settleStaged } from './database/settleStaged';
import { touchFacts } from './database/touchedFacts';
import { writeBatch } from './database/writeBatch';
import type {
  FactsBatch,
  FactsQuery,
  JudgedFact,
  MeasurementsStore,
} from './MeasurementsStore';

/** What a state is told by; who recorded it is not among it. */
const TOLD_COLUMNS = [
  'indicator_id',
  'fact_key',
  'event_id',
  'state',
  'starts_at',
  'ends_at',
  'customer_ref',
  'note',
  'public_note',
  'cause',
] as const;

type ToldStateRow = Pick<StateFactRow, (typeof TOLD_COLUMNS)[number]>;

const CASE_COLUMNS = [
  'indicator_id',
  'case_id',
  'category',
  'opened_at',
  'responded_at',
  'resolved_at',
  'pauses',
  'reopened',
  'customer_ref',
] as const;

type JudgedCaseRow = Pick<CaseFactRow, (typeof CASE_COLUMNS)[number]>;

function secondsOrNull(value: number | string | null): number | null {
  return value === null ? null : Number(value);
}

function rowToState(row: ToldStateRow): StateFact {
  return {
    id: row.event_id,
    state: row.state as ServiceState,
    from: Number(row.starts_at),
    to: secondsOrNull(row.ends_at),
    customer: row.customer_ref,
    note: row.note,
    publicNote: row.public_note,
    cause: row.cause,
  };
}

function pairsIn<T extends number | null>(text: string | null): [number, T][] {
  return text === null ? [] : JSON.parse(text);
}

function rowToCase(row: JudgedCaseRow): CaseFact {
  return {
    id: row.case_id,
    category: row.category,
    opened: Number(row.opened_at),
    responded: secondsOrNull(row.responded_at),
    resolved: secondsOrNull(row.resolved_at),
    pauses: pairsIn<number | null>(row.pauses).map(([from, to]) => ({
      from,
      to,
    })),
    reopened: pairsIn<number>(row.reopened).map(([resolvedAt, reopenedAt]) => ({
      resolvedAt,
      reopenedAt,
    })),
    customer: row.customer_ref,
  };
}

/** By indicator, in the order in which they begin; those that begin at once always in the same. */
function grouped<TRow extends { readonly indicator_id: number }, TFact>(
  rows: readonly TRow[],
  options: {
    readonly start: (row: TRow) => number;
    readonly key: (row: TRow) => string;
    readonly toFact: (row: TRow) => TFact;
  },
): ReadonlyMap<number, readonly TFact[]> {
  const { start, key, toFact } = options;
  const sorted = [...rows].sort(
    (a, b) => start(a) - start(b) || (key(a) < key(b) ? -1 : 1),
  );
  const factsOf = new Map<number, TFact[]>();
  for (const row of sorted) {
    const ofIndicator = factsOf.get(row.indicator_id) ?? [];
    ofIndicator.push(toFact(row));
    factsOf.set(row.indicator_id, ofIndicator);
  }
  return factsOf;
}

/** The end of a fact as JSON. References and states have nothing in them that JSON must escape. */
const CUSTOMER = `',"customer":' || coalesce('"' || nullif(customer_ref, '') || '"', 'null') || '}'`;
const STATE = `'{"state":"' || state || '","from":' || starts_at || ',"to":' || coalesce(cast(ends_at as text), 'null') || ${CUSTOMER}`;
const BUCKET = `'{"start":' || starts_at || ',"seconds":' || bucket_seconds`;
const COUNTS = `${BUCKET} || ',"good":' || good || ',"total":' || total || ${CUSTOMER}`;

/** Measurements in the portal's database. */
export class DatabaseMeasurementsStore implements MeasurementsStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(options: { knex: Knex }): DatabaseMeasurementsStore {
    return new DatabaseMeasurementsStore(options.knex);
  }

  async write(batch: FactsBatch): Promise<IngestResult> {
    return await this.#knex.transaction(
      async tx => await writeBatch(tx, batch),
    );
  }

  async remove(query: {
    indicatorKey: number;
    from: number;
    to: number;
    removedAt: number;
  }): Promise<number> {
    const { indicatorKey, from, to, removedAt } = query;
    return await this.#knex.transaction(async tx => {
      const indicator = await lockIndicator(tx, indicatorKey);
      const table: FactColumns = FACT_TABLES[indicator.stream];
      const running = await runningImports(tx, indicatorKey);
      await settleStaged(
        tx,
        table,
        running,
        (rows, name) =>
          name === 'staged' &&
          rows
            .where(`staged.${table.start}`, '>=', from)
            .where(`staged.${table.start}`, '<', to),
      );
      const { withdrawn, ranges } = await removeFacts(tx, table, {
        indicatorKey,
        ends: { now: removedAt, bucketSeconds: indicator.bucketSeconds ?? 0 },
        // What is still staged has another start by now: its old fact is not seen.
        choose: facts =>
          facts
            .where(table.start, '>=', from)
            .where(table.start, '<', to)
            .modify(whereNotStaged, tx, table, [indicatorKey]),
      });
      if (withdrawn > 0) {
        await forgetBuckets(tx, indicator);
      }
      await touchFacts(tx, {
        indicatorKey,
        ranges,
        now: removedAt,
        staging: running.staging,
      });
      return withdrawn;
    });
  }

  async statesIn(
    query: FactsQuery,
  ): Promise<ReadonlyMap<number, readonly JudgedFact[]>> {
    return await readJudged(this.#knex, {
      table: FACT_TABLES.states,
      columns: [
        'indicator_id',
        'state',
        'starts_at',
        'ends_at',
        'customer_ref',
      ],
      indicatorKeys: [...new Set(query.indicatorKeys)],
      narrowings: statesAround(query),
      json: STATE,
      isOrdered: false,
    });
  }

  async factsIn(
    query: FactsQuery,
  ): Promise<ReadonlyMap<number, readonly StateFact[]>> {
    const rows = await readFacts<ToldStateRow>(this.#knex, {
      table: FACT_TABLES.states,
      columns: TOLD_COLUMNS,
      indicatorKeys: [...new Set(query.indicatorKeys)],
      narrowings: statesAround(query),
    });
    return grouped(rows, {
      start: row => Number(row.starts_at),
      key: row => row.fact_key,
      toFact: rowToState,
    });
  }

  async countsIn(
    query: FactsQuery,
  ): Promise<ReadonlyMap<number, readonly CountFact[]>> {
    return await readJudged(this.#knex, {
      table: FACT_TABLES.counts,
      columns: ['indicator_id', 'starts_at', 'customer_ref', 'good', 'total'],
      indicatorKeys: [...new Set(query.indicatorKeys)],
      narrowings: bucketsIn(query),
      json: COUNTS,
      isOrdered: true,
    });
  }

  async valuesIn(
    query: FactsQuery,
  ): Promise<ReadonlyMap<number, readonly ValueFact[]>> {
    // The shortest text that reads back as the same number; SQLite's own has too few digits.
    const value = isPostgres(this.#knex)
      ? 'cast(value as text)'
      : `printf('%!.17g', value)`;
    return await readJudged(this.#knex, {
      table: FACT_TABLES.values,
      columns: ['indicator_id', 'starts_at', 'customer_ref', 'value'],
      indicatorKeys: [...new Set(query.indicatorKeys)],
      narrowings: bucketsIn(query),
      json: `${BUCKET} || ',"value":' || ${value} || ${CUSTOMER}`,
      isOrdered: true,
    });
  }

  async casesIn(
    query: FactsQuery,
  ): Promise<ReadonlyMap<number, readonly CaseFact[]>> {
    const rows = await readFacts<JudgedCaseRow>(this.#knex, {
      table: FACT_TABLES.cases,
      columns: CASE_COLUMNS,
      indicatorKeys: [...new Set(query.indicatorKeys)],
      narrowings: casesAround(query),
    });
    return grouped(rows, {
      start: row => Number(row.opened_at),
      key: row => row.case_id,
      toFact: rowToCase,
    });
  }
}
