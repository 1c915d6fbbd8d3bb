import type { Knex } from 'knex';
import { whereInList } from '../../database/inList';
import type { TouchedDayRow } from '../../database/tables';
import type { CountedExclusions } from '../../exclusions/CountedExclusions';
import { lockIndicators } from '../../touchedDays/lockIndicators';
import { LockedDays } from './database/LockedDays';
import { readMeasured } from './database/readMeasured';
import { sumRanges } from './database/sumRanges';
import type {
  JudgedDaysStore,
  LockedIndicator,
  MeasuredTarget,
  RangeOfTarget,
  StatedTarget,
  SumsOfRange,
} from './JudgedDaysStore';

/** What judging reads, on a transaction. */
type SourceIn = (tx: Knex.Transaction) => LockedIndicator['source'];

interface Options {
  readonly knex: Knex;
  readonly sourceIn: SourceIn;
  readonly countedExclusions: CountedExclusions;
}

/** Judged days in the portal's database. */
export class DatabaseJudgedDaysStore implements JudgedDaysStore {
  readonly #knex: Knex;
  readonly #sourceIn: SourceIn;
  readonly #countedExclusions: CountedExclusions;

  private constructor(options: Options) {
    this.#knex = options.knex;
    this.#sourceIn = options.sourceIn;
    this.#countedExclusions = options.countedExclusions;
  }

  static create(options: Options): DatabaseJudgedDaysStore {
    return new DatabaseJudgedDaysStore(options);
  }

  async statedOn(
    indicatorKeys: readonly number[],
  ): Promise<readonly StatedTarget[]> {
    return await this.#agreedTargets()
      .modify(whereInList, this.#knex, 'targets.indicator_id', indicatorKeys)
      .select({
        agreementId: 'targets.agreement_id',
        version: 'targets.version',
        targetId: 'targets.id',
      });
  }

  async measured(
    targetIds: readonly string[],
  ): Promise<readonly MeasuredTarget[]> {
    return await readMeasured(this.#knex, targetIds);
  }

  async unsettled() {
    const touched: Pick<TouchedDayRow, 'indicator_id'>[] =
      await this.#knex<TouchedDayRow>('touched_days').distinct('indicator_id');
    const progress: (StatedTarget & {
      indicatorKey: number;
      judgedUntil: number | null;
    })[] = await this.#agreedTargets()
      .leftJoin('judged_targets', join =>
        join
          .on('judged_targets.target_id', 'targets.id')
          .andOn('judged_targets.version', 'targets.version'),
      )
      .select({
        agreementId: 'targets.agreement_id',
        version: 'targets.version',
        targetId: 'targets.id',
        indicatorKey: 'targets.indicator_id',
        judgedUntil: 'judged_targets.judged_until',
      });
    return { touched: touched.map(row => row.indicator_id), progress };
  }

  async sums(
    ranges: readonly RangeOfTarget[],
  ): Promise<readonly SumsOfRange[]> {
    return ranges.length === 0 ? [] : await sumRanges(this.#knex, ranges);
  }

  async locked<T>(
    indicatorKey: number,
    work: (indicator: LockedIndicator) => Promise<T>,
  ): Promise<T> {
    return await this.#knex.transaction(async tx => {
      const locked = await lockIndicators(tx, [indicatorKey]);
      return await work(
        LockedDays.create({
          tx,
          indicatorKey,
          reducedUntil: locked.get(indicatorKey)?.reducedUntil ?? null,
          source: this.#sourceIn(tx),
          countedExclusions: this.#countedExclusions,
        }),
      );
    });
  }

  #agreedTargets(): Knex.QueryBuilder {
    return this.#knex('targets').join('agreement_versions', join =>
      join
        .on('agreement_versions.agreement_id', 'targets.agreement_id')
        .andOn('agreement_versions.version', 'targets.version')
        .andOnVal('agreement_versions.stage', 'agreed'),
    );
  }
}
