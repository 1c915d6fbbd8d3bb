import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { EventsService } from '@backstage/plugin-events-node';
import { SLA_CUSTOMERS_TOPIC } from '@service-levels/backstage-plugin-sla-node';

/** Lets others know that the portal keeps something else of a customer than before. */
export interface CustomersChanged {
  /** Called after what changed is stored; never fails. */
  publish(customerRef: string): Promise<void>;
}

/** Tells it as an event, which the catalog's provider listens to. */
export class EventsCustomersChanged implements CustomersChanged {
  readonly #events: EventsService;
  readonly #logger: LoggerService;

  private constructor(options: {
    events: EventsService;
    logger: LoggerService;
  }) {
    this.#events = options.events;
    this.#logger = options.logger;
  }

  static create(options: {
    events: EventsService;
    logger: LoggerService;
  }): EventsCustomersChanged {
    return new EventsCustomersChanged(options);
  }

  async publish(customerRef: string): Promise<void> {
    try {
      await this.#events.publish({
        topic: SLA_CUSTOMERS_TOPIC,
        eventPayload: { customerRef },
      });
    } catch (error) {
      this.#logger.warn(
        `The catalog was not told of a changed customer and finds it by its schedule. Reason: ${
          toError(error).message
        }`,
      );
    }
  }
}
