import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { AgreementFilter } from '@service-levels/backstage-plugin-sla-node';
import type {
  Agreement,
  AgreementDraft,
  AgreementSort,
  ListedAgreement,
  AgreementVersionHead,
  Page,
} from '@service-levels/backstage-plugin-sla-common';
import type { PageRequest } from '../paging/page';
import type { Scope } from '../permissions/Scope';
import type { AgreementsFilter } from './AgreementsFilter';

/** Who asks, and what of it all they may see; without a scope, everything. */
export interface AgreementOptions {
  readonly credentials: BackstageCredentials;
  readonly scope?: Scope<AgreementFilter>;
}

/** Which agreements are asked for. */
export interface AgreementsListQuery extends AgreementsFilter, PageRequest {
  readonly entityRef?: string;
  readonly sort: AgreementSort;
}

/** Documented commitments: drawn up, read and amended. */
export interface Agreements {
  /** Creates a draft; the same `idempotencyKey` and draft answer the same agreement. */
  create(
    request: {
      readonly draft: AgreementDraft;
      readonly idempotencyKey?: string;
    },
    options: AgreementOptions,
  ): Promise<Agreement>;

  list(
    query: AgreementsListQuery,
    options: AgreementOptions,
  ): Promise<Page<ListedAgreement>>;

  /** @throws NotFoundError - also for one that the caller may not see */
  get(id: string, options: AgreementOptions): Promise<Agreement>;

  /** Replaces the terms of a draft, if it still is what the caller read. */
  replaceDraft(
    request: {
      readonly id: string;
      readonly etag: string;
      readonly draft: AgreementDraft;
    },
    options: AgreementOptions,
  ): Promise<Agreement>;

  /**
   * Opens the draft of the next version, a copy of the newest one unless a
   * draft is given. The parties of an agreement stay the same.
   *
   * @throws ConflictError - where `version` is not the newest, or has not been agreed
   */
  amend(
    request: {
      readonly id: string;
      readonly version: number;
      readonly draft?: AgreementDraft;
    },
    options: AgreementOptions,
  ): Promise<Agreement>;

  /** All versions that the caller may see, newest first. */
  listVersions(
    id: string,
    options: AgreementOptions,
  ): Promise<readonly AgreementVersionHead[]>;

  /** @throws NotFoundError - also for a version that the caller may not see */
  getVersion(
    request: { readonly id: string; readonly version: number },
    options: AgreementOptions,
  ): Promise<Agreement>;
}
