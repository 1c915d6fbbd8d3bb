import type {
  LoggerService,
  SchedulerService,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { ChangesTold } from '../effects/ChangesTold';
import type { AlertsChanged } from './AlertsChanged';
import type { AlertsWatch } from './watch/AlertsWatch';

interface Options {
  readonly watch: Pick<AlertsWatch, 'look'>;
  readonly changed: AlertsChanged;
  /** So that open pages follow by themselves. */
  readonly changesTold: ChangesTold;
  /** Tells people of what was raised or has ended; never throws. */
  readonly notices: { run(signal?: AbortSignal): Promise<void> };
  readonly schedule: SchedulerServiceTaskScheduleDefinition;
  readonly logger: LoggerService;
}

/** Looks at all targets by schedule, and tells what is the matter. */
export class AlertsJob {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): AlertsJob {
    return new AlertsJob(options);
  }

  /** On one instance at a time. */
  async start(scheduler: SchedulerService): Promise<void> {
    await scheduler.scheduleTask({
      ...this.#options.schedule,
      id: 'sla-alerts',
      scope: 'global',
      fn: async signal => await this.run(signal),
    });
  }

  /** One turn; never throws. What a turn that was broken off has raised is told by the next one. */
  async run(signal?: AbortSignal): Promise<void> {
    const { watch, changed, changesTold, notices, logger } = this.#options;
    try {
      for await (const alerts of watch.look()) {
        if (alerts.length > 0) {
          changesTold.tell('alerts');
        }
        await changed.publish(alerts);
        if (signal?.aborted) {
          return;
        }
      }
    } catch (error) {
      logger.warn(
        'Targets could not be looked at for alerts; it is tried again in the next turn',
        toError(error),
      );
    }
    await notices.run(signal);
  }
}
