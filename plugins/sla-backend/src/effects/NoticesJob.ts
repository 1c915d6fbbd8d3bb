import { randomUUID } from 'node:crypto';
import type {
  LoggerService,
  SchedulerService,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type {
  NotificationSendOptions,
  NotificationService,
} from '@backstage/plugin-notifications-node';
import { isNotInstalled } from './isNotInstalled';

/** Where it is kept which notices were sent (ADR 20). */
export interface ClaimsOf<TNotice> {
  /**
   * Claims of some notices those that are to be sent now and committed to
   * nobody yet: what is new, what failed some minutes ago, and what somebody
   * claimed an hour ago and never finished. Three attempts at most.
   */
  claim(
    notices: readonly TNotice[],
    turn: {
      /** UUID of the turn. */
      readonly claimId: string;
      /** Epoch seconds. */
      readonly now: number;
    },
  ): Promise<readonly TNotice[]>;

  done(notice: TNotice, state: 'sent' | 'failed'): Promise<void>;

  /** Gives back what a turn claimed and did not send, as if it had never begun. */
  release(claimId: string): Promise<void>;
}

/** What notices are about, for the log. */
export interface NoticeWords<TNotice> {
  /** That a turn failed. */
  readonly turnFailed: string;
  /** That the portal has no notifications. */
  readonly notInstalled: string;
  /** Who could not be told of what. */
  readonly failure: (notice: TNotice) => string;
}

interface Options<TNotice> {
  readonly schedule: SchedulerServiceTaskScheduleDefinition & {
    readonly id: string;
  };
  /** What there is to tell, whether somebody was told of it or not. */
  readonly read: () => AsyncIterable<readonly TNotice[]>;
  readonly claims: ClaimsOf<TNotice>;
  readonly toNotification: (notice: TNotice) => NotificationSendOptions;
  readonly words: NoticeWords<TNotice>;
  readonly notifications: NotificationService;
  readonly logger: LoggerService;
  /** Epoch seconds. */
  readonly now: () => number;
}

/** Tells people of something, each once: a notice is claimed and committed before it is sent. */
export class NoticesJob<TNotice> {
  readonly #options: Options<TNotice>;
  #saidNotInstalled = false;

  private constructor(options: Options<TNotice>) {
    this.#options = options;
  }

  static create<TNotice>(options: Options<TNotice>): NoticesJob<TNotice> {
    return new NoticesJob(options);
  }

  /** On one instance. */
  async start(scheduler: SchedulerService): Promise<void> {
    await scheduler.scheduleTask({
      ...this.#options.schedule,
      scope: 'global',
      fn: async signal => await this.run(signal),
    });
  }

  /** One turn; never throws. */
  async run(signal?: AbortSignal): Promise<void> {
    const { read, claims, now, logger, words } = this.#options;
    try {
      for await (const notices of read()) {
        const claimId = randomUUID();
        const claimed =
          notices.length === 0 || signal?.aborted
            ? []
            : await claims.claim(notices, { claimId, now: now() });
        if (!(await this.#sendAll(claimed, claimId)) || signal?.aborted) {
          return;
        }
      }
    } catch (error) {
      logger.warn(words.turnFailed, toError(error));
    }
  }

  /** Answers whether it makes sense to go on. */
  async #sendAll(
    claimed: readonly TNotice[],
    claimId: string,
  ): Promise<boolean> {
    for (const notice of claimed) {
      if (!(await this.#send(notice))) {
        await this.#options.claims.release(claimId);
        return false;
      }
    }
    return true;
  }

  /** Answers false where the portal has no notifications. */
  async #send(notice: TNotice): Promise<boolean> {
    const { claims, notifications, logger, toNotification, words } =
      this.#options;
    try {
      await notifications.send(toNotification(notice));
    } catch (caught) {
      const error = toError(caught);
      if (isNotInstalled(error)) {
        this.#sayNotInstalled();
        return false;
      }
      logger.warn(words.failure(notice), error);
      await claims.done(notice, 'failed');
      return true;
    }
    await claims.done(notice, 'sent');
    return true;
  }

  #sayNotInstalled(): void {
    if (!this.#saidNotInstalled) {
      this.#saidNotInstalled = true;
      const { logger, words } = this.#options;
      logger.info(words.notInstalled);
    }
  }
}
