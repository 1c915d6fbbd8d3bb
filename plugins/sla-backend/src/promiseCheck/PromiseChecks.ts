import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  AgreementPromiseCheck,
  PromiseCheck,
  PromiseCheckRequest,
  RestsOn,
} from '@service-levels/backstage-plugin-sla-common';
import type { AgreementFilter } from '@service-levels/backstage-plugin-sla-node';
import type { Scope } from '../permissions/Scope';

/** Who asks, and the agreements that they may see; without a scope, all of them. */
export interface PromiseChecksOptions {
  readonly credentials: BackstageCredentials;
  readonly scope?: Scope<AgreementFilter>;
}

/**
 * "Can we promise this?", for the provider's side; for a customer's there is
 * nothing to find, whatever the portal's policy says. Agreements beneath that
 * the caller may not read count, and are not named.
 */
export interface PromiseChecks {
  /**
   * Checks a target that is not agreed yet.
   *
   * @throws InputError - where there is no such calendar, or too much lies beneath
   * @throws NotFoundError - for an indicator or an agreement that the caller may not see
   */
  check(
    request: PromiseCheckRequest,
    options: PromiseChecksOptions,
  ): Promise<PromiseCheck>;

  /**
   * The check that was made when a version was offered; of a draft, one that is
   * made now.
   *
   * @param request - without a version, the newest one
   * @throws NotFoundError - also for an agreement that the caller may not see
   */
  ofAgreement(
    request: { readonly id: string; readonly version?: number },
    options: PromiseChecksOptions,
  ): Promise<AgreementPromiseCheck>;

  /**
   * The agreements beneath the version that is in force, else the last signed
   * or the newest: what lies beneath now, and what did at its offer.
   *
   * @throws NotFoundError - also for an agreement that the caller may not see
   */
  restsOn(id: string, options: PromiseChecksOptions): Promise<RestsOn>;
}
