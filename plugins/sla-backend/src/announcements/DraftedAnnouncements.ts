import { randomUUID } from 'node:crypto';
import { NotFoundError } from '@backstage/errors';
import type {
  ChangeAnnouncement,
  DecideRecipient,
  DraftAnnouncement,
} from '@service-levels/backstage-plugin-sla-common';
import type { CustomersStore } from '../customers/CustomersStore';
import type { EntityDirectory } from '../entities/EntityDirectory';
import { requireServices } from '../entities/requireServices';
import { toIdempotencyKey } from '../idempotency/IdempotencyKey';
import type { Maintenance } from '../maintenance/Maintenance';
import type { AnnouncementsOptions } from './Announcements';
import type { AnnouncementsStore, RecipientKey } from './AnnouncementsStore';
import { anewFrom, contentOf, draftedFrom, requireTimes } from './draftedFrom';
import type { ReadAnnouncements } from './ReadAnnouncements';
import type { AnnouncementContent } from './StoredAnnouncement';
import type { Doing } from './ToldAnnouncements';

interface Options {
  readonly store: AnnouncementsStore;
  readonly customers: Pick<CustomersStore, 'unknown'>;
  readonly entities: Pick<EntityDirectory, 'missing'>;
  /** As the caller may see it. */
  readonly maintenance: Pick<Maintenance, 'get'>;
  readonly reading: ReadAnnouncements;
}

/** What an announcement says, and to whom, as long as nobody was told. */
export class DraftedAnnouncements {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): DraftedAnnouncements {
    return new DraftedAnnouncements(options);
  }

  /** Answers the id of the draft; under the same key, of the one that was made. */
  async draft(
    request: { announcement: DraftAnnouncement; idempotencyKey?: string },
    options: AnnouncementsOptions,
    { at, by }: Doing,
  ): Promise<string> {
    const { store } = this.#options;
    const { announcement, idempotencyKey: key } = request;
    const idempotencyKey = toIdempotencyKey({
      principal: by,
      key,
      what: 'announcements',
      body: announcement,
    });
    const made = idempotencyKey && (await store.madeBy(idempotencyKey, at));
    if (made !== undefined) {
      return made;
    }
    return await store.insert({
      id: randomUUID(),
      ...(await this.#drafted(announcement, options)),
      replaces: announcement.replaces,
      at,
      by,
      idempotencyKey,
    });
  }

  async change(
    request: { id: string; etag: string; announcement: ChangeAnnouncement },
    options: AnnouncementsOptions,
    doing: Doing,
  ): Promise<void> {
    const { store, reading } = this.#options;
    const { id, etag, announcement } = request;
    const { entities, maintenanceWindow } = await reading.stored(id, options);
    const content = contentOf(announcement);
    requireTimes(content, maintenanceWindow);
    await this.#requireEntities(content, entities);
    await store.change({ id, etag, ...doing, content });
  }

  /** Leaves a customer out, or adds it. */
  async decide(
    request: RecipientKey & { etag: string; decision: DecideRecipient },
    doing: Doing,
  ): Promise<void> {
    const { id, etag, customerRef, decision } = request;
    await this.#requireCustomer(customerRef);
    await this.#options.store.decide({
      id,
      etag,
      customerRef,
      ...doing,
      ...decision,
    });
  }

  async discard(
    request: { id: string; etag: string },
    options: AnnouncementsOptions,
    doing: Doing,
  ): Promise<void> {
    const { store, reading } = this.#options;
    await reading.stored(request.id, options);
    await store.discard({ ...request, ...doing });
  }

  /** What a draft says, and which window it announces. */
  async #drafted(
    draft: DraftAnnouncement,
    options: AnnouncementsOptions,
  ): Promise<{
    readonly content: AnnouncementContent;
    readonly maintenanceWindow: string | null;
  }> {
    const { reading, maintenance } = this.#options;
    const { maintenanceWindow, replaces } = draft;
    if (replaces !== null) {
      const old = await reading.stored(replaces, options);
      const content = anewFrom(draft, old);
      requireTimes(content, old.maintenanceWindow);
      await this.#requireEntities(content, old.entities);
      return { content, maintenanceWindow: old.maintenanceWindow };
    }
    const window =
      maintenanceWindow === null
        ? null
        : await maintenance.get(
            { id: maintenanceWindow, span: {} },
            { credentials: options.credentials },
          );
    const content = draftedFrom(draft, window);
    await this.#requireEntities(content, window ? [window.entityRef] : []);
    return { content, maintenanceWindow };
  }

  async #requireCustomer(customerRef: string): Promise<void> {
    const [unknown] = await this.#options.customers.unknown([customerRef]);
    if (unknown !== undefined) {
      throw new NotFoundError(`There is no customer ${customerRef}`);
    }
  }

  /** What was named before may have left the catalog since. */
  async #requireEntities(
    { entities }: AnnouncementContent,
    known: readonly string[],
  ): Promise<void> {
    await requireServices(
      entities.flatMap((ref, i) =>
        known.includes(ref) ? [] : [{ field: `entities.${i}`, ref }],
      ),
      this.#options.entities,
    );
  }
}
