import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { EventsService } from '@backstage/plugin-events-node';
import { SLA_REPORTS_TOPIC } from '@service-levels/backstage-plugin-sla-node';

/** Something that happened to a report. */
export interface ReportChanged {
  readonly id: string;
  readonly revision: number;
  readonly what: 'published' | 'acknowledged' | 'disputed' | 'settled';
}

/** Lets others know what happened to a report. */
export interface ReportsChanged {
  /** Called after it is stored; never fails. */
  publish(change: ReportChanged): Promise<void>;
}

/** Tells it as an event, which says nothing of what is in the report. */
export class EventsReportsChanged implements ReportsChanged {
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
  }): EventsReportsChanged {
    return new EventsReportsChanged(options);
  }

  async publish({ id, revision, what }: ReportChanged): Promise<void> {
    try {
      await this.#events.publish({
        topic: SLA_REPORTS_TOPIC,
        eventPayload: { reportId: id, revision, what },
      });
    } catch (error) {
      this.#logger.warn('No event could be raised of a report', toError(error));
    }
  }
}
