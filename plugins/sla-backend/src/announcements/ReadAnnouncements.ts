import { NotFoundError } from '@backstage/errors';
import type {
  Announcement,
  Page,
} from '@service-levels/backstage-plugin-sla-common';
import type { AgreementsStore } from '../agreements/AgreementsStore';
import { toSerialPage, type PageRequest } from '../paging/page';
import type { AnnouncementsOptions } from './Announcements';
import type {
  AnnouncementsScope,
  AnnouncementsStore,
} from './AnnouncementsStore';
import type { AnnouncementWithCustomers } from './StoredAnnouncement';
import { toAnnouncement } from './toAnnouncement';

interface Options {
  readonly store: Pick<AnnouncementsStore, 'get' | 'list'>;
  readonly agreements: Pick<AgreementsStore, 'readable'>;
  /** Epoch seconds. */
  readonly now: () => number;
}

/** What a caller sees whom nothing narrows. */
export const EVERYTHING: AnnouncementsScope = {
  customers: { kind: 'all' },
  except: [],
  author: null,
};

/** Announcements as the provider's side reads them. */
export class ReadAnnouncements {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): ReadAnnouncements {
    return new ReadAnnouncements(options);
  }

  async list(
    query: PageRequest & { entityRef?: string },
    options: AnnouncementsOptions,
  ): Promise<Page<Announcement>> {
    const found = await this.#options.store.list({
      ...query,
      scope: options.scope ?? EVERYTHING,
      limit: query.limit + 1,
    });
    const page = toSerialPage(found, query.limit);
    return { ...page, items: await this.#answer(page.items, options) };
  }

  async get(id: string, options: AnnouncementsOptions): Promise<Announcement> {
    const stored = await this.stored(id, options);
    const [answer] = await this.#answer([stored], options);
    return answer;
  }

  /** @throws NotFoundError - where there is none that the caller sees */
  async stored(
    id: string,
    { scope }: AnnouncementsOptions,
  ): Promise<AnnouncementWithCustomers> {
    const found = await this.#options.store.get(id, scope ?? EVERYTHING);
    if (found === undefined) {
      throw new NotFoundError(`There is no announcement ${id}`);
    }
    return found;
  }

  async #answer(
    found: readonly AnnouncementWithCustomers[],
    options: AnnouncementsOptions,
  ): Promise<Announcement[]> {
    const ids = found.flatMap(({ customers }) =>
      customers.flatMap(({ concerns }) =>
        concerns.flatMap(({ agreementId }) => agreementId ?? []),
      ),
    );
    const readable = await this.#options.agreements.readable(
      [...new Set(ids)],
      options.agreements ?? { kind: 'all' },
    );
    const agreements = new Map(readable.map(one => [one.id, one]));
    const now = this.#options.now();
    return found.map(one => toAnnouncement(one, { agreements, now }));
  }
}
