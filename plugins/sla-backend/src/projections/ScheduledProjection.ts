import type {
  LoggerService,
  SchedulerService,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { SlaMetrics } from '../metrics/SlaMetrics';
import type { ProjectionName, ProjectionsStore } from './ProjectionsStore';

interface Options {
  readonly name: ProjectionName;
  /** Reads the catalog and stores what it says; an error leaves all as it was. */
  readonly refresh: () => Promise<void>;
  readonly schedule: SchedulerServiceTaskScheduleDefinition;
  readonly store: Pick<ProjectionsStore, 'recordSuccess' | 'recordFailure'>;
  readonly logger: LoggerService;
  readonly metrics: Pick<SlaMetrics, 'projectionRefreshed'>;
  /** Epoch seconds. */
  readonly now: () => number;
}

/**
 * Refreshes a projection by schedule, on one instance at a time, and keeps
 * account of it. It says once that refreshing fails and once that it works
 * again, not each minute.
 */
export class ScheduledProjection {
  readonly #options: Options;
  /** Whether this instance said of a failure that the account could not take. */
  #hasSaidAlone = false;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): ScheduledProjection {
    return new ScheduledProjection(options);
  }

  async start(scheduler: SchedulerService): Promise<void> {
    const { name, schedule } = this.#options;
    await scheduler.scheduleTask({
      ...schedule,
      id: `sla-${name}-projection`,
      fn: async () => await this.run(),
    });
  }

  /** One turn; never throws. */
  async run(): Promise<void> {
    const { name, refresh, store, metrics, now } = this.#options;
    try {
      await refresh();
      const before = await store.recordSuccess(name, now());
      metrics.projectionRefreshed(name, 'succeeded');
      this.#sayRecovered(before.failingSince);
    } catch (error) {
      metrics.projectionRefreshed(name, 'failed');
      await this.#recordFailure(toError(error).message);
    }
  }

  async #recordFailure(reason: string): Promise<void> {
    const { name, store, now } = this.#options;
    let wasFailing: boolean;
    try {
      const before = await store.recordFailure(name, { at: now(), reason });
      wasFailing = before.failingSince !== null;
    } catch {
      // The database is what fails: this instance's memory has to do.
      wasFailing = this.#hasSaidAlone;
      this.#hasSaidAlone = true;
    }
    if (!wasFailing) {
      this.#options.logger.warn(
        `The ${name} could not be read from the catalog. The last known ones stay in use; it is tried again by schedule, and a line will say when it works again. Reason: ${reason}`,
      );
    }
  }

  #sayRecovered(failingSince: number | null): void {
    if (failingSince !== null || this.#hasSaidAlone) {
      const since =
        failingSince === null
          ? ''
          : `, for the first time since ${new Date(
              failingSince * 1000,
            ).toISOString()}`;
      this.#options.logger.info(
        `The ${this.#options.name} were read from the catalog again${since}`,
      );
    }
    this.#hasSaidAlone = false;
  }
}
