import { randomUUID } from 'node:crypto';
import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import { isNotInstalled } from '../../effects/isNotInstalled';
import { quarterToAskAbout } from './quarterToAskAbout';
import type {
  ClaimedRequest,
  SatisfactionRequestsStore,
} from './SatisfactionRequestsStore';

const AT_ONCE = 100;

interface Options {
  readonly store: SatisfactionRequestsStore;
  readonly notifications: NotificationService;
  readonly logger: LoggerService;
  /** Whether the operator wants it. */
  readonly isWanted: boolean;
  /** Epoch seconds. */
  readonly now: () => number;
}

/**
 * Asks who represents a customer how satisfied they were in the quarter that
 * just ended, once: a request is claimed and committed before it is sent.
 */
export class SatisfactionRequestsJob {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): SatisfactionRequestsJob {
    return new SatisfactionRequestsJob(options);
  }

  /** Every hour, on one instance; not at all where it is not wanted. */
  async start(scheduler: SchedulerService): Promise<void> {
    if (this.#options.isWanted) {
      await scheduler.scheduleTask({
        id: 'sla-satisfaction-requests',
        scope: 'global',
        initialDelay: { minutes: 2 },
        frequency: { hours: 1 },
        timeout: { minutes: 30 },
        fn: async signal => await this.run(signal),
      });
    }
  }

  /** One turn; never throws. */
  async run(signal?: AbortSignal): Promise<void> {
    const { store, now, logger } = this.#options;
    const quarter = quarterToAskAbout(now());
    if (quarter === undefined) {
      return;
    }
    try {
      let isGoingOn = true;
      while (isGoingOn && !signal?.aborted) {
        const claimId = randomUUID();
        const turn = { claimId, quarter, now: now(), limit: AT_ONCE };
        const claimed = await store.claim(turn);
        isGoingOn =
          claimed.length > 0 && (await this.#sendAll(claimed, claimId));
      }
    } catch (error) {
      logger.warn(
        'Customers could not be asked how satisfied they are; it is tried again in an hour',
        toError(error),
      );
    }
  }

  /** Answers whether it makes sense to go on. */
  async #sendAll(
    claimed: readonly ClaimedRequest[],
    claimId: string,
  ): Promise<boolean> {
    for (const request of claimed) {
      if (!(await this.#send(request))) {
        await this.#options.store.release(claimId);
        return false;
      }
    }
    return true;
  }

  /** Answers false where the portal has no notifications. */
  async #send(request: ClaimedRequest): Promise<boolean> {
    const { store, notifications, logger } = this.#options;
    const { customerRef, quarter, representatives } = request;
    const path = customerRef.replace('customer:', '');
    try {
      await notifications.send({
        recipients: { type: 'entity', entityRef: [...representatives] },
        payload: {
          title: `How satisfied were you with your services in ${quarter}?`,
          description: 'One click for each service is enough.',
          link: `/sla/customers/${path}/satisfaction?quarter=${quarter}`,
          severity: 'normal',
          topic: 'sla-satisfaction',
          scope: `sla:satisfaction:${customerRef}:${quarter}`,
        },
      });
    } catch (caught) {
      const error = toError(caught);
      if (isNotInstalled(error)) {
        logger.info(
          'No customer is asked how satisfied they are: the portal has no plugin notifications-backend',
        );
        return false;
      }
      logger.warn(`${customerRef} could not be asked about ${quarter}`, error);
      await store.done(request, 'failed');
      return true;
    }
    await store.done(request, 'sent');
    return true;
  }
}
