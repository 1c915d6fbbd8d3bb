import { randomUUID } from 'node:crypto';
import type { LoggerService } from '@backstage/backend-plugin-api';
import { NotFoundError, toError } from '@backstage/errors';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import {
  parseInstant,
  type Announcement,
  type ChangeAnnouncement,
  type CustomerAnnouncement,
  type DecideRecipient,
  type DraftAnnouncement,
  type MailedAnnouncement,
  type Page,
} from '@service-levels/backstage-plugin-sla-common';
import type { AgreementsStore } from '../agreements/AgreementsStore';
import type { CustomersStore } from '../customers/CustomersStore';
import type { EntityDirectory } from '../entities/EntityDirectory';
import { requireServices } from '../entities/requireServices';
import { FieldConflictError, InvalidInputError } from '../errors';
import { toIdempotencyKey } from '../idempotency/IdempotencyKey';
import type { Maintenance } from '../maintenance/Maintenance';
import { toPage, type PageRequest } from '../paging/page';
import type { Callers } from '../permissions/Caller';
import { announcementMail } from './announcementMail';
import type { Announcements, AnnouncementsOptions } from './Announcements';
import type {
  AnnouncementsScope,
  AnnouncementsStore,
  RecipientKey,
} from './AnnouncementsStore';
import { contentOf, draftedFrom } from './draftedFrom';
import type {
  AnnouncementContent,
  AnnouncementWithCustomers,
  StoredAnnouncement,
  ToldAnnouncement,
} from './StoredAnnouncement';
import { toAnnouncement, toCustomerAnnouncement } from './toAnnouncement';

interface Options {
  readonly store: AnnouncementsStore;
  readonly agreements: Pick<AgreementsStore, 'readable'>;
  readonly customers: Pick<CustomersStore, 'people' | 'unknown'>;
  readonly entities: Pick<EntityDirectory, 'missing'>;
  /** As the caller may see it. */
  readonly maintenance: Pick<Maintenance, 'get'>;
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

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): DefaultAnnouncements {
    return new DefaultAnnouncements(options);
  }

  async draft(
    request: { announcement: DraftAnnouncement; idempotencyKey?: string },
    options: AnnouncementsOptions,
  ): Promise<Announcement> {
    const { store, maintenance } = this.#options;
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
    const { maintenanceWindow } = announcement;
    const window =
      maintenanceWindow === null
        ? null
        : await maintenance.get(
            { id: maintenanceWindow, span: {} },
            { credentials: options.credentials },
          );
    const content = draftedFrom(announcement, window);
    await this.#requireEntities(content, window ? [window.entityRef] : []);
    const id = await store.insert({
      id: randomUUID(),
      content,
      maintenanceWindow,
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
    const page = toPage(found, query.limit, ({ id }) => [id]);
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
    if (maintenanceWindow !== null && (!content.from || !content.to)) {
      const field = content.from ? 'to' : 'from';
      throw InvalidInputError.of(field, 'is required of planned maintenance');
    }
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

  async send(
    request: { id: string; etag: string },
    options: AnnouncementsOptions,
  ): Promise<Announcement> {
    const { store } = this.#options;
    const { id, etag } = request;
    const { sendsTo } = options;
    const mine = await store.get(id, sendsTo ?? options.scope ?? EVERYTHING);
    const change = await this.#change(options);
    const { announcement, claimed } = await store.claim({
      id,
      etag,
      ...change,
      customerRefs: (mine?.customers ?? []).map(one => one.customerRef),
    });
    for (const customerRef of claimed) {
      await this.#notify(announcement, customerRef, change.by);
    }
    return await this.get(id, options);
  }

  async mail(
    key: RecipientKey,
    options: AnnouncementsOptions,
  ): Promise<string> {
    const stored = await this.#stored(key.id, options);
    this.#requireTold(stored, key);
    return announcementMail(stored);
  }

  async mailed(
    request: RecipientKey & { mail: MailedAnnouncement },
    options: AnnouncementsOptions,
  ): Promise<Announcement> {
    const { id, customerRef, mail } = request;
    const stored = await this.#stored(id, options);
    this.#requireTold(stored, request);
    const { at: now, by } = await this.#change(options);
    const at = mail.at === null ? now : parseInstant(mail.at);
    if (at > now) {
      throw InvalidInputError.of('at', 'must not lie in the future');
    }
    if (at < stored.createdAt) {
      throw InvalidInputError.of('at', 'must not be before it was drafted');
    }
    await this.#options.store.prove(
      { id, customerRef },
      { how: 'mail', at, recordedAt: now, by, to: mail.to },
    );
    return await this.get(id, options);
  }

  async told(
    query: PageRequest & { customerRef: string },
    _options: AnnouncementsOptions,
  ): Promise<Page<CustomerAnnouncement>> {
    const found = await this.#options.store.told({
      ...query,
      limit: query.limit + 1,
    });
    const page = toPage(found, query.limit, ({ id }) => [id]);
    return { ...page, items: page.items.map(toCustomerAnnouncement) };
  }

  async read(
    key: RecipientKey,
    options: AnnouncementsOptions,
  ): Promise<CustomerAnnouncement> {
    await this.#toldTo(key);
    await this.#options.store.read(key, await this.#change(options));
    return toCustomerAnnouncement(await this.#toldTo(key));
  }

  async object(
    request: RecipientKey & { reason: string; idempotencyKey?: string },
    options: AnnouncementsOptions,
  ): Promise<CustomerAnnouncement> {
    const { id, customerRef, reason } = request;
    await this.#toldTo(request);
    const { at, by } = await this.#change(options);
    await this.#options.store.object(
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

  /** Tells the representatives of one customer, who has been claimed. */
  async #notify(
    announcement: StoredAnnouncement,
    customerRef: string,
    by: string,
  ): Promise<void> {
    const { store, customers, notifications, logger, now } = this.#options;
    const key = { id: announcement.id, customerRef };
    try {
      const { representatives } = await customers.people(customerRef);
      if (representatives.length === 0) {
        await store.release(key, 'planned');
        return;
      }
      await notifications.send({
        recipients: { type: 'entity', entityRef: [...representatives] },
        payload: {
          title: announcement.title,
          link: '/sla/mine',
          severity: 'normal',
          topic: 'sla-announcements',
          scope: `sla:announcement:${announcement.id}:${customerRef}`,
        },
      });
      const at = now();
      const to = representatives;
      await store.prove(key, {
        how: 'notification',
        at,
        recordedAt: at,
        by,
        to,
      });
    } catch (error) {
      logger.warn(
        `The announcement ${key.id} could not be sent to ${customerRef}`,
        toError(error),
      );
      await store.release(key, 'failed');
    }
  }

  async #change({
    credentials,
  }: AnnouncementsOptions): Promise<{ at: number; by: string }> {
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

  async #toldTo({ id, customerRef }: RecipientKey): Promise<ToldAnnouncement> {
    const [told] = await this.#options.store.told({
      customerRef,
      id,
      limit: 1,
    });
    if (told === undefined) {
      throw new NotFoundError(`There is no announcement ${id}`);
    }
    return told;
  }

  #requireTold(
    { customers }: AnnouncementWithCustomers,
    { id, customerRef }: RecipientKey,
  ): void {
    const found = customers.find(one => one.customerRef === customerRef);
    if (found === undefined) {
      throw new NotFoundError(
        `The announcement ${id} is not for ${customerRef}`,
      );
    }
    if (found.state === 'left-out') {
      throw new FieldConflictError('customer', 'is left out');
    }
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
