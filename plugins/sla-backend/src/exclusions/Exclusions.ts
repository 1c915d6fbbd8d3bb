import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  DeclareExclusion,
  Exclusion,
  Page,
} from '@service-levels/backstage-plugin-sla-common';
import type { AgreementFilter } from '@service-levels/backstage-plugin-sla-node';
import type { PageRequest } from '../paging/page';
import type { Scope } from '../permissions/Scope';

/** Who asks, and of which agreements they may see them; without a scope, of all. */
export interface ExclusionOptions {
  readonly credentials: BackstageCredentials;
  readonly scope?: Scope<AgreementFilter>;
}

/** One exclusion of an agreement. */
export interface ExclusionKey {
  readonly agreementId: string;
  readonly exclusionId: string;
}

/** A word on an exclusion, as requested. */
export interface WordRequest extends ExclusionKey {
  readonly kind: 'approved' | 'agreed' | 'objected' | 'revoked';
  readonly reason: string | null;
  readonly evidence: string | null;
}

/** Time declared afterwards that an agreement does not count. */
export interface Exclusions {
  /** Declares time; the same `idempotencyKey` and time answer the same exclusion. */
  declare(
    request: {
      readonly agreementId: string;
      readonly exclusion: DeclareExclusion;
      readonly idempotencyKey?: string;
    },
    options: ExclusionOptions,
  ): Promise<Exclusion>;

  /** Newest declaration first. @throws NotFoundError - also for an agreement that the caller may not see */
  list(
    query: PageRequest & { readonly agreementId: string },
    options: ExclusionOptions,
  ): Promise<Page<Exclusion>>;

  /** @throws NotFoundError - also where the caller may not see the agreement */
  get(key: ExclusionKey, options: ExclusionOptions): Promise<Exclusion>;

  /** Approves, agrees, objects or revokes; saying the same again changes nothing. */
  say(request: WordRequest, options: ExclusionOptions): Promise<Exclusion>;
}
