import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { ImportsStore } from './ImportsStore';
import { removeStaged, storeDecided } from './storeDecided';

/** How long it can be asked what became of an import. */
const KEPT_SECONDS = 7 * 24 * 3600;

interface Options {
  readonly store: ImportsStore;
  readonly logger: LoggerService;
  readonly now: () => number;
}

/**
 * Brings to an end what a backend that stopped left behind: an import that
 * was decided is stored, any other one leaves nothing (ADR 11).
 */
export class UnfinishedImports {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): UnfinishedImports {
    return new UnfinishedImports(options);
  }

  /** At the start and every minute, on each instance: one that died may have been another. */
  async start(scheduler: SchedulerService): Promise<void> {
    await scheduler.scheduleTask({
      id: 'sla-unfinished-imports',
      scope: 'local',
      frequency: { minutes: 1 },
      timeout: { hours: 1 },
      fn: async () => await this.run(),
    });
  }

  /** One turn; never throws. */
  async run(): Promise<void> {
    const { store, now } = this.#options;
    await this.#tried(
      'What imports left behind could not be read',
      async () => {
        for (const { id } of await store.unfinished()) {
          // One that cannot be ended does not keep the others.
          await this.#tried(
            `Import ${id} was interrupted and could not be brought to an end`,
            async () => {
              await store.hold(id, async () => await this.#finish(id));
            },
          );
        }
        await store.forget(now() - KEPT_SECONDS);
      },
    );
  }

  async #tried(what: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.#options.logger.warn(
        `${what}; it is tried again in a minute`,
        toError(error),
      );
    }
  }

  async #finish(id: string): Promise<void> {
    const { store, logger, now } = this.#options;
    const left = await store.byId(id);
    if (left === undefined) {
      return;
    }
    if (left.state === 'storing') {
      await storeDecided(store, left, now);
      logger.info(
        `Import ${id} to ${left.indicator} was interrupted while its rows were stored; all of them are stored now`,
      );
      return;
    }
    const wasInterrupted = await store.end(left.key, {
      from: ['staging'],
      state: 'failed',
      problems: [
        {
          field: 'import',
          reason: 'was interrupted: the backend stopped before it was decided',
        },
      ],
      at: now(),
    });
    await removeStaged(store, left.key);
    if (wasInterrupted) {
      logger.warn(
        `Import ${id} to ${left.indicator} was interrupted before all rows were read; nothing of it was stored, please send the file again`,
      );
    }
  }
}
