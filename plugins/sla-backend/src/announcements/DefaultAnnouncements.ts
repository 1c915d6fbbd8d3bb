import { randomUUID } from 'node:crypto';
import type { LoggerService } from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import {
  type Announcement,
  type ChangeAnnouncement,
  type CustomerAnnouncement,
  type DecideRecipient,
  type DiscardedAnnouncement,
  type DraftAnnouncement,
  type MailedAnnouncement,
  type Page,
} from '@service-levels/backstage-plugin-sla-common';
import type { AgreementsStore } from '../agreements/AgreementsStore';
import type { Contacts } from '../contacts/Contacts';
import type { CustomersStore } from '../customers/CustomersStore';
import type { EntityDirectory } from '../entities/EntityDirectory';
import { requireServices } from '../entities/requireServices';
import { toIdempotencyKey } from '../idempotency/IdempotencyKey';
import type { Maintenance } from '../maintenance/Maintenance';
import { toSerialPage, type PageRequest } from '../paging/page';
import type { Callers } from '../permissions/Caller';
import type { Announcements, AnnouncementsOptions } from './Announcements';
import type {
  AnnouncementsScope,
  AnnouncementsStore,
  RecipientKey,
} from './AnnouncementsStore';
import { requireEtag } from './database/changing';
import { anewFrom, contentOf, draftedFrom, requireTimes } from './draftedFrom';
import { MailedAnnouncements } from './MailedAnnouncements';
import type {
  AnnouncementContent,
  AnnouncementWithCustomers,
} from './StoredAnnouncement';
import { Telling } from './Telling';
import { toAnnouncement } from './toAnnouncement';
import { ToldAnnouncements, type Doing } from './ToldAnnouncements';

interface Options {
  readonly store: AnnouncementsStore;
  readonly agreements: Pick<AgreementsStore, 'readable'>;
  readonly customers: Pick<CustomersStore, 'people' | 'unknown'>;
  readonly entities: Pick<EntityDirectory, 'missing'>;
  /** As the caller may see it. */
  readonly maintenance: Pick<Maintenance, 'get'>;
  /** As the caller may see them. */
  readonly contacts: Pick<Contacts, 'list'>;
  readonly notifications: NotificationService;
  readonly callers: Callers;
  readonly logger: LoggerService;
  /** Epoch seconds. */
  readonly now: () => number;
}

const EVERYTHING: AnnouncementsScope = {
  customers: { kind: 'all' },
  except: [],
  author: null,
};

/** The rules of announcements. */
export class DefaultAnnouncements implements Announcements {
  readonly #options: Options;
  readonly #telling: Telling;
  readonly #mailed: MailedAnnouncements;
  readonly #told: ToldAnnouncements;

  private constructor(options: Options) {
    this.#options = options;
    this.#telling = Telling.create(options);
    this.#mailed = MailedAnnouncements.create(options);
    this.#told = ToldAnnouncements.create(options);
  }

  static create(options: Options): DefaultAnnouncements {
    return new DefaultAnnouncements(options);
  }

