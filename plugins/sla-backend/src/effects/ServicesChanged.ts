import { SLA_SERVICES_TOPIC } from '@service-levels/backstage-plugin-sla-node';
import { tellCatalog, type Telling } from './tellCatalog';

/** Lets others know that the portal keeps something else of a service than before. */
export interface ServicesChanged {
  /** Called after what changed is stored, without a ref where it may be any; never fails. */
  publish(serviceRef?: string): Promise<void>;
}

/** Tells it as an event, which the catalog's provider listens to. */
export class EventsServicesChanged implements ServicesChanged {
  readonly #telling: Telling;

  private constructor(options: Telling) {
    this.#telling = options;
  }

  static create(options: Telling): EventsServicesChanged {
    return new EventsServicesChanged(options);
  }

  async publish(serviceRef?: string): Promise<void> {
    await tellCatalog(this.#telling, {
      what: 'a changed service',
      topic: SLA_SERVICES_TOPIC,
      eventPayload: serviceRef === undefined ? {} : { serviceRef },
    });
  }
}
