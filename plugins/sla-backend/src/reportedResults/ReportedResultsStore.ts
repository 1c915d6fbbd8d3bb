import type {
  CreateReportedResult,
  ReportedResult,
} from '@service-levels/backstage-plugin-sla-common';
import type { AgreementFilter } from '@service-levels/backstage-plugin-sla-node';
import type { IdempotencyKey } from '../idempotency/IdempotencyKey';
import type { Scope } from '../permissions/Scope';

/** A result to be stored. */
export interface NewReportedResult extends CreateReportedResult {
  readonly id: string;
  readonly agreementId: string;
  /** Epoch seconds. */
  readonly createdAt: number;
  readonly createdBy: string;
  readonly idempotencyKey?: IdempotencyKey;
}

/** Where reported results are kept. */
export interface ReportedResultsStore {
  /** What a request with this key made before. */
  madeBy(key: IdempotencyKey, now: number): Promise<string | undefined>;

  /** Stores one; answers its id, or that of what the same key made before. */
  insert(result: NewReportedResult): Promise<string>;

  byId(
    id: string,
    scope: Scope<AgreementFilter>,
  ): Promise<ReportedResult | undefined>;

  /** Newest first. */
  list(query: {
    readonly scope: Scope<AgreementFilter>;
    readonly targetId?: string;
    readonly agreementId?: string;
    readonly after?: readonly string[];
    readonly limit: number;
  }): Promise<readonly ReportedResult[]>;

  /** Revokes one; answers false where it was revoked already. */
  revoke(revocation: {
    readonly id: string;
    readonly at: number;
    readonly by: string;
    readonly reason: string;
  }): Promise<boolean>;

  /** Those of some targets that are not revoked, by target and then by the label of the period: the last of each. */
  inForce(
    targetIds: readonly string[],
  ): Promise<ReadonlyMap<string, ReadonlyMap<string, ReportedResult>>>;
}
