import { randomUUID } from 'node:crypto';
import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import { isNotInstalled } from './isNotInstalled';
import { notificationOf } from './notificationOf';
import type { ClaimedReminder, RemindersStore } from './RemindersStore';

/** So many of each stage are claimed at once. */
const AT_ONCE = 100;

interface Options {
  readonly store: RemindersStore;
  readonly notifications: NotificationService;
  readonly logger: LoggerService;
  /** Epoch seconds. */
  readonly now: () => number;
}

/**
 * Reminds people of actions and complaints before and after they are due, once
 * for each stage: a reminder is claimed and committed before it is sent.
 */
export class RemindersJob {
  readonly #options: Options;
  #saidNotInstalled = false;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): RemindersJob {
    return new RemindersJob(options);
  }

  /** Every ten minutes, on one instance; the portal's notifications may start later than we do. */
  async start(scheduler: SchedulerService): Promise<void> {
    await scheduler.scheduleTask({
      id: 'sla-reminders',
      scope: 'global',
      initialDelay: { minutes: 2 },
      frequency: { minutes: 10 },
      timeout: { minutes: 10 },
      fn: async signal => await this.run(signal),
    });
  }

  /** One turn; never throws. */
  async run(signal?: AbortSignal): Promise<void> {
    const { store, now, logger } = this.#options;
    try {
      let isGoingOn = true;
      while (isGoingOn && !signal?.aborted) {
        const claimId = randomUUID();
        const claimed = await store.claim({
          claimId,
          now: now(),
          limit: AT_ONCE,
        });
        isGoingOn =
          claimed.length > 0 && (await this.#sendAll(claimed, claimId));
      }
    } catch (error) {
      logger.warn(
        'Reminders could not be sent; it is tried again in ten minutes',
        toError(error),
      );
    }
  }

  /** Answers whether it makes sense to go on. */
  async #sendAll(
    claimed: readonly ClaimedReminder[],
    claimId: string,
  ): Promise<boolean> {
    for (const reminder of claimed) {
      if (!(await this.#send(reminder))) {
        await this.#options.store.release(claimId);
        return false;
      }
    }
    return true;
  }

  /** Answers false where the portal has no notifications. */
  async #send(reminder: ClaimedReminder): Promise<boolean> {
    const { store, notifications, logger, now } = this.#options;
    try {
      if (reminder.recipients.length === 0) {
        throw new Error('The customer has nobody who looks after it');
      }
      await notifications.send(notificationOf(reminder));
    } catch (caught) {
      const error = toError(caught);
      if (isNotInstalled(error)) {
        this.#sayNotInstalled();
        return false;
      }
      const { kind, id, stage } = reminder;
      logger.warn(
        `The ${kind} ${id} could not be reminded of (${stage})`,
        error,
      );
      await store.failed(reminder);
      return true;
    }
    await store.sent(reminder, now());
    return true;
  }

  #sayNotInstalled(): void {
    if (!this.#saidNotInstalled) {
      this.#saidNotInstalled = true;
      this.#options.logger.info(
        'Nobody is reminded of actions and complaints: the portal has no plugin notifications-backend',
      );
    }
  }
}
