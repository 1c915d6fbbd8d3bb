import type { AnnouncementsOptions } from './Announcements';
import type { AnnouncementsStore } from './AnnouncementsStore';
import { requireEtag } from './database/changing';
import { EVERYTHING, type ReadAnnouncements } from './ReadAnnouncements';
import type { AnnouncementWithCustomers } from './StoredAnnouncement';
import type { Telling } from './Telling';
import type { Doing } from './ToldAnnouncements';

interface Options {
  readonly store: Pick<
    AnnouncementsStore,
    'claim' | 'claimWithdrawal' | 'get' | 'withdraw'
  >;
  readonly reading: ReadAnnouncements;
  readonly telling: Telling;
}

/** Announcements on their way to customers, and what takes them back. */
export class SentAnnouncements {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): SentAnnouncements {
    return new SentAnnouncements(options);
  }

  /** Tells those whom nobody has told yet; once it is withdrawn, of that. */
  async send(
    request: { id: string; etag: string },
    options: AnnouncementsOptions,
    doing: Doing,
  ): Promise<void> {
    const { store, reading, telling } = this.#options;
    const { id, etag } = request;
    const stored = await reading.stored(id, options);
    if (stored.withdrawal !== null) {
      requireEtag(stored.revision, etag);
      await this.#tellWithdrawal(stored, options, doing);
      return;
    }
    const { announcement, claimed } = await store.claim({
      id,
      etag,
      ...doing,
      customerRefs: await this.#sendsTo(id, options),
    });
    await telling.tell(announcement, claimed, doing.by);
  }

  async withdraw(
    request: { id: string; etag: string; reason: string },
    options: AnnouncementsOptions,
    doing: Doing,
  ): Promise<void> {
    const { store, reading } = this.#options;
    const { id } = request;
    await reading.stored(id, options);
    await store.withdraw({ ...request, ...doing });
    const withdrawn = await reading.stored(id, options);
    await this.#tellWithdrawal(withdrawn, options, doing);
  }

  /** Those whom the caller may send to, who were notified, and not yet of the withdrawal. */
  async #tellWithdrawal(
    announcement: AnnouncementWithCustomers,
    options: AnnouncementsOptions,
    { at, by }: Doing,
  ): Promise<void> {
    const { store, telling } = this.#options;
    const { id } = announcement;
    const claimed = await store.claimWithdrawal({
      id,
      at,
      customerRefs: await this.#sendsTo(id, options),
    });
    await telling.tell(announcement, claimed, by);
  }

  async #sendsTo(
    id: string,
    { sendsTo, scope }: AnnouncementsOptions,
  ): Promise<string[]> {
    const mine = await this.#options.store.get(
      id,
      sendsTo ?? scope ?? EVERYTHING,
    );
    return (mine?.customers ?? []).map(({ customerRef }) => customerRef);
  }
}
