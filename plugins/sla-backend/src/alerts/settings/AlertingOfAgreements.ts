import type {
  Alerting,
  changeAlertingSchema,
} from '@service-levels/backstage-plugin-sla-common';
import type { z } from 'zod';
import type { AgreementOptions } from '../../agreements/Agreements';

/** What replaces what was set, and what that is based on. */
export interface AlertingRequest {
  readonly agreementId: string;
  readonly etag: string;
  readonly change: z.output<typeof changeAlertingSchema>;
}

/** How the provider is alerted about agreements. */
export interface AlertingOfAgreements {
  /** @throws NotFoundError - also for the customer's side */
  get(agreementId: string, options: AgreementOptions): Promise<Alerting>;

  /**
   * @throws NotFoundError - also for the customer's side
   * @throws ConflictError - where it was changed meanwhile
   * @throws InputError - where windows of the burn rate make no sense for a target
   */
  replace(
    request: AlertingRequest,
    options: AgreementOptions,
  ): Promise<Alerting>;
}
