import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import {
  differencesOf,
  type ReportContent,
  type ReportDifference,
} from '@service-levels/backstage-plugin-sla-common';
import { missedIn, type ComposedReports } from './ComposedReports';
import type { ReportsStore } from './ReportsStore';
import type { SeenRevision } from './SeenReports';

interface Options {
  readonly store: Pick<ReportsStore, 'content' | 'noteDraft' | 'noteDiffers'>;
  readonly composed: ComposedReports;
  readonly logger: LoggerService;
  /** Epoch seconds. */
  readonly now: () => number;
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
  async of(found: SeenRevision): Promise<ReportContent> {
    return found.revision.published === null
      ? await this.#ofDraft(found)
      : await this.#ofPublished(found);
  }

  async #ofDraft({ report, revision }: SeenRevision): Promise<ReportContent> {
    const { composed, store, now } = this.#options;
    const asOf = now();
    const [{ content }] = await composed.drafts([{ report, revision }], asOf);
    await store.noteDraft(
      { id: report.id, revision: revision.revision },
      {
        missed: missedIn(content),
        agreementIds: content.agreements.map(({ id }) => id),
        at: asOf,
      },
    );
    return content;
  }

  async #ofPublished(found: SeenRevision): Promise<ReportContent> {
    const { report, revision, side } = found;
    const content = await this.#options.store.content(
      report.id,
      revision.revision,
    );
    if (content === undefined) {
      throw new Error(`Revision ${revision.revision} has no content`);
    }
    if (side === 'provider' && revision.state !== 'superseded') {
      await this.#compare(content, found);
    }
    return content;
  }

  /** What was frozen is shown, whatever is wrong with the facts of now. */
  async #compare(content: ReportContent, found: SeenRevision): Promise<void> {
    try {
      await this.differencesFrom(content, found);
    } catch (error) {
      this.#options.logger.warn(
        `Revision ${found.revision.revision} of report ${found.report.id} is shown without a comparison with the facts`,
        toError(error),
      );
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
    await store.noteDiffers(
      { id: report.id, revision: revision.revision },
      { differs: differences.length > 0, at },
    );
    return differences;
  }
}
