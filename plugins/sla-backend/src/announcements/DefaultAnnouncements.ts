import type { LoggerService } from '@backstage/backend-plugin-api';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import type {
  Announcement,
  ChangeAnnouncement,
  CustomerAnnouncement,
  DecideRecipient,
  DiscardedAnnouncement,
  DraftAnnouncement,
  MailedAnnouncement,
  Page,
} from '@service-levels/backstage-plugin-sla-common';
import type { AgreementsStore } from '../agreements/AgreementsStore';
import type { Contacts } from '../contacts/Contacts';
import type { CustomersStore } from '../customers/CustomersStore';
import type { EntityDirectory } from '../entities/EntityDirectory';
import type { Maintenance } from '../maintenance/Maintenance';
import type { PageRequest } from '../paging/page';
import type { Callers } from '../permissions/Caller';
import type { Announcements, AnnouncementsOptions } from './Announcements';
import type { AnnouncementsStore, RecipientKey } from './AnnouncementsStore';
import { DraftedAnnouncements } from './DraftedAnnouncements';
import { MailedAnnouncements } from './MailedAnnouncements';
import { ReadAnnouncements } from './ReadAnnouncements';
import { SentAnnouncements } from './SentAnnouncements';
import { Telling } from './Telling';
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

/** The rules of announcements: drafted, sent or mailed by the provider's side, and told to customers. */
export class DefaultAnnouncements implements Announcements {
  readonly #options: Options;
  readonly #reading: ReadAnnouncements;
  readonly #drafted: DraftedAnnouncements;
  readonly #sent: SentAnnouncements;
  readonly #mailed: MailedAnnouncements;
  readonly #told: ToldAnnouncements;

  private constructor(options: Options) {
    this.#options = options;
    const reading = ReadAnnouncements.create(options);
    const telling = Telling.create(options);
    this.#reading = reading;
    this.#drafted = DraftedAnnouncements.create({ ...options, reading });
    this.#sent = SentAnnouncements.create({ ...options, reading, telling });
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
    const doing = await this.#doing(options);
    const id = await this.#drafted.draft(request, options, doing);
    return await this.get(id, options);
  }

  async list(
    query: PageRequest & { entityRef?: string },
    options: AnnouncementsOptions,
  ): Promise<Page<Announcement>> {
    return await this.#reading.list(query, options);
  }

  async get(id: string, options: AnnouncementsOptions): Promise<Announcement> {
    return await this.#reading.get(id, options);
  }

  async change(
    request: { id: string; etag: string; announcement: ChangeAnnouncement },
    options: AnnouncementsOptions,
  ): Promise<Announcement> {
    const doing = await this.#doing(options);
    await this.#drafted.change(request, options, doing);
    return await this.get(request.id, options);
  }

  async decide(
    request: RecipientKey & { etag: string; decision: DecideRecipient },
    options: AnnouncementsOptions,
  ): Promise<Announcement> {
    await this.#drafted.decide(request, await this.#doing(options));
    return await this.get(request.id, options);
  }

  async discard(
    request: { id: string; etag: string },
    options: AnnouncementsOptions,
  ): Promise<DiscardedAnnouncement> {
    const doing = await this.#doing(options);
    await this.#drafted.discard(request, options, doing);
    return { id: request.id };
  }

  async withdraw(
    request: { id: string; etag: string; reason: string },
    options: AnnouncementsOptions,
  ): Promise<Announcement> {
    const doing = await this.#doing(options);
    await this.#sent.withdraw(request, options, doing);
    return await this.get(request.id, options);
  }

  async send(
    request: { id: string; etag: string },
    options: AnnouncementsOptions,
  ): Promise<Announcement> {
    const doing = await this.#doing(options);
    await this.#sent.send(request, options, doing);
    return await this.get(request.id, options);
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
    await this.#mailed.record(to, request.mail, await this.#doing(options));
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
    return await this.#told.read(key, await this.#doing(options));
  }

  async object(
    request: RecipientKey & { reason: string; idempotencyKey?: string },
    options: AnnouncementsOptions,
  ): Promise<CustomerAnnouncement> {
    return await this.#told.object(request, await this.#doing(options));
  }

  async #toOne(
    { id, customerRef }: RecipientKey,
    options: AnnouncementsOptions,
  ) {
    const { credentials } = options;
    const announcement = await this.#reading.stored(id, options);
    return { announcement, customerRef, credentials };
  }

  async #doing({ credentials }: AnnouncementsOptions): Promise<Doing> {
    const { callers, now } = this.#options;
    const { subject: by } = await callers.caller(credentials);
    return { at: now(), by };
  }
}
