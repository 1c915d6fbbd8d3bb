import { SLA_CUSTOMERS_TOPIC } from '@service-levels/backstage-plugin-sla-node';
import { tellCatalog, type Telling } from './tellCatalog';

/** Lets others know that the portal keeps something else of a customer than before. */
export interface CustomersChanged {
  /** Called after what changed is stored; never fails. */
  publish(customerRef: string): Promise<void>;
}

/** Tells it as an event, which the catalog's provider listens to. */
export class EventsCustomersChanged implements CustomersChanged {
  readonly #telling: Telling;

  private constructor(options: Telling) {
    this.#telling = options;
  }

  static create(options: Telling): EventsCustomersChanged {
    return new EventsCustomersChanged(options);
  }

  async publish(customerRef: string): Promise<void> {
    await tellCatalog(this.#telling, {
      what: 'a changed customer',
      topic: SLA_CUSTOMERS_TOPIC,
      eventPayload: { customerRef },
    });
  }
}
