import { setImmediate as nextTurn } from 'node:timers/promises';
import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { JudgedDays } from '../attainment/days/JudgedDays';
import type { BucketsRetention } from '../config/SlaConfig';
import type { IndicatorsStore } from '../indicators/IndicatorsStore';
import type { Horizons } from './Horizons';
import { isOfBuckets } from '../indicators/isOfBuckets';
import { reduceNext } from './reduceNext';

/** Each day is a transaction of its own; so many of one indicator in a turn, that the others have theirs. */
const DAYS_AT_ONCE = 100;
const PAGE = 500;

interface Options {
  readonly judgedDays: Pick<JudgedDays, 'whereJudged'>;
  readonly indicators: Pick<IndicatorsStore, 'list'>;
  readonly retention: BucketsRetention;
  readonly logger: LoggerService;
  /** Epoch seconds. */
  readonly now: () => number;
}

/**
 * Keeps old buckets as sums of an hour, and those older still not at all (ADR
 * 19): day by day, and only where all days have been judged.
 */
export class RetentionJob {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): RetentionJob {
    return new RetentionJob(options);
  }

  /** Every hour, on one instance. */
  async start(scheduler: SchedulerService): Promise<void> {
    await scheduler.scheduleTask({
      id: 'sla-reduce-buckets',
      scope: 'global',
      initialDelay: { minutes: 5 },
      frequency: { hours: 1 },
      timeout: { hours: 1 },
      fn: async () => await this.run(),
    });
  }

  /** One turn; never throws. */
  async run(): Promise<void> {
    const { logger } = this.#options;
    let days = 0;
    try {
      for await (const ref of this.#refs()) {
        days += await this.#tryToReduce(ref);
      }
    } catch (error) {
      this.#warn(error);
    }
    if (days > 0) {
      logger.info(`Old measurements of ${days} days were reduced`);
    }
  }

  /** What hinders one indicator does not hinder the others. */
  async #tryToReduce(ref: string): Promise<number> {
    try {
      return await this.#reduce(ref);
    } catch (error) {
      this.#warn(error);
      return 0;
    }
  }

  #warn(error: unknown): void {
    this.#options.logger.warn(
      'Old measurements could not be reduced; it is tried again in an hour',
      toError(error),
    );
  }

  async #reduce(ref: string): Promise<number> {
    const horizons = this.#horizons();
    let days = 0;
    while (days < DAYS_AT_ONCE) {
      const isReduced = await this.#options.judgedDays.whereJudged(
        { ref, before: horizons.hourlyBefore },
        (locked, indicator) => reduceNext(locked, indicator, horizons),
      );
      if (!isReduced) {
        break;
      }
      days += 1;
      await nextTurn();
    }
    return days;
  }

  #horizons(): Horizons {
    const { retention, now } = this.#options;
    const { hourlyAfterSeconds, dropAfterSeconds } = retention;
    return {
      hourlyBefore: now() - hourlyAfterSeconds,
      droppedBefore:
        dropAfterSeconds === undefined ? undefined : now() - dropAfterSeconds,
    };
  }

  async *#refs(): AsyncGenerator<string> {
    let after: readonly string[] | undefined;
    do {
      const page = await this.#options.indicators.list({
        scope: { kind: 'all' },
        after,
        limit: PAGE,
      });
      for (const { ref, stream } of page) {
        if (isOfBuckets(stream)) {
          yield ref;
        }
      }
      const last = page.length === PAGE ? page[PAGE - 1] : undefined;
      after = last && [last.entityRef, last.name];
    } while (after !== undefined);
  }
}
