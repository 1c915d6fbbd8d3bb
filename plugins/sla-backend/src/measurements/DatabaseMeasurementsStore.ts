import type {
  CaseFact,
  CountFact,
  IngestResult,
  StateFact,
  ValueFact,
} from '@service-levels/backstage-plugin-sla-common';
import type { Knex } from 'knex';
import { isPostgres } from '../database/isPostgres';
import { InvalidInputError } from '../errors';
import { finalProblem, SECONDS_OF_SUM } from '../indicators/openDays';
import {
  CASE_COLUMNS,
  rowToCase,
  rowToState,
  STATE_COLUMNS,
  type TellingCaseRow,
  type TellingStateRow,
} from './database/factRows';
import { FACT_TABLES, type FactColumns } from './database/factTables';
import { bucketsIn, casesAround, statesAround } from './database/factsAround';
import { listFacts } from './database/listFacts';
import { lockIndicator } from './database/lockIndicator';
import { forgetBuckets } from './database/placeBuckets';
import { readFacts, whereNotStaged } from './database/readFacts';
import { readJudged } from './database/readJudged';
import { removeFacts } from './database/removeFacts';
import { runningImports, settleStaged } from './database/settleStaged';
import { sumCounts } from './database/sumCounts';
import { touchFacts } from './database/touchedFacts';
import { writeBatch } from './database/writeBatch';
import type {
  CountSums,
  CountSumsQuery,
  FactsBatch,
  FactsList,
  FactsOfStream,
  FactsQuery,
  JudgedFact,
  MeasurementsStore,
} from './MeasurementsStore';

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
const BUCKET = `'{"start":' || starts_at || ',"seconds":' || case when starts_at < reduced_until then ${SECONDS_OF_SUM} else bucket_seconds end`;
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
      const reason = finalProblem(indicator, from);
      if (reason !== undefined) {
        throw InvalidInputError.of('from', reason);
      }
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

  async list(query: FactsList): Promise<FactsOfStream> {
    return await listFacts(this.#knex, query);
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
      areBuckets: false,
    });
  }

  async factsIn(
    query: FactsQuery,
  ): Promise<ReadonlyMap<number, readonly StateFact[]>> {
    const rows = await readFacts<TellingStateRow>(this.#knex, {
      table: FACT_TABLES.states,
      columns: STATE_COLUMNS,
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
      areBuckets: true,
    });
  }

  async countSumsIn(
    query: CountSumsQuery,
  ): Promise<ReadonlyMap<number, readonly CountSums[]>> {
    return await sumCounts(this.#knex, query);
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
      areBuckets: true,
    });
  }

  async casesIn(
    query: FactsQuery,
  ): Promise<ReadonlyMap<number, readonly CaseFact[]>> {
    const rows = await readFacts<TellingCaseRow>(this.#knex, {
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
