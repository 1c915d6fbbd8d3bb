import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { ProposedCredits } from './ProposedCredits';

interface Options {
  readonly proposedCredits: Pick<ProposedCredits, 'refreshAll'>;
  readonly logger: LoggerService;
}

/** Proposes the credits of periods once they are closed, and anew where facts came late. */
export class CreditsJob {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): CreditsJob {
    return new CreditsJob(options);
  }

  /** Every ten minutes, on one instance; who reads an agreement's credits does not wait for it. */
  async start(scheduler: SchedulerService): Promise<void> {
    await scheduler.scheduleTask({
      id: 'sla-propose-credits',
      scope: 'global',
      initialDelay: { minutes: 3 },
      frequency: { minutes: 10 },
      timeout: { minutes: 10 },
      fn: async signal => await this.run(signal),
    });
  }

  /** One turn; never throws. */
  async run(signal?: AbortSignal): Promise<void> {
    const { proposedCredits, logger } = this.#options;
    try {
      await proposedCredits.refreshAll(signal);
    } catch (error) {
      logger.warn(
        'Credits could not be proposed; it is tried again in ten minutes',
        toError(error),
      );
    }
  }
}
