import type { Knex } from 'knex';
import { chunksOf } from '../../../database/chunksOf';
import { whereInList } from '../../../database/inList';
import type {
  JudgedDayRow,
  JudgedTargetRow,
  TouchedDayRow,
} from '../../../database/tables';
import { DatabaseLockedBuckets } from '../../../measurements/database/DatabaseLockedBuckets';
import type { LockedBuckets } from '../../../measurements/LockedBuckets';
import type {
  CountedExclusion,
  CountedExclusions,
  CountedQuery,
} from '../../../exclusions/CountedExclusions';
import type {
  JudgedDay,
  LockedIndicator,
  Progress,
  StatedTarget,
} from '../JudgedDaysStore';
import { toDetails } from './dayDetails';

/** Stays below SQLite's limit on bound values, with eight a row. */
const ROWS_PER_STATEMENT = 100;

/** Progress as the domain knows it. */
function rowToProgress(row: JudgedTargetRow): Progress {
  return {
    key: row.id,
    agreementId: row.agreement_id,
    version: row.version,
    targetId: row.target_id,
    judgedUntil: row.judged_until,
  };
}

interface Options {
  readonly tx: Knex.Transaction;
  readonly indicatorKey: number;
  readonly reducedUntil: number | null;
  readonly source: LockedIndicator['source'];
  readonly countedExclusions: CountedExclusions;
}

/** The days of an indicator's targets, in a transaction that holds its lock. */
export class LockedDays implements LockedIndicator {
  readonly source: LockedIndicator['source'];
  readonly reducedUntil: number | null;
  readonly #tx: Knex.Transaction;
  readonly #indicatorKey: number;

  readonly #countedExclusions: CountedExclusions;

  private constructor(options: Options) {
    this.#tx = options.tx;
    this.#indicatorKey = options.indicatorKey;
    this.#countedExclusions = options.countedExclusions;
    this.source = options.source;
    this.reducedUntil = options.reducedUntil;
  }

  static create(options: Options): LockedDays {
    return new LockedDays(options);
  }

  buckets(stream: 'counts' | 'values'): LockedBuckets {
    return DatabaseLockedBuckets.create({
      tx: this.#tx,
      indicatorKey: this.#indicatorKey,
      stream,
    });
  }

  async counted(
    query: CountedQuery,
  ): Promise<ReadonlyMap<string, readonly CountedExclusion[]>> {
    return await this.#countedExclusions.counted(query, this.#tx);
  }

  async touched(limit: number): Promise<readonly number[]> {
    return await this.#tx<TouchedDayRow>('touched_days')
      .where('indicator_id', this.#indicatorKey)
      .orderBy('day')
      .limit(limit)
      .pluck('day');
  }

  async progress(): Promise<readonly Progress[]> {
    const rows = await this.#tx<JudgedTargetRow>('judged_targets').where(
      'indicator_id',
      this.#indicatorKey,
    );
    return rows.map(rowToProgress);
  }

  async begin(stated: StatedTarget, judgedUntil: number): Promise<Progress> {
    const [row] = await this.#tx<JudgedTargetRow>('judged_targets')
      .insert({
        agreement_id: stated.agreementId,
        version: stated.version,
        target_id: stated.targetId,
        indicator_id: this.#indicatorKey,
        judged_until: judgedUntil,
      })
      .returning('*');
    return rowToProgress(row);
  }

  async write(key: number, days: readonly JudgedDay[]): Promise<void> {
    const rows = days.map(({ day, sums, ...without }) => ({
      judged_target_id: key,
      day,
      service_seconds: sums.serviceSeconds,
      excluded_seconds: sums.excludedSeconds,
      down_seconds: sums.downSeconds,
      degraded_seconds: sums.degradedSeconds,
      unknown_seconds: sums.unknownSeconds,
      details: toDetails(sums, without),
    }));
    for (const chunk of chunksOf(rows, ROWS_PER_STATEMENT)) {
      await this.#tx<JudgedDayRow>('judged_days')
        .insert(chunk)
        .onConflict(['judged_target_id', 'day'])
        .merge();
    }
  }

  async advance(key: number, judgedUntil: number): Promise<void> {
    await this.#tx<JudgedTargetRow>('judged_targets')
      .where('id', key)
      .update({ judged_until: judgedUntil });
  }

  async settled(days: readonly number[]): Promise<void> {
    await this.#tx<TouchedDayRow>('touched_days')
      .where('indicator_id', this.#indicatorKey)
      .modify(whereInList, this.#tx, 'day', days)
      .delete();
  }
}
