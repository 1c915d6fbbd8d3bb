import { randomUUID } from 'node:crypto';
import { NotFoundError } from '@backstage/errors';
import type {
  CustomerAnnouncement,
  Page,
} from '@service-levels/backstage-plugin-sla-common';
import { toIdempotencyKey } from '../idempotency/IdempotencyKey';
import { toPage, type PageRequest } from '../paging/page';
import type { AnnouncementsStore, RecipientKey } from './AnnouncementsStore';
import type { ToldAnnouncement } from './StoredAnnouncement';
import { toCustomerAnnouncement } from './toAnnouncement';

/** Who does something, and when in epoch seconds. */
export interface Doing {
  readonly at: number;
  readonly by: string;
}

/** What customers were told, as their own side sees it. */
export class ToldAnnouncements {
  readonly #store: AnnouncementsStore;

  private constructor(store: AnnouncementsStore) {
    this.#store = store;
  }

  static create(options: { store: AnnouncementsStore }): ToldAnnouncements {
    return new ToldAnnouncements(options.store);
  }

  async list(
    query: PageRequest & { customerRef: string },
  ): Promise<Page<CustomerAnnouncement>> {
    const found = await this.#store.told({ ...query, limit: query.limit + 1 });
    const page = toPage(found, query.limit, ({ id }) => [id]);
    return { ...page, items: page.items.map(toCustomerAnnouncement) };
  }

  async read(key: RecipientKey, doing: Doing): Promise<CustomerAnnouncement> {
    await this.#toldTo(key);
    await this.#store.read(key, doing);
    return toCustomerAnnouncement(await this.#toldTo(key));
  }

  async object(
    request: RecipientKey & { reason: string; idempotencyKey?: string },
    { at, by }: Doing,
  ): Promise<CustomerAnnouncement> {
    const { id, customerRef, reason } = request;
    await this.#toldTo(request);
    await this.#store.object(
      { id, customerRef },
      { id: randomUUID(), reason, at, by },
      toIdempotencyKey({
        principal: by,
        key: request.idempotencyKey,
        what: `announcements ${id} ${customerRef}`,
        body: reason,
      }),
    );
    return toCustomerAnnouncement(await this.#toldTo(request));
  }

  async #toldTo({ id, customerRef }: RecipientKey): Promise<ToldAnnouncement> {
    const [told] = await this.#store.told({ customerRef, id, limit: 1 });
    if (told === undefined) {
      throw new NotFoundError(`There is no announcement ${id}`);
    }
    return told;
  }
}
