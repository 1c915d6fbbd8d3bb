import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  HandOver,
  Handover,
  HandoverOutcome,
} from '@service-levels/backstage-plugin-sla-common';

/** Who asks. */
export interface HandingOverOptions {
  readonly credentials: BackstageCredentials;
}

/** What somebody has in hand for a customer, and how it comes into another's hands; for the provider's side alone. */
export interface HandingOver {
  /** Without `from` only who has something in hand. */
  open(
    query: { readonly customerRef: string; readonly from: string | null },
    options: HandingOverOptions,
  ): Promise<Handover>;

  /** @throws InputError - where `to` is not in the catalog or acts for the customer, or nothing could be moved */
  handOver(
    request: {
      readonly customerRef: string;
      readonly handover: HandOver;
      readonly idempotencyKey?: string;
    },
    options: HandingOverOptions,
  ): Promise<HandoverOutcome>;
}
