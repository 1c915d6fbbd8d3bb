import type {
  IngestResult,
  ServiceState,
  StateFact,
} from '@service-levels/backstage-plugin-sla-common';
import type { Knex } from 'knex';
import { chunksOf } from '../database/chunksOf';
import { isPostgres } from '../database/isPostgres';
import { FieldConflictError } from '../errors';
import type { IndicatorRow, StateFactRow } from '../database/tables';
import { settleStaged } from './database/moveStaged';
import {
  readJudgedStates,
  readStates,
  whereNotStaged,
  type ToldStateRow,
} from './database/readStates';
import { statesAround } from './database/statesAround';
import { factKey } from './factKey';
import type {
  JudgedFact,
  MeasurementsStore,
  StatesBatch,
  StatesQuery,
} from './MeasurementsStore';

/** SQLite allows 500 rows in one compound statement; more gains little in PostgreSQL. */
const ROWS_PER_STATEMENT = 400;

const REPLACED_COLUMNS = [
  'event_id',
  'state',
  'starts_at',
  'ends_at',
  'customer_ref',
  'note',
  'public_note',
  'cause',
  'recorded_at',
  'recorded_by',
] as const;

function rowToFact(row: ToldStateRow): StateFact {
  return {
    id: row.event_id,
    state: row.state as ServiceState,
    from: Number(row.starts_at),
    to: row.ends_at === null ? null : Number(row.ends_at),
    customer: row.customer_ref,
    note: row.note,
    publicNote: row.public_note,
    cause: row.cause,
  };
}

/** In the order in which they begin; those that begin at once always in the same. */
function byStart(a: ToldStateRow, b: ToldStateRow): number {
  return (
    Number(a.starts_at) - Number(b.starts_at) ||
    (a.fact_key < b.fact_key ? -1 : 1)
  );
}

function isSameFact(a: StateFact, b: StateFact): boolean {
  return (
    a.state === b.state &&
    a.from === b.from &&
    a.to === b.to &&
    a.customer === b.customer &&
    a.note === b.note &&
    a.publicNote === b.publicNote &&
    a.cause === b.cause
  );
}

/** Measurements in the portal's database. */
export class DatabaseMeasurementsStore implements MeasurementsStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(options: { knex: Knex }): DatabaseMeasurementsStore {
    return new DatabaseMeasurementsStore(options.knex);
  }

  async writeStates(batch: StatesBatch): Promise<IngestResult> {
    return await this.#knex.transaction(async tx => {
      await this.#lockIndicator(tx, batch.indicatorKey);
      const keys = batch.facts.map(factKey);
      await settleStaged(
        tx,
        batch.indicatorKey,
        chunksOf([...keys, ...batch.withdraw], ROWS_PER_STATEMENT).map(
          chunk => (rows, table) => rows.whereIn(`${table}.fact_key`, chunk),
        ),
      );
      const stored = await this.#factsByKey(tx, batch.indicatorKey, keys);
      const changed = batch.facts.filter(fact => {
        const existing = stored.get(factKey(fact));
        return existing === undefined || !isSameFact(existing, fact);
      });
      await this.#upsert(tx, batch, changed);
      const replaced = changed.filter(fact => stored.has(factKey(fact))).length;
      return {
        stored: changed.length - replaced,
        replaced,
        unchanged: batch.facts.length - changed.length,
        withdrawn: await this.#withdraw(tx, batch.indicatorKey, batch.withdraw),
      };
    });
  }

  async removeStates(query: {
    indicatorKey: number;
    from: number;
    to: number;
  }): Promise<number> {
    return await this.#knex.transaction(async tx => {
      await this.#lockIndicator(tx, query.indicatorKey);
      await settleStaged(tx, query.indicatorKey, [
        (rows, table) =>
          table === 'staged' &&
          rows
            .where('staged.starts_at', '>=', query.from)
            .where('staged.starts_at', '<', query.to),
      ]);
      // What is still staged has another start by now: its old fact is not seen.
      const removed = await tx<StateFactRow>('state_facts')
        .where('indicator_id', query.indicatorKey)
        .where('starts_at', '>=', query.from)
        .where('starts_at', '<', query.to)
        .where(facts => whereNotStaged(facts, tx, [query.indicatorKey]))
        .delete();
      return removed;
    });
  }

  async statesIn(
    query: StatesQuery,
  ): Promise<ReadonlyMap<number, readonly JudgedFact[]>> {
    return await readJudgedStates(this.#knex, {
      indicatorKeys: [...new Set(query.indicatorKeys)],
      narrowings: statesAround(query),
    });
  }

  async factsIn(
    query: StatesQuery,
  ): Promise<ReadonlyMap<number, readonly StateFact[]>> {
    const rows = await readStates(this.#knex, {
      indicatorKeys: [...new Set(query.indicatorKeys)],
      narrowings: statesAround(query),
    });
    const factsOf = new Map<number, StateFact[]>();
    for (const row of [...rows].sort(byStart)) {
      const ofIndicator = factsOf.get(row.indicator_id) ?? [];
      ofIndicator.push(rowToFact(row));
      factsOf.set(row.indicator_id, ofIndicator);
    }
    return factsOf;
  }

  /**
   * Batches of one indicator are written one after the other, so that what is
   * counted is what happened; and it still collects states then.
   */
  async #lockIndicator(
    tx: Knex.Transaction,
    indicatorKey: number,
  ): Promise<void> {
    const select = tx<IndicatorRow>('indicators')
      .where('id', indicatorKey)
      .first('stream');
    const row = await (isPostgres(tx) ? select.forUpdate() : select);
    if (row?.stream !== 'states') {
      throw new FieldConflictError(
        'indicator',
        'was changed by another request; please read it again',
      );
    }
  }

  async #factsByKey(
    tx: Knex.Transaction,
    indicatorKey: number,
    keys: readonly string[],
  ): Promise<ReadonlyMap<string, StateFact>> {
    const found = new Map<string, StateFact>();
    for (const chunk of chunksOf(keys, ROWS_PER_STATEMENT)) {
      const rows = await tx<StateFactRow>('state_facts')
        .where('indicator_id', indicatorKey)
        .whereIn('fact_key', chunk);
      rows.forEach(row => found.set(row.fact_key, rowToFact(row)));
    }
    return found;
  }

  async #upsert(
    tx: Knex.Transaction,
    batch: StatesBatch,
    facts: readonly StateFact[],
  ): Promise<void> {
    const rows = facts.map(fact => ({
      indicator_id: batch.indicatorKey,
      fact_key: factKey(fact),
      event_id: fact.id,
      state: fact.state,
      starts_at: fact.from,
      ends_at: fact.to,
      customer_ref: fact.customer,
      note: fact.note,
      public_note: fact.publicNote,
      cause: fact.cause,
      recorded_at: batch.recordedAt,
      recorded_by: batch.recordedBy,
    }));
    for (const chunk of chunksOf(rows, ROWS_PER_STATEMENT)) {
      await tx<StateFactRow>('state_facts')
        .insert(chunk)
        .onConflict(['indicator_id', 'fact_key'])
        .merge([...REPLACED_COLUMNS]);
    }
  }

  async #withdraw(
    tx: Knex.Transaction,
    indicatorKey: number,
    keys: readonly string[],
  ): Promise<number> {
    let withdrawn = 0;
    for (const chunk of chunksOf(keys, ROWS_PER_STATEMENT)) {
      withdrawn += await tx<StateFactRow>('state_facts')
        .where('indicator_id', indicatorKey)
        .whereIn('fact_key', chunk)
        .delete();
    }
    return withdrawn;
  }
}
