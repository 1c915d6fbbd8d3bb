import { isDeepStrictEqual } from 'node:util';
import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import {
  differencesOf,
  type ReportContent,
  type ReportDifference,
} from '@service-levels/backstage-plugin-sla-common';
import {
  missedIn,
  type ComposedReports,
  type RevisionOf,
} from './ComposedReports';
import type { ReportsStore } from './ReportsStore';
import type { SeenRevision } from './SeenReports';
import { draftStateOf, type MissedTarget } from './StoredReport';

interface Options {
  readonly store: Pick<ReportsStore, 'content' | 'noteDraft' | 'noteDiffers'>;
  readonly composed: ComposedReports;
  readonly logger: LoggerService;
  /** Epoch seconds. */
  readonly now: () => number;
}

/** Whether a draft is stored as it was seen: then nothing is written. */
function isKnown(
  { report, revision }: RevisionOf,
  seen: {
    readonly missed: readonly MissedTarget[];
    readonly agreementIds: readonly string[];
  },
): boolean {
  return (
    revision.state === draftStateOf({ ...revision, missed: seen.missed }) &&
    isDeepStrictEqual(revision.missed, seen.missed) &&
    seen.agreementIds.every(id => report.agreementIds.includes(id))
  );
}

/** What a revision says. */
export interface ShownContent {
  readonly content: ReportContent;
  /** Whether something was found out that was not known when the revision was read, and is noted now. */
  readonly isNews: boolean;
}

/** What revisions say when they are read; what is found out by it is noted for lists. */
export class ShownContents {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): ShownContents {
    return new ShownContents(options);
  }

  /** Of a draft by the facts of now, of a published revision as it was frozen. */
  async of(found: SeenRevision): Promise<ShownContent> {
    return found.revision.published === null
      ? await this.#ofDraft(found)
      : await this.#ofPublished(found);
  }

  async #ofDraft({ report, revision }: SeenRevision): Promise<ShownContent> {
    const { composed, store, now } = this.#options;
    const asOf = now();
    const [{ content }] = await composed.drafts([{ report, revision }], asOf);
    const seen = {
      missed: missedIn(content),
      agreementIds: content.agreements.map(({ id }) => id),
      at: asOf,
    };
    const isNews = !isKnown({ report, revision }, seen);
    if (isNews) {
      await store.noteDraft(
        { id: report.id, revision: revision.revision },
        seen,
      );
    }
    return { content, isNews };
  }

  async #ofPublished(found: SeenRevision): Promise<ShownContent> {
    const { report, revision, side } = found;
    const content = await this.#options.store.content(
      report.id,
      revision.revision,
    );
    if (content === undefined) {
      throw new Error(`Revision ${revision.revision} has no content`);
    }
    const isCompared = side === 'provider' && revision.state !== 'superseded';
    return {
      content,
      isNews: isCompared && (await this.#compare(content, found)),
    };
  }

  /** Whether that is news. What was frozen is shown, whatever is wrong with the facts of now. */
  async #compare(
    content: ReportContent,
    found: SeenRevision,
  ): Promise<boolean> {
    try {
      const differences = await this.differencesFrom(content, found);
      return found.revision.differs !== differences.length > 0;
    } catch (error) {
      this.#options.logger.warn(
        `Revision ${found.revision.revision} of report ${found.report.id} is shown without a comparison with the facts`,
        toError(error),
      );
      return false;
    }
  }

  /** What the facts of now say otherwise: found anew, and noted for lists. */
  async differencesFrom(
    content: ReportContent,
    { report, revision }: SeenRevision,
  ): Promise<readonly ReportDifference[]> {
    const { composed, store, now } = this.#options;
    const at = now();
    const [facts] = await composed.now([{ report, revision }], at);
    const differences = differencesOf(content, facts);
    const differs = differences.length > 0;
    if (revision.differs !== differs) {
      await store.noteDiffers(
        { id: report.id, revision: revision.revision },
        { differs, at },
      );
    }
    return differences;
  }
}
