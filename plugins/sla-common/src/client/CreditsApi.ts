import type { Credit, CreditDecision, CreditState, Page } from '../model';
import type { ListQuery, SlaRequestOptions } from './ListQuery';

/** @public */
export interface CreditsQuery extends ListQuery {
  readonly agreementId?: string;
  readonly customerRef?: string;
  readonly state?: CreditState;
  /** Such as `2026-10`. */
  readonly period?: string;
}

/** Credits for missed targets, as the client offers them. @public */
export interface CreditsApi {
  /** The latest period first; a customer's side is shown what is confirmed and settled. */
  getCredits(
    query: CreditsQuery,
    options?: SlaRequestOptions,
  ): Promise<Page<Credit>>;

  /** Confirms, waives or settles exactly what was read. */
  decideCredit(
    credit: Pick<Credit, 'id' | 'etag'>,
    decision: CreditDecision,
    options?: SlaRequestOptions,
  ): Promise<Credit>;
}
