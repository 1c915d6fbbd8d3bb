import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { EventsService } from '@backstage/plugin-events-node';
import { SLA_ALERT_TOPIC } from '@service-levels/backstage-plugin-sla-node';
import type { StoredAlert } from './StoredAlert';

/** Lets others know that alerts were raised or have ended. */
export interface AlertsChanged {
  /** Called after what changed is stored; never fails. */
  publish(changed: readonly StoredAlert[]): Promise<void>;
}

/** Tells it as events of ids and states: whoever listens asks the API for the rest, as themselves. */
export class EventsAlertsChanged implements AlertsChanged {
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
  }): EventsAlertsChanged {
    return new EventsAlertsChanged(options);
  }

  async publish(changed: readonly StoredAlert[]): Promise<void> {
    for (const alert of changed) {
      const { id, agreementId, targetId, entityRef, period } = alert;
      const { kind, level, recoveredAt } = alert;
      try {
        await this.#events.publish({
          topic: SLA_ALERT_TOPIC,
          eventPayload: {
            id,
            agreementId,
            targetId,
            entityRef,
            period,
            kind,
            level,
            state: recoveredAt === null ? 'open' : 'recovered',
          },
        });
      } catch (error) {
        this.#logger.warn(
          'Nobody was told of an alert by an event',
          toError(error),
        );
      }
    }
  }
}
