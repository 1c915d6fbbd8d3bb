import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  Correction,
  CreateCorrection,
  Page,
} from '@service-levels/backstage-plugin-sla-common';
import type { AgreementFilter } from '@service-levels/backstage-plugin-sla-node';
import type { PageRequest } from '../paging/page';
import type { Scope } from '../permissions/Scope';

/** Who asks, and the agreements that they may see; without a scope, all of them. */
export interface CorrectionsOptions {
  readonly credentials: BackstageCredentials;
  readonly scope?: Scope<AgreementFilter>;
}

/** Which corrections are asked for. */
export interface CorrectionsListQuery extends PageRequest {
  /** Ref. */
  readonly indicator?: string;
  /** Those of what began before, in epoch seconds. */
  readonly to?: number;
  /** Those of what had not ended, in epoch seconds. */
  readonly from?: number;
}

/** Measurements put right by hand: with a reason, never deleted, and over every source. */
export interface Corrections {
  /**
   * The same `idempotencyKey` and correction answer the same one.
   *
   * @throws InputError - where the indicator or fact is not there, the change does not fit the stream, or who corrects would approve it themselves
   */
  create(
    request: {
      readonly correction: CreateCorrection;
      readonly idempotencyKey?: string;
    },
    options: CorrectionsOptions,
  ): Promise<Correction>;

  /** Newest first, revoked ones as well. */
  list(
    query: CorrectionsListQuery,
    options: CorrectionsOptions,
  ): Promise<Page<Correction>>;

  /**
   * @throws NotFoundError - where there is none of this id
   * @throws ConflictError - where it is revoked already
   */
  revoke(
    request: { readonly id: string; readonly reason: string },
    options: CorrectionsOptions,
  ): Promise<Correction>;
}
