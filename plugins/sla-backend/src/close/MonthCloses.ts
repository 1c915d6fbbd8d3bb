import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { MonthClose } from '@service-levels/backstage-plugin-sla-common';
import type { AgreementFilter } from '@service-levels/backstage-plugin-sla-node';
import type { Scope } from '../permissions/Scope';

/** Who asks, and which agreements they may read and publish about; without scopes, all. */
export interface CloseOptions {
  readonly credentials: BackstageCredentials;
  readonly readable?: Scope<AgreementFilter>;
  readonly publishable?: Scope<AgreementFilter>;
}

/** What is left to do until the reports of a month are published. */
export interface MonthCloses {
  /**
   * A line for each SLA that was in force in the month, for the provider's side.
   *
   * @throws InputError - where the month is to come, or too long ago
   * @throws NotAllowedError - for who is only on a customer's side
   */
  get(month: string, options: CloseOptions): Promise<MonthClose>;
}
