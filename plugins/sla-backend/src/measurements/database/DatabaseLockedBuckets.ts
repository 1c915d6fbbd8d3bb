import type { Interval } from '@service-levels/backstage-plugin-sla-common';
import type { Knex } from 'knex';
import type { IndicatorRow } from '../../database/tables';
import type { LockedBuckets } from '../LockedBuckets';
import type { FactsOfStream } from '../MeasurementsStore';
import { cellsOf, FACT_TABLES, type FactColumns } from './factTables';
import { sentRows } from './sentRows';
import { runningImports } from './settleStaged';

interface Options {
  readonly tx: Knex.Transaction;
  readonly indicatorKey: number;
  readonly stream: 'counts' | 'values';
}

/** The buckets of an indicator, in a transaction that holds its lock. */
export class DatabaseLockedBuckets implements LockedBuckets {
  readonly #options: Options;
  readonly #table: FactColumns;

  private constructor(options: Options) {
    this.#options = options;
    this.#table = FACT_TABLES[options.stream];
  }

  static create(options: Options): DatabaseLockedBuckets {
    return new DatabaseLockedBuckets(options);
  }

  async isImporting(): Promise<boolean> {
    const { tx, indicatorKey } = this.#options;
    const { staging, decided } = await runningImports(tx, indicatorKey);
    return staging !== undefined || decided !== undefined;
  }

  async firstFrom(instant: number): Promise<number | undefined> {
    const { tx, indicatorKey } = this.#options;
    const row = await tx(this.#table.facts)
      .where('indicator_id', indicatorKey)
      .where(this.#table.start, '>=', instant)
      .orderBy(this.#table.start)
      .first({ start: this.#table.start });
    return row && Number(row.start);
  }

  async replace({ from, to }: Interval, by: FactsOfStream): Promise<void> {
    const { tx, indicatorKey } = this.#options;
    const { facts, start, columns } = this.#table;
    await tx(facts)
      .where('indicator_id', indicatorKey)
      .where(start, '>=', from)
      .where(start, '<', to)
      .delete();
    const names = Object.keys(columns).join(', ');
    const sent = sentRows(tx, columns, cellsOf(by));
    await tx.raw(
      `insert into ${facts} (indicator_id, ${names})
       select cast(? as integer), ${names} from (${sent.sql}) as sent`,
      [indicatorKey, ...sent.bindings],
    );
  }

  async setReducedUntil(instant: number): Promise<void> {
    const { tx, indicatorKey } = this.#options;
    await tx<IndicatorRow>('indicators')
      .where('id', indicatorKey)
      .update({ reduced_until: instant });
  }
}
