import {
  slaDialogueCreatePermission,
  slaDialogueReadPermission,
  slaDialogueUpdatePermission,
  type Opportunity,
  type Page,
  type WriteOpportunity,
} from '@service-levels/backstage-plugin-sla-common';
import type { PageRequest } from '../paging/page';
import type {
  CustomerAccess,
  CustomerRequest,
} from '../permissions/CustomerAccess';
import type { Opportunities, OpportunitiesOptions } from './Opportunities';

interface Options {
  readonly opportunities: Opportunities;
  readonly customerAccess: CustomerAccess;
}

/** Lets through the provider's side, as it may read and change the dialogue; the same interface as what it wraps. */
export class AuthorizedOpportunities implements Opportunities {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): AuthorizedOpportunities {
    return new AuthorizedOpportunities(options);
  }

  async create(
    request: {
      customerRef: string;
      opportunity: WriteOpportunity;
      idempotencyKey?: string;
    },
    options: OpportunitiesOptions,
  ): Promise<Opportunity> {
    const asking = await this.#beneath(request.customerRef, options);
    await this.#options.customerAccess.require(
      asking,
      slaDialogueCreatePermission,
    );
    return await this.#options.opportunities.create(request, options);
  }

  async list(
    query: PageRequest & { customerRef: string },
    options: OpportunitiesOptions,
  ): Promise<Page<Opportunity>> {
    await this.#beneath(query.customerRef, options);
    return await this.#options.opportunities.list(query, options);
  }

  async change(
    request: {
      customerRef: string;
      id: string;
      etag: string;
      opportunity: WriteOpportunity;
    },
    options: OpportunitiesOptions,
  ): Promise<Opportunity> {
    const asking = await this.#beneath(request.customerRef, options);
    await this.#options.customerAccess.require(
      asking,
      slaDialogueUpdatePermission,
    );
    return await this.#options.opportunities.change(request, options);
  }

  /** For the customer's side nothing is there, whatever the policy says. */
  async #beneath(
    customerRef: string,
    { credentials }: OpportunitiesOptions,
  ): Promise<CustomerRequest> {
    const asking = { credentials, customerRef };
    await this.#options.customerAccess.requireOnProvidersSide(
      asking,
      slaDialogueReadPermission,
    );
    return asking;
  }
}
