import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { ConflictError, NotFoundError, toError } from '@backstage/errors';
import type { PublicationsStore } from './PublicationsStore';
import type { PublishedReports } from './PublishedReports';

/** So many reports are composed together: figures are read for all at once, and a kill costs no more. */
const AT_ONCE = 10;

interface Options {
  readonly store: PublicationsStore;
  readonly published: PublishedReports;
  readonly logger: LoggerService;
  /** Epoch seconds. */
  readonly now: () => number;
}

/**
 * Publishes in the background what somebody asked for, some reports at a time.
 * What was published and not noted, since the process was killed between, is
 * found published and noted then.
 */
export class PublicationsJob {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): PublicationsJob {
    return new PublicationsJob(options);
  }

  /** Every five seconds, on one instance. */
  async start(scheduler: SchedulerService): Promise<void> {
    await scheduler.scheduleTask({
      id: 'sla-publish-reports',
      scope: 'global',
      initialDelay: { seconds: 20 },
      frequency: { seconds: 5 },
      timeout: { minutes: 30 },
      fn: async signal => await this.run(signal),
    });
  }

  /** Until nothing is left; never throws. */
  async run(signal?: AbortSignal): Promise<void> {
    try {
      while (!signal?.aborted && (await this.#step())) {
        // The next ones.
      }
    } catch (error) {
      this.#options.logger.warn(
        'Reports could not be published in the background; it is tried again',
        toError(error),
      );
    }
  }

  /** What is wrong with a report is told; what is wrong with the portal is logged. */
  #reasonOf(error: Error): string {
    if (ConflictError.is(error) || NotFoundError.is(error)) {
      return error.message;
    }
    this.#options.logger.warn(
      'A report could not be published in the background',
      error,
    );
    return 'could not be published: publish it once more';
  }

  /** Answers whether there may be more. */
  async #step(): Promise<boolean> {
    const { store, published, now } = this.#options;
    const next = await store.next(AT_ONCE);
    if (next === undefined) {
      return false;
    }
    const outcomes = await published.publish(next.items, {
      by: next.startedBy,
      at: now(),
    });
    for (const [i, { error }] of outcomes.entries()) {
      await store.note(
        { id: next.id, position: next.items[i].position },
        error === undefined
          ? { state: 'published', reason: null }
          : { state: 'failed', reason: this.#reasonOf(error) },
      );
    }
    return true;
  }
}
