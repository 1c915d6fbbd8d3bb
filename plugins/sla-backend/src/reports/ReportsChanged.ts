import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { EventsService } from '@backstage/plugin-events-node';
import type { ChangesTold } from '../effects/ChangesTold';
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

interface Options {
  readonly events: EventsService;
  readonly logger: LoggerService;
  readonly changesTold: ChangesTold;
}

/** Tells it as an event, which says nothing of what is in the report, and open pages that reports changed. */
export class EventsReportsChanged implements ReportsChanged {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): EventsReportsChanged {
    return new EventsReportsChanged(options);
  }

  async publish({ id, revision, what }: ReportChanged): Promise<void> {
    const { events, logger, changesTold } = this.#options;
    // Also of what a job published, whom no request tells.
    changesTold.tell('reports');
    try {
      await events.publish({
        topic: SLA_REPORTS_TOPIC,
        eventPayload: { reportId: id, revision, what },
      });
    } catch (error) {
      logger.warn('No event could be raised of a report', toError(error));
    }
  }
}
