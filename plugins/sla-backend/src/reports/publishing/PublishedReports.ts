import { toError } from '@backstage/errors';
import {
  parseInstant,
  type ReportContent,
} from '@service-levels/backstage-plugin-sla-common';
import type { AgreementsStore } from '../../agreements/AgreementsStore';
import { FieldConflictError } from '../../errors';
import { missedIn, type ComposedReports } from '../ComposedReports';
import type { ComposedReport } from '../ReportContents';
import type { ReportFiles } from '../ReportFiles';
import type { ReportsChanged } from '../ReportsChanged';
import type { ReportsStore } from '../ReportsStore';
import {
  openDisputesOf,
  uncommentedOf,
  type StoredReport,
  type StoredRevision,
} from '../StoredReport';
import { acceptOf } from './acceptOf';
import { hashContent } from './hashContent';
import { UncommentedError } from './UncommentedError';

interface Options {
  readonly store: Pick<ReportsStore, 'byIds' | 'change' | 'noteDraft'>;
  readonly agreements: Pick<AgreementsStore, 'byIds'>;
  readonly composed: ComposedReports;
  readonly files: ReportFiles;
  readonly changed: ReportsChanged;
}

/** A revision that is to be published. */
export interface ToPublish {
  readonly id: string;
  readonly revision: number;
}

/** What became of it: published where there is no error, now or before. */
export interface Outcome extends ToPublish {
  readonly error?: Error;
}

/** Who publishes, and the instant up to which facts count. */
export interface Publishing {
  readonly by: string;
  /** Epoch seconds. */
  readonly at: number;
}

type Draft = ToPublish & {
  readonly report: StoredReport;
  readonly draft: StoredRevision;
};

/** When the last of its periods ends: agreements of one customer may be of several zones. */
function lastEndOf({ period, agreements }: ReportContent): number {
  const targets = agreements.flatMap(one => one.targets);
  return targets
    .map(({ attainment }) => parseInstant(attainment.period.to))
    .reduce((last, end) => Math.max(last, end), parseInstant(period.to));
}

/** Whether nothing was written in it; one that was discarded and opened anew has another reason or instant. */
function isSameDraft(a: StoredRevision, b: StoredRevision): boolean {
  return (
    a.changes === b.changes &&
    a.reason === b.reason &&
    a.createdAt === b.createdAt
  );
}

/** @throws ConflictError - where the period is not over, or there is no such draft */
function publishable(
  { id, revision }: ToPublish,
  report: StoredReport | undefined,
  now: number,
): Draft | undefined {
  const found = report?.revisions.find(one => one.revision === revision);
  if (report === undefined || found === undefined) {
    throw new FieldConflictError('revision', `${revision} is not there`);
  }
  if (found.published !== null) {
    return undefined;
  }
  if (report.period.to > now) {
    throw new FieldConflictError(
      'period',
      `${report.period.label} is not over yet`,
    );
  }
  return { id, revision, report, draft: found };
}

/**
 * Freezes drafts: what they say, the explanation of each figure and the files
 * are made from the facts of one instant and stored together. What is published
 * already stays, so that the same may be asked for again.
 */
export class PublishedReports {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): PublishedReports {
    return new PublishedReports(options);
  }

  /** In the order in which they are asked for; one that fails leaves the others alone. */
  async publish(
    asked: readonly ToPublish[],
    publishing: Publishing,
  ): Promise<readonly Outcome[]> {
    const { store } = this.#options;
    const stored = await store.byIds(asked.map(({ id }) => id));
    const outcomes = new Map<ToPublish, Outcome>();
    const drafts: (Draft & { readonly key: ToPublish })[] = [];
    for (const key of asked) {
      try {
        const report = stored.find(({ id }) => id === key.id);
        const draft = publishable(key, report, publishing.at);
        if (draft !== undefined) {
          drafts.push({ ...draft, key });
        }
      } catch (error) {
        outcomes.set(key, { ...key, error: toError(error) });
      }
    }
    const contents = await this.#compose(drafts, publishing.at);
    for (const [i, { key, ...draft }] of drafts.entries()) {
      try {
        await this.#freeze(draft, await contents[i](), publishing);
      } catch (error) {
        outcomes.set(key, { ...key, error: toError(error) });
      }
    }
    return asked.map(key => outcomes.get(key) ?? key);
  }

  /** All together; where that fails one by one, so that one does not hold up the others. */
  async #compose(
    drafts: readonly Draft[],
    at: number,
  ): Promise<readonly (() => Promise<ComposedReport>)[]> {
    const { composed } = this.#options;
    const revisions = drafts.map(({ report, draft }) => ({
      report,
      revision: draft,
    }));
    try {
      const found = await composed.drafts(revisions, at);
      return found.map(one => async () => one);
    } catch {
      return revisions.map(revision => async () => {
        const [one] = await composed.drafts([revision], at);
        return one;
      });
    }
  }

  async #freeze(
    { id, revision, report: asked, draft }: Draft,
    composed: ComposedReport,
    { by, at }: Publishing,
  ): Promise<void> {
    const { store, agreements, files, changed } = this.#options;
    const { content, explanations } = composed;
    if (lastEndOf(content) > at) {
      throw new FieldConflictError(
        'period',
        `${content.period.label} is not over yet in all of its zones`,
      );
    }
    const agreementIds = content.agreements.map(one => one.id);
    if (agreementIds.some(one => !asked.agreementIds.includes(one))) {
      // Who may read and publish it is decided by them: it is asked again once they are known.
      await store.noteDraft(
        { id, revision },
        { missed: missedIn(content), agreementIds, at },
      );
      throw new FieldConflictError(
        'revision',
        'is about more agreements than before: look at it, and publish it once more',
      );
    }
    const { comments } = draft;
    const uncommented = uncommentedOf({ missed: missedIn(content), comments });
    if (uncommented.length > 0) {
      throw new UncommentedError(uncommented);
    }
    const hash = hashContent(content);
    const written = await files.write(composed, hash);
    const agreed = await agreements.byIds(agreementIds);
    let isPublished = false;
    await store.change(id, report => {
      const current = report.revisions.find(one => one.revision === revision);
      if (current === undefined || !isSameDraft(current, draft)) {
        throw new FieldConflictError(
          'revision',
          'was changed while it was published: publish it again',
        );
      }
      if (current.published !== null) {
        return { kind: 'none' };
      }
      isPublished = true;
      return {
        kind: 'publish',
        revision,
        content,
        hash,
        at,
        by,
        // Who disputes an earlier revision has not been silent on this one.
        accept:
          openDisputesOf(report).length > 0
            ? null
            : acceptOf(content, agreed, at),
        explanations,
        files: written,
      };
    });
    if (isPublished) {
      await changed.publish({ id, revision, what: 'published' });
    }
  }
}
