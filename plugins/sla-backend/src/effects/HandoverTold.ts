import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import type { HandedOver } from '@service-levels/backstage-plugin-sla-common';
import { isNotInstalled } from './isNotInstalled';

/** What somebody takes over. */
interface TakenOver {
  readonly noteId: string;
  readonly customerRef: string;
  readonly to: string;
  readonly moved: HandedOver;
}

/** Tells people what came into their hands. */
export interface HandoverTold {
  /** Called after it is stored; never fails. */
  tell(taken: TakenOver): Promise<void>;
}

/** Tells it as a notification of the portal. */
export class NotifiedHandover implements HandoverTold {
  readonly #notifications: NotificationService;
  readonly #logger: LoggerService;

  private constructor(options: {
    notifications: NotificationService;
    logger: LoggerService;
  }) {
    this.#notifications = options.notifications;
    this.#logger = options.logger;
  }

  static create(options: {
    notifications: NotificationService;
    logger: LoggerService;
  }): NotifiedHandover {
    return new NotifiedHandover(options);
  }

  async tell({ noteId, customerRef, to, moved }: TakenOver): Promise<void> {
    // Who owns nothing but actions may not be somebody who may know the customer.
    const isOfActions = moved.roles.length === 0 && moved.complaints === 0;
    const customer = customerRef.replace('customer:', '');
    try {
      await this.#notifications.send({
        recipients: { type: 'entity', entityRef: to },
        payload: {
          title: isOfActions
            ? 'You take over actions'
            : 'You take over what is open for a customer',
          link: isOfActions ? '/sla/actions' : `/sla/customers/${customer}`,
          severity: 'normal',
          topic: 'sla-handover',
          scope: `sla:handover:${noteId}`,
        },
      });
    } catch (caught) {
      const error = toError(caught);
      if (!isNotInstalled(error)) {
        this.#logger.warn('Nobody was notified of a handover', error);
      }
    }
  }
}
