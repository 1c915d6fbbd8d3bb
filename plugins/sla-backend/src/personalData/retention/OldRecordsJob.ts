import { setImmediate as nextTurn } from 'node:timers/promises';
import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import {
  RETENTION_KINDS,
  type RetentionKind,
} from '@service-levels/backstage-plugin-sla-common';
import { dateBefore, type PersonalDataRetention } from './KeptDays';
import type { OldRecordsStore } from './OldRecordsStore';

/** So many in one transaction, so that writers wait for a moment only. */
const AT_ONCE = 100;

interface Options {
  readonly store: Pick<OldRecordsStore, 'remove'>;
  readonly retention: PersonalDataRetention;
  readonly logger: LoggerService;
  /** Epoch seconds. */
  readonly now: () => number;
}

/** Removes what is older than the operator wants it kept; nothing where they said nothing. */
export class OldRecordsJob {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): OldRecordsJob {
    return new OldRecordsJob(options);
  }

  /** Every hour, on one instance. */
  async start(scheduler: SchedulerService): Promise<void> {
    await scheduler.scheduleTask({
      id: 'sla-remove-old-records',
      scope: 'global',
      initialDelay: { minutes: 10 },
      frequency: { hours: 1 },
      timeout: { hours: 1 },
      fn: async signal => await this.run(signal),
    });
  }

  /** One turn; never throws. */
  async run(signal?: AbortSignal): Promise<void> {
    for (const kind of RETENTION_KINDS) {
      const keptDays = this.#options.retention[kind];
      if (keptDays !== undefined && !signal?.aborted) {
        await this.#tryToRemove(kind, keptDays, signal);
      }
    }
  }

  async #tryToRemove(
    kind: RetentionKind,
    keptDays: number,
    signal: AbortSignal | undefined,
  ): Promise<void> {
    const { store, now, logger } = this.#options;
    let removed = 0;
    try {
      const before = dateBefore(now(), keptDays);
      let atOnce = AT_ONCE;
      while (atOnce === AT_ONCE && !signal?.aborted) {
        atOnce = await store.remove(kind, before, AT_ONCE);
        removed += atOnce;
        await nextTurn();
      }
    } catch (error) {
      logger.warn(
        `Old ${kind} could not be removed; it is tried again in an hour`,
        toError(error),
      );
    }
    if (removed > 0) {
      logger.info(`${removed} old ${kind} were removed`);
    }
  }
}
