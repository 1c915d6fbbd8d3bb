import {
  slaReportPublishPermission,
  type PublishReports,
  type ReportPublication,
} from '@service-levels/backstage-plugin-sla-common';
import type { ReportAccess } from '../ReportAccess';
import type { ReportOptions } from '../Reports';
import type { Publications } from './Publications';

/** Lets publish who may publish each of the reports; the same interface as what it wraps. */
export class AuthorizedPublications implements Publications {
  readonly #publications: Publications;
  readonly #access: ReportAccess;

  private constructor(options: {
    publications: Publications;
    access: ReportAccess;
  }) {
    this.#publications = options.publications;
    this.#access = options.access;
  }

  static create(options: {
    publications: Publications;
    access: ReportAccess;
  }): AuthorizedPublications {
    return new AuthorizedPublications(options);
  }

  async start(
    request: PublishReports & { idempotencyKey?: string },
    options: ReportOptions,
  ): Promise<ReportPublication> {
    await this.#access.requireAll(
      [...new Set(request.reports.map(({ id }) => id))],
      slaReportPublishPermission,
      options,
    );
    return await this.#publications.start(request, options);
  }

  async get(id: string, options: ReportOptions): Promise<ReportPublication> {
    return await this.#publications.get(id, options);
  }
}
