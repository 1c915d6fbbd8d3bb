import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { EventsService } from '@backstage/plugin-events-node';
import { SLA_PERSONAL_DATA_TOPIC } from '@service-levels/backstage-plugin-sla-node';

/** Lets others know that somebody was erased or replaced, so that they look again at what they copied. */
export interface PersonalDataChanged {
  /** Called after what changed is stored; never fails, and never says whose data it was. */
  publish(change: {
    readonly id: string;
    readonly kind: 'erased' | 'replaced';
  }): Promise<void>;
}

/** Tells it as an event. */
export class EventsPersonalDataChanged implements PersonalDataChanged {
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
  }): EventsPersonalDataChanged {
    return new EventsPersonalDataChanged(options);
  }

  async publish(change: {
    id: string;
    kind: 'erased' | 'replaced';
  }): Promise<void> {
    try {
      await this.#events.publish({
        topic: SLA_PERSONAL_DATA_TOPIC,
        eventPayload: { id: change.id, kind: change.kind },
      });
    } catch (error) {
      this.#logger.warn(
        `Nobody was told of changed personal data. Reason: ${
          toError(error).message
        }`,
      );
    }
  }
}
