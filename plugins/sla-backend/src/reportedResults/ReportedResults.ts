import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  CreateReportedResult,
  Page,
  ReportedResult,
} from '@service-levels/backstage-plugin-sla-common';
import type { AgreementFilter } from '@service-levels/backstage-plugin-sla-node';
import type { PageRequest } from '../paging/page';
import type { Scope } from '../permissions/Scope';

/** Who asks, and the agreements that they may see; without a scope, all of them. */
export interface ReportedResultsOptions {
  readonly credentials: BackstageCredentials;
  readonly scope?: Scope<AgreementFilter>;
}

/** The signed agreement that a target is of; undefined where there is none in the scope. */
export type AgreementOfTarget = (
  targetId: string,
  scope: Scope<AgreementFilter>,
) => Promise<string | undefined>;

/** Which results are asked for. */
export interface ReportedResultsQuery extends PageRequest {
  readonly targetId?: string;
  readonly agreementId?: string;
}

/** Figures that the other side gave where nothing is measured. */
export interface ReportedResults {
  /**
   * The same `idempotencyKey` and result answer the same one.
   *
   * @throws NotFoundError - where there is no such target in a signed agreement
   * @throws InputError - where the period is none of the target's own, or the figure cannot be
   */
  create(
    request: {
      readonly result: CreateReportedResult;
      readonly idempotencyKey?: string;
    },
    options: ReportedResultsOptions,
  ): Promise<ReportedResult>;

  /** Newest first, revoked ones as well. */
  list(
    query: ReportedResultsQuery,
    options: ReportedResultsOptions,
  ): Promise<Page<ReportedResult>>;

  /** @throws NotFoundError - also for one that the caller may not see */
  get(id: string, options: ReportedResultsOptions): Promise<ReportedResult>;

  /**
   * @throws NotFoundError - where there is none of this id
   * @throws ConflictError - where it is revoked already
   */
  revoke(
    request: { readonly id: string; readonly reason: string },
    options: ReportedResultsOptions,
  ): Promise<ReportedResult>;
}
