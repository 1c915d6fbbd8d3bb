import { randomUUID } from 'node:crypto';
import { NotFoundError } from '@backstage/errors';
import type {
  CreateReportedResult,
  Page,
  ReportedResult,
} from '@service-levels/backstage-plugin-sla-common';
import type { AgreementsStore } from '../agreements/AgreementsStore';
import { FieldConflictError } from '../errors';
import { toIdempotencyKey } from '../idempotency/IdempotencyKey';
import { toPage } from '../paging/page';
import type { Callers } from '../permissions/Caller';
import type {
  AgreementOfTarget,
  ReportedResults,
  ReportedResultsOptions,
  ReportedResultsQuery,
} from './ReportedResults';
import type { ReportedResultsStore } from './ReportedResultsStore';
import { requireReportable } from './requireReportable';

interface Options {
  readonly store: ReportedResultsStore;
  readonly agreements: Pick<AgreementsStore, 'byIds'>;
  readonly agreementOf: AgreementOfTarget;
  readonly callers: Callers;
  /** Epoch seconds. */
  readonly now: () => number;
}

/** The rules of reported results. */
export class DefaultReportedResults implements ReportedResults {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): DefaultReportedResults {
    return new DefaultReportedResults(options);
  }

  async create(
    request: { result: CreateReportedResult; idempotencyKey?: string },
    options: ReportedResultsOptions,
  ): Promise<ReportedResult> {
    const { store, callers, now } = this.#options;
    const { result } = request;
    const { subject } = await callers.caller(options.credentials);
    const idempotencyKey = toIdempotencyKey({
      principal: subject,
      key: request.idempotencyKey,
      body: result,
    });
    const made = idempotencyKey && (await store.madeBy(idempotencyKey, now()));
    if (made !== undefined) {
      return await this.get(made, options);
    }
    const agreementId = await this.#agreementOf(result, options);
    const id = await store.insert({
      ...result,
      id: randomUUID(),
      agreementId,
      createdAt: now(),
      createdBy: subject,
      idempotencyKey,
    });
    return await this.get(id, options);
  }

  async list(
    query: ReportedResultsQuery,
    options: ReportedResultsOptions,
  ): Promise<Page<ReportedResult>> {
    const found = await this.#options.store.list({
      ...query,
      scope: options.scope ?? { kind: 'all' },
      limit: query.limit + 1,
    });
    return toPage(found, query.limit, ({ id }) => [id]);
  }

  async get(
    id: string,
    options: ReportedResultsOptions,
  ): Promise<ReportedResult> {
    const scope = options.scope ?? { kind: 'all' };
    const found = await this.#options.store.byId(id, scope);
    if (found === undefined) {
      throw new NotFoundError(`There is no reported result ${id}`);
    }
    return found;
  }

  async revoke(
    request: { id: string; reason: string },
    options: ReportedResultsOptions,
  ): Promise<ReportedResult> {
    const { store, callers, now } = this.#options;
    const { subject } = await callers.caller(options.credentials);
    await this.get(request.id, options);
    const isRevoked = await store.revoke({
      ...request,
      at: now(),
      by: subject,
    });
    if (!isRevoked) {
      throw new FieldConflictError('id', 'is revoked already');
    }
    return await this.get(request.id, options);
  }

  /** The agreement of the target, if such a figure can be of it. */
  async #agreementOf(
    result: CreateReportedResult,
    options: ReportedResultsOptions,
  ): Promise<string> {
    const { agreementOf, agreements, now } = this.#options;
    const { targetId } = result;
    const scope = options.scope ?? { kind: 'all' };
    const id = await agreementOf(targetId, scope);
    const [agreement] = id === undefined ? [] : await agreements.byIds([id]);
    if (agreement === undefined) {
      throw new NotFoundError(`There is no target ${targetId}`);
    }
    requireReportable(agreement, result, now());
    return agreement.id;
  }
}
