import { NotAllowedError, NotFoundError } from '@backstage/errors';
import {
  slaReportPublishPermission,
  slaReportReadPermission,
  type CommentMiss,
  type CorrectReport,
  type Explanation,
  type Page,
  type PublishReport,
  type Report,
  type ReportDifference,
  type ReportFormat,
  type ReportSummary,
} from '@service-levels/backstage-plugin-sla-common';
import type { AgreementsStore } from '../agreements/AgreementsStore';
import { partiesOf } from '../agreements/StoredAgreement';
import { asksAboutOthers, type Access } from '../permissions/Access';
import { viewOf } from '../permissions/View';
import type { ReportAccess } from './ReportAccess';
import type {
  CreateRequest,
  DraftKey,
  ReportOptions,
  Reports,
  ReportsQuery,
  RevisionKey,
  StoredFile,
} from './Reports';
import type { ExplainedFigureKey } from './ReportsStore';
import type { ReportSubjects } from './ReportSubjects';

interface Options {
  readonly reports: Reports;
  readonly access: Access;
  readonly reportAccess: ReportAccess;
  readonly subjects: Pick<ReportSubjects, 'agreementIds'>;
  readonly agreements: Pick<AgreementsStore, 'readable'>;
}

/**
 * Narrows every request to the reports that the caller may see and act on; the
 * same interface as what it wraps.
 */
export class AuthorizedReports implements Reports {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): AuthorizedReports {
    return new AuthorizedReports(options);
  }

  async list(
    query: ReportsQuery,
    options: ReportOptions,
  ): Promise<Page<ReportSummary>> {
    const { access, reportAccess, reports } = this.#options;
    const caller = await access.caller(options.credentials);
    if (asksAboutOthers(caller, query.customerRef)) {
      return { items: [] };
    }
    return await reports.list(query, await reportAccess.readable(options));
  }

  async get(key: RevisionKey, options: ReportOptions): Promise<Report> {
    const { reports, reportAccess } = this.#options;
    return await reports.get(key, await reportAccess.readable(options));
  }

  async create(
    request: CreateRequest,
    options: ReportOptions,
  ): Promise<{ report: Report; isNew: boolean }> {
    const { access, agreements, subjects, reports } = this.#options;
    const { credentials } = options;
    const ids = await subjects.agreementIds(request.report);
    const allOf = async (permission: typeof slaReportReadPermission) => {
      const scope = await access.agreementScope(credentials, permission);
      const found = await agreements.readable(ids, scope);
      const isAll = ids.length > 0 && found.length === ids.length;
      return isAll ? found : undefined;
    };
    const readable = await allOf(slaReportReadPermission);
    if (readable === undefined) {
      throw new NotFoundError('There is nothing to report on');
    }
    const caller = await access.caller(credentials);
    const isOfProvider = readable.every(
      one => viewOf(caller, partiesOf(one)).kind === 'provider',
    );
    if (
      !isOfProvider ||
      (await allOf(slaReportPublishPermission)) === undefined
    ) {
      throw new NotAllowedError(
        `You do not have the permission ${slaReportPublishPermission.name} on this agreement`,
      );
    }
    return await reports.create(
      request,
      await this.#options.reportAccess.readable(options),
    );
  }

  async comment(
    request: DraftKey & { targetId: string; comment: CommentMiss },
    options: ReportOptions,
  ): Promise<Report> {
    const readable = await this.#requirePublish(request.id, options);
    return await this.#options.reports.comment(request, readable);
  }

  async summarize(
    request: DraftKey & { summary: string },
    options: ReportOptions,
  ): Promise<Report> {
    const readable = await this.#requirePublish(request.id, options);
    return await this.#options.reports.summarize(request, readable);
  }

  async publish(
    request: PublishReport & { id: string },
    options: ReportOptions,
  ): Promise<Report> {
    const readable = await this.#requirePublish(request.id, options);
    return await this.#options.reports.publish(request, readable);
  }

  async correct(
    request: CorrectReport & { id: string },
    options: ReportOptions,
  ): Promise<Report> {
    const readable = await this.#requirePublish(request.id, options);
    return await this.#options.reports.correct(request, readable);
  }

  async discard(request: DraftKey, options: ReportOptions): Promise<number> {
    const readable = await this.#requirePublish(request.id, options);
    return await this.#options.reports.discard(request, readable);
  }

  async differences(
    key: { id: string; revision: number },
    options: ReportOptions,
  ): Promise<readonly ReportDifference[]> {
    const { reports, reportAccess } = this.#options;
    return await reports.differences(key, await reportAccess.readable(options));
  }

  async file(
    key: { id: string; revision: number; format: ReportFormat },
    options: ReportOptions,
  ): Promise<StoredFile> {
    const { reports, reportAccess } = this.#options;
    return await reports.file(key, await reportAccess.readable(options));
  }

  async explanation(
    key: { id: string; revision: number; figure: ExplainedFigureKey },
    options: ReportOptions,
  ): Promise<Explanation> {
    const { reports, reportAccess } = this.#options;
    return await reports.explanation(key, await reportAccess.readable(options));
  }

  async #requirePublish(
    id: string,
    options: ReportOptions,
  ): Promise<ReportOptions> {
    return await this.#options.reportAccess.require(
      id,
      slaReportPublishPermission,
      options,
    );
  }
}
