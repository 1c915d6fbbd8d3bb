import { randomUUID } from 'node:crypto';
import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { AgreementsStore } from '../../agreements/AgreementsStore';
import type { ReportsStore } from '../ReportsStore';
import type { ReportSubjects } from '../ReportSubjects';
import { BY_PORTAL } from '../StoredReport';
import { monthDue } from './monthDue';
import type { ScheduledReportsStore } from './ScheduledReportsStore';

/** So many agreements are read at once. */
const AT_ONCE = 50;

interface Options {
  readonly store: Pick<ReportsStore, 'insert'>;
  readonly scheduled: ScheduledReportsStore;
  readonly agreements: Pick<AgreementsStore, 'byIds'>;
  readonly subjects: Pick<ReportSubjects, 'find'>;
  readonly logger: LoggerService;
  /** Epoch seconds. */
  readonly now: () => number;
}

/**
 * Creates a draft of the month that ended for each SLA, once: what somebody
 * discards is not created again.
 */
export class ReportDraftsJob {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): ReportDraftsJob {
    return new ReportDraftsJob(options);
  }

  /** Every hour, on one instance. */
  async start(scheduler: SchedulerService): Promise<void> {
    await scheduler.scheduleTask({
      id: 'sla-create-reports',
      scope: 'global',
      initialDelay: { minutes: 4 },
      frequency: { hours: 1 },
      timeout: { minutes: 30 },
      fn: async signal => await this.run(signal),
    });
  }

  /** One turn; never throws. */
  async run(signal?: AbortSignal): Promise<void> {
    const { scheduled, logger } = this.#options;
    try {
      let after: string | undefined;
      do {
        const ids = await scheduled.slas({ after, limit: AT_ONCE });
        await this.#createDue(ids);
        after = ids[AT_ONCE - 1];
      } while (after !== undefined && !signal?.aborted);
    } catch (error) {
      logger.warn(
        'Drafts of reports could not be created; it is tried again in an hour',
        toError(error),
      );
    }
  }

  async #createDue(ids: readonly string[]): Promise<void> {
    const { agreements, scheduled, now: clock } = this.#options;
    const now = clock();
    const due = (await agreements.byIds(ids)).flatMap(agreement => {
      const period = monthDue(agreement, now);
      return period === undefined
        ? []
        : [{ agreementId: agreement.id, period }];
    });
    for (const one of await scheduled.withoutDraft(due)) {
      try {
        await this.#create(one, now);
      } catch (error) {
        // One agreement does not keep the others from their drafts.
        this.#options.logger.warn(
          `The draft of a report on agreement ${one.agreementId} for ${one.period} could not be created; it is tried again in an hour`,
          toError(error),
        );
      }
    }
  }

  async #create(
    due: { readonly agreementId: string; readonly period: string },
    now: number,
  ): Promise<void> {
    const { store, scheduled, subjects } = this.#options;
    const subject = await subjects.find({ ...due, customerRef: undefined });
    await store.insert({
      ...subject,
      id: randomUUID(),
      createdAt: now,
      createdBy: BY_PORTAL,
    });
    // Killed before this, the next turn finds the report and notes it then.
    await scheduled.note(due, now);
  }
}
