import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { JudgedDays } from './JudgedDays';

interface Options {
  readonly judgedDays: Pick<JudgedDays, 'unsettled' | 'settle'>;
  readonly logger: LoggerService;
}

/**
 * Judges days once they are over, and touched ones again, so that who reads a
 * figure finds nothing left to judge.
 */
export class JudgingJob {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): JudgingJob {
    return new JudgingJob(options);
  }

  /** At the start and every minute, on each instance: they take turns by indicator. */
  async start(scheduler: SchedulerService): Promise<void> {
    await scheduler.scheduleTask({
      id: 'sla-judge-days',
      scope: 'local',
      frequency: { minutes: 1 },
      timeout: { hours: 1 },
      fn: async () => await this.run(),
    });
  }

  /** One turn; never throws. */
  async run(): Promise<void> {
    const { judgedDays, logger } = this.#options;
    try {
      for (const indicatorKey of await judgedDays.unsettled()) {
        await judgedDays.settle([indicatorKey]);
      }
    } catch (error) {
      logger.warn(
        'Days could not be judged; it is tried again in a minute',
        toError(error),
      );
    }
  }
}
