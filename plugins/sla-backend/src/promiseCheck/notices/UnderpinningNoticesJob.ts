import { randomUUID } from 'node:crypto';
import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import { isNotInstalled } from '../../effects/isNotInstalled';
import { noticeToNotification } from './noticeToNotification';
import type { UnderpinningNews } from './UnderpinningNews';
import type { UnderpinningNoticesStore } from './UnderpinningNoticesStore';
import type { WordedNotice } from './WordedNotice';

interface Options {
  readonly news: Pick<UnderpinningNews, 'read'>;
  readonly store: Pick<UnderpinningNoticesStore, 'claim' | 'done' | 'release'>;
  readonly notifications: NotificationService;
  readonly logger: LoggerService;
  /** Epoch seconds. */
  readonly now: () => number;
}

/**
 * Tells the managers of an SLA what happened to the agreements that it rests
 * on, each once: a notice is claimed and committed before it is sent.
 */
export class UnderpinningNoticesJob {
  readonly #options: Options;
  #saidNotInstalled = false;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): UnderpinningNoticesJob {
    return new UnderpinningNoticesJob(options);
  }

  /** Every hour, on one instance. */
  async start(scheduler: SchedulerService): Promise<void> {
    await scheduler.scheduleTask({
      id: 'sla-underpinning-notices',
      scope: 'global',
      initialDelay: { minutes: 4 },
      frequency: { hours: 1 },
      timeout: { minutes: 30 },
      fn: async signal => await this.run(signal),
    });
  }

  /** One turn; never throws. */
  async run(signal?: AbortSignal): Promise<void> {
    const { news, store, now, logger } = this.#options;
    try {
      for await (const notices of news.read()) {
        const claimId = randomUUID();
        const claimed =
          notices.length === 0 || signal?.aborted
            ? []
            : await store.claim(notices, { claimId, now: now() });
        if (!(await this.#sendAll(claimed, claimId)) || signal?.aborted) {
          return;
        }
      }
    } catch (error) {
      logger.warn(
        'What happened beneath agreements could not be told; it is tried again in an hour',
        toError(error),
      );
    }
  }

  /** Answers whether it makes sense to go on. */
  async #sendAll(
    claimed: readonly WordedNotice[],
    claimId: string,
  ): Promise<boolean> {
    for (const notice of claimed) {
      if (!(await this.#send(notice))) {
        await this.#options.store.release(claimId);
        return false;
      }
    }
    return true;
  }

  /** Answers false where the portal has no notifications. */
  async #send(notice: WordedNotice): Promise<boolean> {
    const { store, notifications, logger } = this.#options;
    try {
      await notifications.send(noticeToNotification(notice));
    } catch (caught) {
      const error = toError(caught);
      if (isNotInstalled(error)) {
        this.#sayNotInstalled();
        return false;
      }
      const { agreementId, underpinningId, kind } = notice;
      logger.warn(
        `Managers of agreement ${agreementId} could not be told of ${underpinningId} (${kind})`,
        error,
      );
      await store.done(notice, 'failed');
      return true;
    }
    await store.done(notice, 'sent');
    return true;
  }

  #sayNotInstalled(): void {
    if (!this.#saidNotInstalled) {
      this.#saidNotInstalled = true;
      this.#options.logger.info(
        'Nobody is told what happens beneath agreements: the portal has no plugin notifications-backend',
      );
    }
  }
}
