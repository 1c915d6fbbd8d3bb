import type {
  Page,
  UnagreedCounts,
  UnagreedService,
} from '@service-levels/backstage-plugin-sla-common';
import { toPage, type PageRequest } from '../paging/page';
import type { Scope } from '../permissions/Scope';
import type { Unagreed, UnagreedOptions } from './Unagreed';
import type { UnagreedSeen, UnagreedStore } from './UnagreedStore';

interface Options {
  readonly store: UnagreedStore;
  /** Epoch seconds. */
  readonly now: () => number;
}

const ALL: Scope<never> = { kind: 'all' };

/** Answers from the store, page by page. */
export class DefaultUnagreed implements Unagreed {
  readonly #store: UnagreedStore;
  readonly #now: () => number;

  private constructor(options: Options) {
    this.#store = options.store;
    this.#now = options.now;
  }

  static create(options: Options): DefaultUnagreed {
    return new DefaultUnagreed(options);
  }

  async count(options: UnagreedOptions): Promise<UnagreedCounts> {
    return await this.#store.count(this.#seenBy(options));
  }

  async listServices(
    { limit, after }: PageRequest,
    options: UnagreedOptions,
  ): Promise<Page<UnagreedService>> {
    const found = await this.#store.listServices({
      ...this.#seenBy(options),
      after,
      limit: limit + 1,
    });
    return toPage(found, limit, ({ entityRef, customerRef }) => [
      entityRef,
      customerRef,
    ]);
  }

  #seenBy({
    agreements = ALL,
    customers = ALL,
  }: UnagreedOptions): UnagreedSeen {
    return { agreements, customers, now: this.#now() };
  }
}