  async draft(
    request: { announcement: DraftAnnouncement; idempotencyKey?: string },
    options: AnnouncementsOptions,
  ): Promise<Announcement> {
    const { store } = this.#options;
    const { announcement, idempotencyKey: key } = request;
    const { at, by } = await this.#change(options);
    const idempotencyKey = toIdempotencyKey({
      principal: by,
      key,
      what: 'announcements',
      body: announcement,
    });
    const made = idempotencyKey && (await store.madeBy(idempotencyKey, at));
    if (made !== undefined) {
      return await this.get(made, options);
    }
    const id = await store.insert({
      id: randomUUID(),
      ...(await this.#drafted(announcement, options)),
      replaces: announcement.replaces,
      at,
      by,
      idempotencyKey,
    });
    return await this.get(id, options);
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
    const stored = await this.#stored(id, options);
    const [answer] = await this.#answer([stored], options);
    return answer;
  }

  async change(
    request: { id: string; etag: string; announcement: ChangeAnnouncement },
    options: AnnouncementsOptions,
  ): Promise<Announcement> {
    const { id, etag, announcement } = request;
    const { entities, maintenanceWindow } = await this.#stored(id, options);
    const content = contentOf(announcement);
    requireTimes(content, maintenanceWindow);
    await this.#requireEntities(content, entities);
    const change = await this.#change(options);
    await this.#options.store.change({ id, etag, ...change, content });
    return await this.get(id, options);
  }

  async decide(
    request: RecipientKey & { etag: string; decision: DecideRecipient },
    options: AnnouncementsOptions,
  ): Promise<Announcement> {
    const { id, etag, customerRef, decision } = request;
    await this.#requireCustomer(customerRef);
    const change = await this.#change(options);
    await this.#options.store.decide({
      id,
      etag,
      customerRef,
      ...change,
      ...decision,
    });
    return await this.get(id, options);
  }

  async discard(
    request: { id: string; etag: string },
    options: AnnouncementsOptions,
  ): Promise<DiscardedAnnouncement> {
    const { id } = request;
    await this.#stored(id, options);
    const change = await this.#change(options);
    await this.#options.store.discard({ ...request, ...change });
    return { id };
  }

  async withdraw(
    request: { id: string; etag: string; reason: string },
    options: AnnouncementsOptions,
  ): Promise<Announcement> {
    const { id } = request;
    await this.#stored(id, options);
    const change = await this.#change(options);
    await this.#options.store.withdraw({ ...request, ...change });
    const withdrawn = await this.#stored(id, options);
    await this.#tellWithdrawal(withdrawn, options, change);
    return await this.get(id, options);
  }

  async send(
    request: { id: string; etag: string },
    options: AnnouncementsOptions,
  ): Promise<Announcement> {
    const { id, etag } = request;
    const stored = await this.#stored(id, options);
    const change = await this.#change(options);
    if (stored.withdrawal !== null) {
      requireEtag(stored.revision, etag);
      await this.#tellWithdrawal(stored, options, change);
      return await this.get(id, options);
    }
    const { announcement, claimed } = await this.#options.store.claim({
      id,
      etag,
      ...change,
      customerRefs: await this.#sendsTo(id, options),
    });
    await this.#telling.tell(announcement, claimed, change.by);
    return await this.get(id, options);
  }

  async mail(
    request: RecipientKey & { contacts: readonly string[] },
    options: AnnouncementsOptions,
  ): Promise<string> {
    const to = await this.#toOne(request, options);
    return await this.#mailed.write(to, request.contacts);
  }

  async mailed(
    request: RecipientKey & { mail: MailedAnnouncement },
    options: AnnouncementsOptions,
  ): Promise<Announcement> {
    const to = await this.#toOne(request, options);
    await this.#mailed.record(to, request.mail, await this.#change(options));
    return await this.get(request.id, options);
  }

  async told(
    query: PageRequest & { customerRef: string },
    _options: AnnouncementsOptions,
  ): Promise<Page<CustomerAnnouncement>> {
    return await this.#told.list(query);
  }

  async read(
    key: RecipientKey,
    options: AnnouncementsOptions,
  ): Promise<CustomerAnnouncement> {
    return await this.#told.read(key, await this.#change(options));
  }

  async object(
    request: RecipientKey & { reason: string; idempotencyKey?: string },
    options: AnnouncementsOptions,
  ): Promise<CustomerAnnouncement> {
    return await this.#told.object(request, await this.#change(options));
  }

  async #toOne(
    { id, customerRef }: RecipientKey,
    options: AnnouncementsOptions,
  ) {
    const { credentials } = options;
    const announcement = await this.#stored(id, options);
    return { announcement, customerRef, credentials };
  }

  /** Those whom the caller may send to, who were notified, and not yet of the withdrawal. */
  async #tellWithdrawal(
    announcement: AnnouncementWithCustomers,
    options: AnnouncementsOptions,
    { at, by }: Doing,
  ): Promise<void> {
    const { store } = this.#options;
    const { id } = announcement;
    const claimed = await store.claimWithdrawal({
      id,
      at,
      customerRefs: await this.#sendsTo(id, options),
    });
    await this.#telling.tell(announcement, claimed, by);
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

  /** What a draft says, and which window it announces. */
  async #drafted(
    draft: DraftAnnouncement,
    options: AnnouncementsOptions,
  ): Promise<{
    readonly content: AnnouncementContent;
    readonly maintenanceWindow: string | null;
  }> {
    const { maintenanceWindow, replaces } = draft;
    if (replaces !== null) {
      const old = await this.#stored(replaces, options);
      const content = anewFrom(draft, old);
      requireTimes(content, old.maintenanceWindow);
      await this.#requireEntities(content, old.entities);
      return { content, maintenanceWindow: old.maintenanceWindow };
    }
    const window =
      maintenanceWindow === null
        ? null
        : await this.#options.maintenance.get(
            { id: maintenanceWindow, span: {} },
            { credentials: options.credentials },
          );
    const content = draftedFrom(draft, window);
    await this.#requireEntities(content, window ? [window.entityRef] : []);
    return { content, maintenanceWindow };
  }

  async #change({ credentials }: AnnouncementsOptions): Promise<Doing> {
    const { callers, now } = this.#options;
    const { subject: by } = await callers.caller(credentials);
    return { at: now(), by };
  }

  async #stored(
    id: string,
    { scope }: AnnouncementsOptions,
  ): Promise<AnnouncementWithCustomers> {
    const found = await this.#options.store.get(id, scope ?? EVERYTHING);
    if (found === undefined) {
      throw new NotFoundError(`There is no announcement ${id}`);
    }
    return found;
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
