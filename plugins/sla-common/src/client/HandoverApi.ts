import type { Handover, HandOverInput, HandoverOutcome } from '../model';
import type { SlaRequestOptions } from './ListQuery';

/** The handover of customers, as the client offers it. @public */
export interface HandoverApi {
  /** What is open in somebody's hands; without `from` only who has something in hand. */
  getHandover(
    customerRef: string,
    query: { readonly from?: string },
    options?: SlaRequestOptions,
  ): Promise<Handover>;

  /** The key makes of a request that is sent again the same one. */
  handOver(
    customerRef: string,
    handover: HandOverInput,
    idempotencyKey: string,
    options?: SlaRequestOptions,
  ): Promise<HandoverOutcome>;
}
