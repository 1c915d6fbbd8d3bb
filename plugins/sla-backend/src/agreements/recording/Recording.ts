import type {
  Agreement,
  RecordAgreement,
} from '@service-levels/backstage-plugin-sla-common';
import type { AgreementOptions } from '../Agreements';

/** Agreements that were signed outside the portal, before there was one or on paper. */
export interface Recording {
  /**
   * Stores an agreement as agreed at once, marked as recorded. The same
   * `idempotencyKey` and body answer the same agreement.
   *
   * @throws NotAllowedError - for who is not on the provider's side of it
   */
  record(
    request: {
      readonly recorded: RecordAgreement;
      readonly idempotencyKey?: string;
    },
    options: AgreementOptions,
  ): Promise<Agreement>;
}
