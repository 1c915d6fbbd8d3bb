import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { differencesOf } from '@service-levels/backstage-plugin-sla-common';
import {
  missedIn,
  type ComposedReports,
  type RevisionOf,
} from '../ComposedReports';
import type { ReportsStore } from '../ReportsStore';

/** So many reports are looked at in a turn: with ten minutes between turns some thousands a day. */
const IN_A_TURN = 100;
const AT_ONCE = 10;
const HOUR = 3600;
/** What ended earlier is looked at when somebody reads it. */
const LATELY = 400 * 24 * HOUR;

interface Options {
  readonly store: ReportsStore;
  readonly composed: ComposedReports;
  readonly logger: LoggerService;
  /** Epoch seconds. */
  readonly now: () => number;
}

/**
 * Looks at the facts again, for lists: which misses a draft has, and whether
 * what was published differs. Those that were not looked at the longest come
 * first.
 */
export class ReportLooksJob {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): ReportLooksJob {
    return new ReportLooksJob(options);
  }

  /** Every ten minutes, on one instance. */
  async start(scheduler: SchedulerService): Promise<void> {
    await scheduler.scheduleTask({
      id: 'sla-look-at-reports',
      scope: 'global',
      initialDelay: { minutes: 5 },
      frequency: { minutes: 10 },
      timeout: { minutes: 10 },
      fn: async signal => await this.run(signal),
    });
  }

  /** One turn; never throws. */
  async run(signal?: AbortSignal): Promise<void> {
    try {
      for (
        let seen = 0;
        seen < IN_A_TURN && !signal?.aborted;
        seen += AT_ONCE
      ) {
        if (!(await this.#look())) {
          return;
        }
      }
    } catch (error) {
      this.#options.logger.warn(
        'Reports could not be compared with the facts; it is tried again in ten minutes',
        toError(error),
      );
    }
  }

  /** Answers whether there may be more. */
  async #look(): Promise<boolean> {
    const { store, now: clock } = this.#options;
    const now = clock();
    const keys = await store.toLookAt({
      lookedBefore: now - HOUR,
      endedAfter: now - LATELY,
      limit: AT_ONCE,
    });
    const reports = await store.byIds(keys.map(({ id }) => id));
    const revisions = keys.flatMap(({ id, revision: number }): RevisionOf[] => {
      const report = reports.find(one => one.id === id);
      const revision = report?.revisions.find(one => one.revision === number);
      return report && revision ? [{ report, revision }] : [];
    });
    const isDraft = ({ revision }: RevisionOf) => revision.published === null;
    await this.#each(revisions.filter(isDraft), now, async drafts =>
      this.#noteDrafts(drafts, now),
    );
    await this.#each(
      revisions.filter(one => !isDraft(one)),
      now,
      async published => this.#noteDiffering(published, now),
    );
    return keys.length === AT_ONCE;
  }

  /** All together; where that fails one by one, so that one does not hold up the others. */
  async #each(
    revisions: readonly RevisionOf[],
    at: number,
    note: (some: readonly RevisionOf[]) => Promise<void>,
  ): Promise<void> {
    try {
      await note(revisions);
    } catch {
      for (const one of revisions) {
        try {
          await note([one]);
        } catch (error) {
          await this.#setAside(one, at, toError(error));
        }
      }
    }
  }

  /** Its turn comes again, after those of the others. */
  async #setAside(
    { report: { id }, revision: { revision } }: RevisionOf,
    at: number,
    error: Error,
  ): Promise<void> {
    const { store, logger } = this.#options;
    logger.warn(
      `Revision ${revision} of report ${id} could not be compared with the facts; it is tried again in an hour`,
      error,
    );
    await store.noteLook({ id, revision }, at);
  }

  async #noteDrafts(drafts: readonly RevisionOf[], at: number): Promise<void> {
    const { store, composed } = this.#options;
    const contents = await composed.drafts(drafts, at);
    for (const [i, { content }] of contents.entries()) {
      const { report, revision } = drafts[i];
      await store.noteDraft(
        { id: report.id, revision: revision.revision },
        {
          missed: missedIn(content),
          agreementIds: content.agreements.map(({ id }) => id),
          at,
        },
      );
    }
  }

  async #noteDiffering(
    published: readonly RevisionOf[],
    at: number,
  ): Promise<void> {
    const { store, composed } = this.#options;
    const facts = await composed.now(published, at);
    for (const [i, content] of facts.entries()) {
      const { report, revision } = published[i];
      const before = await store.content(report.id, revision.revision);
      const differs =
        before !== undefined && differencesOf(before, content).length > 0;
      await store.noteDiffers(
        { id: report.id, revision: revision.revision },
        { differs, at },
      );
    }
  }
}
