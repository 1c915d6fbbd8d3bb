import { NotAllowedError, NotFoundError } from '@backstage/errors';
import {
  slaAgreementReadPermission,
  slaReportedResultCreatePermission,
  type CreateReportedResult,
  type Page,
  type ReportedResult,
} from '@service-levels/backstage-plugin-sla-common';
import type { Access } from '../permissions/Access';
import type {
  AgreementOfTarget,
  ReportedResults,
  ReportedResultsOptions,
  ReportedResultsQuery,
} from './ReportedResults';

interface Options {
  readonly results: ReportedResults;
  readonly agreementOf: AgreementOfTarget;
  readonly access: Access;
}

/** Lets through what the caller may do: who may read an agreement reads what was reported for it. */
export class AuthorizedReportedResults implements ReportedResults {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): AuthorizedReportedResults {
    return new AuthorizedReportedResults(options);
  }

  async create(
    request: { result: CreateReportedResult; idempotencyKey?: string },
    options: ReportedResultsOptions,
  ): Promise<ReportedResult> {
    const { results, access, agreementOf } = this.#options;
    const { targetId } = request.result;
    const readable = await access.agreementScope(
      options.credentials,
      slaAgreementReadPermission,
    );
    if ((await agreementOf(targetId, readable)) === undefined) {
      throw new NotFoundError(`There is no target ${targetId}`);
    }
    return await this.#allowed(async () => {
      const scoped = await this.#scoped('create', options);
      return await results.create(request, scoped);
    });
  }

  async list(
    query: ReportedResultsQuery,
    options: ReportedResultsOptions,
  ): Promise<Page<ReportedResult>> {
    return await this.#options.results.list(
      query,
      await this.#scoped('read', options),
    );
  }

  async get(
    id: string,
    options: ReportedResultsOptions,
  ): Promise<ReportedResult> {
    return await this.#options.results.get(
      id,
      await this.#scoped('read', options),
    );
  }

  async revoke(
    request: { id: string; reason: string },
    options: ReportedResultsOptions,
  ): Promise<ReportedResult> {
    await this.get(request.id, options);
    return await this.#allowed(async () => {
      const scoped = await this.#scoped('create', options);
      return await this.#options.results.revoke(request, scoped);
    });
  }

  async #scoped(
    what: 'read' | 'create',
    options: ReportedResultsOptions,
  ): Promise<ReportedResultsOptions> {
    const permission =
      what === 'read'
        ? slaAgreementReadPermission
        : slaReportedResultCreatePermission;
    const scope = await this.#options.access.agreementScope(
      options.credentials,
      permission,
    );
    return { ...options, scope };
  }

  /** What may be seen but not done is not allowed. */
  async #allowed<T>(act: () => Promise<T>): Promise<T> {
    try {
      return await act();
    } catch (error) {
      if (NotFoundError.is(error)) {
        throw new NotAllowedError(
          `You do not have the permission ${slaReportedResultCreatePermission.name} on this agreement`,
        );
      }
      throw error;
    }
  }
}
