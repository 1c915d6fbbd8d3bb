import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  slaAgreementReadPermission,
  slaCustomerReadPermission,
  type Page,
  type UnagreedCounts,
  type UnagreedService,
} from '@service-levels/backstage-plugin-sla-common';
import type { PageRequest } from '../paging/page';
import type { Access } from '../permissions/Access';
import type { Unagreed, UnagreedOptions } from './Unagreed';

interface Options {
  readonly unagreed: Unagreed;
  readonly access: Access;
}

/**
 * Lets through what the caller may see; the same interface as what it wraps.
 * What nobody has agreed with a customer yet is for the provider's side alone.
 */
export class AuthorizedUnagreed implements Unagreed {
  readonly #unagreed: Unagreed;
  readonly #access: Access;

  private constructor(options: Options) {
    this.#unagreed = options.unagreed;
    this.#access = options.access;
  }

  static create(options: Options): AuthorizedUnagreed {
    return new AuthorizedUnagreed(options);
  }

  async count({ credentials }: UnagreedOptions): Promise<UnagreedCounts> {
    if (await this.#isForCustomer(credentials)) {
      return { indicators: 0, services: 0, unreviewed: 0 };
    }
    return await this.#unagreed.count(await this.#scoped(credentials));
  }

  async listServices(
    query: PageRequest,
    { credentials }: UnagreedOptions,
  ): Promise<Page<UnagreedService>> {
    if (await this.#isForCustomer(credentials)) {
      return { items: [] };
    }
    return await this.#unagreed.listServices(
      query,
      await this.#scoped(credentials),
    );
  }

  async #isForCustomer(credentials: BackstageCredentials): Promise<boolean> {
    return (await this.#access.caller(credentials)).representsOnly;
  }

  async #scoped(credentials: BackstageCredentials): Promise<UnagreedOptions> {
    const [agreements, customers] = await Promise.all([
      this.#access.agreementScope(credentials, slaAgreementReadPermission),
      this.#access.customerScope(credentials, slaCustomerReadPermission),
    ]);
    return { credentials, agreements, customers };
  }
}
