import {
  differencesOf,
  isMissed,
  type ReportContent,
} from '@service-levels/backstage-plugin-sla-common';
import type {
  AskedReport,
  ComposedReport,
  ReportContents,
} from './ReportContents';
import type { ReportsStore } from './ReportsStore';
import type {
  MissedTarget,
  StoredReport,
  StoredRevision,
} from './StoredReport';

/** One revision of a report. */
export interface RevisionOf {
  readonly report: StoredReport;
  readonly revision: StoredRevision;
}

/** The misses that a content names. */
export function missedIn({ agreements }: ReportContent): MissedTarget[] {
  const missed = agreements
    .flatMap(({ targets }) => targets)
    .filter(({ attainment }) => isMissed(attainment));
  return [
    ...new Map(
      missed.map(({ targetId, name }) => [targetId, { targetId, name }]),
    ).values(),
  ];
}

/** The revision that a draft corrects; undefined in the first. */
function correctedBy({
  report,
  revision,
}: RevisionOf): StoredRevision | undefined {
  return report.revisions
    .filter(one => one.published !== null && one.revision < revision.revision)
    .pop();
}

/** Composes revisions from the facts of an instant, as they would be published then. */
export class ComposedReports {
  readonly #contents: ReportContents;
  readonly #store: Pick<ReportsStore, 'content'>;

  private constructor(options: {
    contents: ReportContents;
    store: Pick<ReportsStore, 'content'>;
  }) {
    this.#contents = options.contents;
    this.#store = options.store;
  }

  static create(options: {
    contents: ReportContents;
    store: Pick<ReportsStore, 'content'>;
  }): ComposedReports {
    return new ComposedReports(options);
  }

  /** Drafts; of a correction with what changed. */
  async drafts(
    revisions: readonly RevisionOf[],
    asOf: number,
  ): Promise<readonly ComposedReport[]> {
    const composed = await this.#contents.composeAll(
      revisions.map(one => this.#asked(one, asOf)),
    );
    const drafts: ComposedReport[] = [];
    for (const [i, one] of composed.entries()) {
      drafts.push(await this.#withChanges(one, revisions[i]));
    }
    return drafts;
  }

  /** What the facts of an instant say of published revisions, with the words that they have. */
  async now(
    revisions: readonly RevisionOf[],
    asOf: number,
  ): Promise<readonly ReportContent[]> {
    const composed = await this.#contents.composeAll(
      revisions.map(one => ({ ...this.#asked(one, asOf), correction: null })),
    );
    return composed.map(({ content }) => content);
  }

  #asked(of: RevisionOf, asOf: number): AskedReport {
    const { report, revision } = of;
    const corrected = correctedBy(of);
    return {
      subject: report.subject,
      period: report.period.label,
      revision: revision.revision,
      words: { summary: revision.summary, comments: revision.comments },
      correction:
        corrected?.published && revision.reason !== null
          ? {
              reason: revision.reason,
              corrects: {
                revision: corrected.revision,
                hash: corrected.published.hash,
              },
              changes: [],
            }
          : null,
      asOf,
    };
  }

  /** What changed is known once both are there. */
  async #withChanges(
    composed: ComposedReport,
    of: RevisionOf,
  ): Promise<ComposedReport> {
    const { content } = composed;
    const corrected = correctedBy(of);
    if (content.correction === null || corrected === undefined) {
      return composed;
    }
    const before = await this.#store.content(of.report.id, corrected.revision);
    const changes = before === undefined ? [] : differencesOf(before, content);
    return {
      ...composed,
      content: { ...content, correction: { ...content.correction, changes } },
    };
  }
}
