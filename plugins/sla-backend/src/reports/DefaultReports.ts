import { createHash, randomUUID } from 'node:crypto';
import { NotFoundError } from '@backstage/errors';
import type {
  CommentMiss,
  CorrectReport,
  Explanation,
  Page,
  PublishReport,
  Report,
  ReportDifference,
  ReportFormat,
  ReportSummary,
} from '@service-levels/backstage-plugin-sla-common';
import { toIdempotencyKey } from '../idempotency/IdempotencyKey';
import { toPage } from '../paging/page';
import type { Callers } from '../permissions/Caller';
import { requireCorrectable, requireDraft, requireMissed } from './draftRules';
import type { PublishedReports } from './publishing/PublishedReports';
import type {
  CreateRequest,
  DraftKey,
  ReportOptions,
  Reports,
  ReportsQuery,
  RevisionKey,
  StoredFile,
} from './Reports';
import type { ExplainedFigureKey, ReportsStore } from './ReportsStore';
import type { ReportSubjects } from './ReportSubjects';
import type { SeenReports } from './SeenReports';
import type { UntoldContacts } from './sending/UntoldContacts';
import type { ShownContents } from './ShownContents';
import { draftOf } from './StoredReport';
import { shownRevision, toReport, toReportSummary } from './toReport';

interface Options {
  readonly store: ReportsStore;
  readonly subjects: ReportSubjects;
  readonly seen: SeenReports;
  readonly shown: ShownContents;
  readonly published: PublishedReports;
  readonly untold: Pick<UntoldContacts, 'shownWith'>;
  readonly callers: Callers;
  /** Epoch seconds. */
  readonly now: () => number;
}

/** The rules of reports. */
export class DefaultReports implements Reports {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): DefaultReports {
    return new DefaultReports(options);
  }

  async list(
    query: ReportsQuery,
    options: ReportOptions,
  ): Promise<Page<ReportSummary>> {
    const { store, seen, now: clock } = this.#options;
    const { limit, ...filter } = query;
    const now = clock();
    const found = await store.list({
      ...filter,
      visible: await seen.visibleTo(options),
      now,
      limit: limit + 1,
    });
    const page = toPage(found, limit, ({ period, id }) => [
      String(period.from),
      id,
    ]);
    const shown = await seen.of(page.items, options);
    return {
      ...page,
      items: shown.flatMap(({ report, side }) => {
        const revision = shownRevision(report, side);
        return revision === undefined
          ? []
          : [toReportSummary(report, revision, { side, now })];
      }),
    };
  }

  async get(key: RevisionKey, options: ReportOptions): Promise<Report> {
    const { seen, shown, untold, now } = this.#options;
    const found = await seen.revision(key, options);
    const { content, isNews } = await shown.of(found);
    // What was looked at names other misses and agreements than were known.
    const current = isNews
      ? await seen.revision(
          { id: key.id, revision: found.revision.revision },
          options,
        )
      : found;
    const { report, revision, side } = current;
    return toReport(report, revision, {
      side,
      now: now(),
      content,
      untold: await untold.shownWith(current),
    });
  }

  async create(
    { report, idempotencyKey: key }: CreateRequest,
    options: ReportOptions,
  ): Promise<{ report: Report; isNew: boolean }> {
    const { store, subjects, callers, now } = this.#options;
    const { subject: principal } = await callers.caller(options.credentials);
    const subject = await subjects.find(report);
    const { id, isNew } = await store.insert({
      ...subject,
      id: randomUUID(),
      createdAt: now(),
      createdBy: principal,
      idempotencyKey: toIdempotencyKey({
        principal,
        key,
        what: 'report',
        body: report,
      }),
    });
    return { report: await this.get({ id }, options), isNew };
  }

  async comment(
    request: DraftKey & { targetId: string; comment: CommentMiss },
    options: ReportOptions,
  ): Promise<Report> {
    const { store, callers, now } = this.#options;
    const { id, targetId, comment } = request;
    const { subject: by } = await callers.caller(options.credentials);
    let revision = 0;
    await store.change(id, report => {
      const draft = requireDraft(report, request);
      requireMissed(draft, targetId);
      revision = draft.revision;
      return { kind: 'comment', revision, targetId, comment, at: now(), by };
    });
    return await this.get({ id, revision }, options);
  }

  async summarize(
    request: DraftKey & { summary: string },
    options: ReportOptions,
  ): Promise<Report> {
    const { id, summary } = request;
    let revision = 0;
    await this.#options.store.change(id, report => {
      ({ revision } = requireDraft(report, request));
      return { kind: 'summarize', revision, summary };
    });
    return await this.get({ id, revision }, options);
  }

  async publish(
    { id, revision }: PublishReport & { id: string },
    options: ReportOptions,
  ): Promise<Report> {
    const { published, callers, now } = this.#options;
    const { subject } = await callers.caller(options.credentials);
    const [outcome] = await published.publish([{ id, revision }], {
      by: subject,
      at: now(),
    });
    if (outcome?.error !== undefined) {
      throw outcome.error;
    }
    return await this.get({ id, revision }, options);
  }

  async correct(
    { id, revision, reason }: CorrectReport & { id: string },
    options: ReportOptions,
  ): Promise<Report> {
    const { store, callers, now } = this.#options;
    const { subject: by } = await callers.caller(options.credentials);
    let next = revision + 1;
    await store.change(id, report => {
      const corrected = requireCorrectable(report, { revision, reason });
      const draft = draftOf(report);
      if (draft !== undefined) {
        next = draft.revision;
        return { kind: 'none' };
      }
      next = corrected.revision + 1;
      return {
        kind: 'correct',
        revision: next,
        corrects: corrected.revision,
        reason,
        at: now(),
        by,
      };
    });
    return await this.get({ id, revision: next }, options);
  }

  async discard(request: DraftKey, _options: ReportOptions): Promise<number> {
    let revision = 0;
    await this.#options.store.change(request.id, report => {
      ({ revision } = requireDraft(report, request));
      return { kind: 'discard', revision };
    });
    return revision;
  }

  async differences(
    key: { id: string; revision: number },
    options: ReportOptions,
  ): Promise<readonly ReportDifference[]> {
    const { seen, store, shown } = this.#options;
    const found = await seen.revision(key, options);
    const content = await store.content(key.id, key.revision);
    if (content === undefined || found.side === 'customer') {
      throw new NotFoundError(
        `Nothing is published as revision ${key.revision} of report ${key.id}`,
      );
    }
    return await shown.differencesFrom(content, found);
  }

  async file(
    key: { id: string; revision: number; format: ReportFormat },
    options: ReportOptions,
  ): Promise<StoredFile> {
    const { id, revision, format } = key;
    const { report } = await this.#options.seen.revision(key, options);
    const content = await this.#options.store.file(id, revision, format);
    if (content === undefined) {
      throw new NotFoundError(
        `Nothing is published as revision ${revision} of report ${id}`,
      );
    }
    return {
      content,
      name: `service-level-report-${report.period.label}-${id.slice(
        0,
        8,
      )}-${revision}`,
      etag: createHash('sha256').update(content).digest('hex'),
    };
  }

  async explanation(
    key: { id: string; revision: number; figure: ExplainedFigureKey },
    options: ReportOptions,
  ): Promise<Explanation> {
    const { id, revision, figure } = key;
    await this.#options.seen.revision(key, options);
    const found = await this.#options.store.explanation(id, revision, figure);
    if (found === undefined) {
      throw new NotFoundError(
        `No figure of ${figure.targetId} is published as revision ${revision} of report ${id}`,
      );
    }
    return found;
  }
}
