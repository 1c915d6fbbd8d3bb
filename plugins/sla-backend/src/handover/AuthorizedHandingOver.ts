import {
  slaCustomerUpdatePermission,
  slaDialogueReadPermission,
  slaDialogueUpdatePermission,
  type HandOver,
  type Handover,
  type HandoverOutcome,
} from '@service-levels/backstage-plugin-sla-common';
import type {
  CustomerAccess,
  CustomerRequest,
} from '../permissions/CustomerAccess';
import type { HandingOver, HandingOverOptions } from './HandingOver';

interface Options {
  readonly handingOver: HandingOver;
  readonly customerAccess: CustomerAccess;
}

/**
 * Lets through who may change the dialogue, and to move something who may change
 * the customer too, for roles give permissions. The same interface as what it wraps.
 */
export class AuthorizedHandingOver implements HandingOver {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): AuthorizedHandingOver {
    return new AuthorizedHandingOver(options);
  }

  async open(
    query: { customerRef: string; from: string | null },
    options: HandingOverOptions,
  ): Promise<Handover> {
    await this.#requireMayChange(query.customerRef, options);
    return await this.#options.handingOver.open(query, options);
  }

  async handOver(
    request: {
      customerRef: string;
      handover: HandOver;
      idempotencyKey?: string;
    },
    options: HandingOverOptions,
  ): Promise<HandoverOutcome> {
    const asking = await this.#requireMayChange(request.customerRef, options);
    await this.#options.customerAccess.require(
      asking,
      slaCustomerUpdatePermission,
    );
    return await this.#options.handingOver.handOver(request, options);
  }

  /** For the customer's side nothing is there, whatever the policy says. */
  async #requireMayChange(
    customerRef: string,
    { credentials }: HandingOverOptions,
  ): Promise<CustomerRequest> {
    const { customerAccess } = this.#options;
    const asking = { credentials, customerRef };
    await customerAccess.requireOnProvidersSide(
      asking,
      slaDialogueReadPermission,
    );
    await customerAccess.require(asking, slaDialogueUpdatePermission);
    return asking;
  }
}
