import type {
  AuthService,
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { ChangesTold } from '../../effects/ChangesTold';
import type { ReportsStore } from '../ReportsStore';
import { publishedOf, type StoredReport } from '../StoredReport';
import type { ReportSendings } from './ReportSendings';
import type { UntoldContacts } from './UntoldContacts';
import { isMailDue, newsSince } from './untoldOf';

const AT_ONCE = 50;

interface Options {
  readonly store: Pick<ReportsStore, 'byIds' | 'withNews'>;
  readonly untold: Pick<UntoldContacts, 'of'>;
  readonly sendings: Pick<ReportSendings, 'send'>;
  readonly changesTold: ChangesTold;
  readonly auth: Pick<AuthService, 'getOwnServiceCredentials'>;
  readonly logger: LoggerService;
  /** Epoch seconds. */
  readonly now: () => number;
}

/**
 * Mails corrected reports to those who received an earlier revision by mail,
 * once: that it is sent is stored before it is, under a key that is the same
 * on every instance, and what was stored is never begun again. One that failed
 * is left to people, who see it on the page.
 */
export class CorrectionMailsJob {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): CorrectionMailsJob {
    return new CorrectionMailsJob(options);
  }

  /** Every minute, on one instance. */
  async start(scheduler: SchedulerService): Promise<void> {
    await scheduler.scheduleTask({
      id: 'sla-mail-corrected-reports',
      scope: 'global',
      initialDelay: { minutes: 1 },
      frequency: { minutes: 1 },
      timeout: { minutes: 10 },
      fn: async signal => await this.run(signal),
    });
  }

  /** One turn; never throws. */
  async run(signal?: AbortSignal): Promise<void> {
    const { logger } = this.#options;
    try {
      for await (const report of this.#due()) {
        if (signal?.aborted) {
          return;
        }
        await this.#announce(report);
      }
    } catch (error) {
      logger.warn(
        'Corrected reports could not be mailed; it is tried again in a minute',
        toError(error),
      );
    }
  }

  /** Reports that were corrected lately, and not mailed by the portal since. */
  async *#due(): AsyncGenerator<StoredReport> {
    const { store, now } = this.#options;
    const since = newsSince(now());
    let after: string | undefined;
    do {
      const ids = await store.withNews({ since, after, limit: AT_ONCE });
      const reports = await store.byIds(ids);
      yield* reports.filter(report => isMailDue(report, now()));
      after = ids[AT_ONCE - 1];
    } while (after !== undefined);
  }

  /** One that cannot be sent does not hold up the others. */
  async #announce(report: StoredReport): Promise<void> {
    const { sendings, untold, changesTold, auth, logger } = this.#options;
    const { id } = report;
    const revision = publishedOf(report)?.revision;
    const contacts = await untold.of(report);
    if (revision === undefined || contacts.length === 0) {
      return;
    }
    try {
      await sendings.send(
        {
          id,
          revision,
          contacts: contacts.map(({ contactId }) => contactId),
          note: null,
          idempotencyKey: `correction-${id}-${revision}`,
        },
        { credentials: await auth.getOwnServiceCredentials() },
      );
      changesTold.tell('reports');
    } catch (error) {
      logger.warn(
        `The correction of report ${id} could not be mailed; it is tried again in a minute`,
        toError(error),
      );
    }
  }
}
