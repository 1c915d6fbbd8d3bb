import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  Credit,
  CreditDecision,
  CreditState,
  Page,
} from '@service-levels/backstage-plugin-sla-common';
import type { AgreementFilter } from '@service-levels/backstage-plugin-sla-node';
import type { PageRequest } from '../paging/page';
import type { Scope } from '../permissions/Scope';

/** Who asks, and of which agreements they may see credits; without a scope, of all. */
export interface CreditsOptions {
  readonly credentials: BackstageCredentials;
  readonly scope?: Scope<AgreementFilter>;
}

/** Which credits are asked for. */
export interface CreditsQuery extends PageRequest {
  readonly agreementId?: string;
  readonly customerRef?: string;
  readonly state?: CreditState;
  readonly period?: string;
}

/** A decision on exactly what was read. */
export interface DecideRequest {
  readonly id: string;
  readonly etag: string;
  readonly decision: CreditDecision;
}

/** What is credited for missed targets. */
export interface Credits {
  /** The latest period first; of one agreement as the facts are now. */
  list(query: CreditsQuery, options: CreditsOptions): Promise<Page<Credit>>;

  /** @throws NotFoundError - also for one that the caller may not see */
  get(id: string, options: CreditsOptions): Promise<Credit>;

  /** @throws ConflictError - where it was changed meanwhile, or is not in a state to be decided on so */
  decide(request: DecideRequest, options: CreditsOptions): Promise<Credit>;
}
