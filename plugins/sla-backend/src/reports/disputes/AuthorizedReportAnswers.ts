import {
  slaReportAcknowledgePermission,
  type AcknowledgeReport,
  type DisputeReport,
  type Report,
  type SettleDispute,
  type WriteDisputeMessage,
} from '@service-levels/backstage-plugin-sla-common';
import type { ReportAccess } from '../ReportAccess';
import type { ReportOptions } from '../Reports';
import type { DisputeKey, ReportAnswers } from './ReportAnswers';

/** Lets answer who may, as the policy says; the same interface as what it wraps. */
export class AuthorizedReportAnswers implements ReportAnswers {
  readonly #answers: ReportAnswers;
  readonly #access: ReportAccess;

  private constructor(options: {
    answers: ReportAnswers;
    access: ReportAccess;
  }) {
    this.#answers = options.answers;
    this.#access = options.access;
  }

  static create(options: {
    answers: ReportAnswers;
    access: ReportAccess;
  }): AuthorizedReportAnswers {
    return new AuthorizedReportAnswers(options);
  }

  async acknowledge(
    request: AcknowledgeReport & { id: string },
    options: ReportOptions,
  ): Promise<Report> {
    const readable = await this.#require(request.id, options);
    return await this.#answers.acknowledge(request, readable);
  }

  async dispute(
    request: DisputeReport & { id: string },
    options: ReportOptions,
  ): Promise<Report> {
    const readable = await this.#require(request.id, options);
    return await this.#answers.dispute(request, readable);
  }

  async write(
    request: WriteDisputeMessage & DisputeKey,
    options: ReportOptions,
  ): Promise<Report> {
    const readable = await this.#require(request.id, options);
    return await this.#answers.write(request, readable);
  }

  async settle(
    request: SettleDispute & DisputeKey,
    options: ReportOptions,
  ): Promise<Report> {
    const readable = await this.#require(request.id, options);
    return await this.#answers.settle(request, readable);
  }

  async #require(id: string, options: ReportOptions): Promise<ReportOptions> {
    return await this.#access.require(
      id,
      slaReportAcknowledgePermission,
      options,
    );
  }
}
