import {
  slaReportPublishPermission,
  type ReportSending,
  type SendReport,
} from '@service-levels/backstage-plugin-sla-common';
import type { ReportAccess } from '../ReportAccess';
import type { ReportOptions } from '../Reports';
import type { ReportSendings } from './ReportSendings';

interface Options {
  readonly sendings: ReportSendings;
  readonly access: ReportAccess;
}

/** Lets through who may publish the report. */
export class AuthorizedReportSendings implements ReportSendings {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): AuthorizedReportSendings {
    return new AuthorizedReportSendings(options);
  }

  async send(
    request: SendReport & { id: string; idempotencyKey?: string },
    options: ReportOptions,
  ): Promise<ReportSending> {
    const readable = await this.#require(request.id, options);
    return await this.#options.sendings.send(request, readable);
  }

  async mailOf(
    key: { id: string; sendingId: string },
    options: ReportOptions,
  ): Promise<Buffer> {
    const readable = await this.#require(key.id, options);
    return await this.#options.sendings.mailOf(key, readable);
  }

  async #require(id: string, options: ReportOptions): Promise<ReportOptions> {
    return await this.#options.access.require(
      id,
      slaReportPublishPermission,
      options,
    );
  }
}
