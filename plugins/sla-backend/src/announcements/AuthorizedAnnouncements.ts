import { NotAllowedError, NotFoundError } from '@backstage/errors';
import {
  slaAgreementReadPermission,
  slaAnnouncementCreatePermission,
  slaAnnouncementObjectPermission,
  slaAnnouncementReadPermission,
  slaAnnouncementUpdatePermission,
  type Announcement,
  type ChangeAnnouncement,
  type CustomerAnnouncement,
  type DecideRecipient,
  type DiscardedAnnouncement,
  type DraftAnnouncement,
  type MailedAnnouncement,
  type Page,
} from '@service-levels/backstage-plugin-sla-common';
import type { PageRequest } from '../paging/page';
import type { Access } from '../permissions/Access';
import type { CustomerAccess } from '../permissions/CustomerAccess';
import { customersSideOf, sideOf } from '../permissions/sideOf';
import type { Announcements, AnnouncementsOptions } from './Announcements';
import type { RecipientKey } from './AnnouncementsStore';

interface Options {
  readonly announcements: Announcements;
  readonly access: Access;
  readonly customerAccess: CustomerAccess;
}

/**
 * Shows the provider's side what concerns customers whom it may read
 * announcements to, and the customer's side what it was told alone; the same
 * interface as what it wraps.
 */
export class AuthorizedAnnouncements implements Announcements {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): AuthorizedAnnouncements {
    return new AuthorizedAnnouncements(options);
  }

  async draft(
    request: { announcement: DraftAnnouncement; idempotencyKey?: string },
    options: AnnouncementsOptions,
  ): Promise<Announcement> {
    const { announcements, access } = this.#options;
    await access.require(options.credentials, slaAnnouncementCreatePermission);
    return await announcements.draft(request, await this.#seen(options));
  }

  async list(
    query: PageRequest & { entityRef?: string },
    options: AnnouncementsOptions,
  ): Promise<Page<Announcement>> {
    const { announcements } = this.#options;
    return await announcements.list(query, await this.#seen(options));
  }

  async get(id: string, options: AnnouncementsOptions): Promise<Announcement> {
    return await this.#options.announcements.get(id, await this.#seen(options));
  }

  async change(
    request: { id: string; etag: string; announcement: ChangeAnnouncement },
    options: AnnouncementsOptions,
  ): Promise<Announcement> {
    const seen = await this.#asAuthor(request.id, options);
    return await this.#options.announcements.change(request, seen);
  }

  async discard(
    request: { id: string; etag: string },
    options: AnnouncementsOptions,
  ): Promise<DiscardedAnnouncement> {
    const seen = await this.#asAuthor(request.id, options);
    return await this.#options.announcements.discard(request, seen);
  }

  async withdraw(
    request: { id: string; etag: string; reason: string },
    options: AnnouncementsOptions,
  ): Promise<Announcement> {
    const seen = await this.#asSender(request.id, options);
    return await this.#options.announcements.withdraw(request, seen);
  }

  async decide(
    request: RecipientKey & { etag: string; decision: DecideRecipient },
    options: AnnouncementsOptions,
  ): Promise<Announcement> {
    const seen = await this.#ofRecipient(request, options);
    return await this.#options.announcements.decide(request, seen);
  }

  async send(
    request: { id: string; etag: string },
    options: AnnouncementsOptions,
  ): Promise<Announcement> {
    const seen = await this.#asSender(request.id, options);
    return await this.#options.announcements.send(request, seen);
  }

  async mail(
    request: RecipientKey & { contacts: readonly string[] },
    options: AnnouncementsOptions,
  ): Promise<string> {
    const seen = await this.#ofRecipient(request, options);
    return await this.#options.announcements.mail(request, seen);
  }

  async mailed(
    request: RecipientKey & { mail: MailedAnnouncement },
    options: AnnouncementsOptions,
  ): Promise<Announcement> {
    const seen = await this.#ofRecipient(request, options);
    return await this.#options.announcements.mailed(request, seen);
  }

  async told(
    query: PageRequest & { customerRef: string },
    options: AnnouncementsOptions,
  ): Promise<Page<CustomerAnnouncement>> {
    const { announcements, customerAccess } = this.#options;
    const { credentials } = options;
    await customerAccess.requireVisible(
      { credentials, customerRef: query.customerRef },
      slaAnnouncementReadPermission,
    );
    return await announcements.told(query, options);
  }

  async read(
    key: RecipientKey,
    options: AnnouncementsOptions,
  ): Promise<CustomerAnnouncement> {
    await this.#asCustomer(key, options);
    return await this.#options.announcements.read(key, options);
  }

  async object(
    request: RecipientKey & { reason: string; idempotencyKey?: string },
    options: AnnouncementsOptions,
  ): Promise<CustomerAnnouncement> {
    const { announcements, customerAccess } = this.#options;
    const { credentials } = options;
    const { customerRef } = request;
    await this.#asCustomer(request, options);
    await customerAccess.require(
      { credentials, customerRef },
      slaAnnouncementObjectPermission,
    );
    return await announcements.object(request, options);
  }

  /** Reading and objecting is the customer's own: a provider's click proves nothing. */
  async #asCustomer(
    { customerRef }: RecipientKey,
    { credentials }: AnnouncementsOptions,
  ): Promise<void> {
    const { access, customerAccess } = this.#options;
    await customerAccess.requireVisible(
      { credentials, customerRef },
      slaAnnouncementReadPermission,
    );
    const caller = await access.caller(credentials);
    if (sideOf(caller, customerRef) !== 'customer') {
      throw new NotAllowedError('This is for the side of the customer alone');
    }
  }

  async #ofRecipient(
    { id, customerRef }: RecipientKey,
    options: AnnouncementsOptions,
  ): Promise<AnnouncementsOptions> {
    const { announcements, customerAccess } = this.#options;
    const { credentials } = options;
    const seen = await this.#seen(options);
    await announcements.get(id, seen);
    const asking = { credentials, customerRef };
    await customerAccess.requireOnProvidersSide(
      asking,
      slaAnnouncementReadPermission,
    );
    await customerAccess.require(asking, slaAnnouncementUpdatePermission);
    return seen;
  }

  /** Who wrote it, or may send it to somebody, and may write another. */
  async #asAuthor(
    id: string,
    options: AnnouncementsOptions,
  ): Promise<AnnouncementsOptions> {
    const { announcements, access } = this.#options;
    const seen = await this.#seen(options);
    const announcement = await announcements.get(id, seen);
    await access.require(options.credentials, slaAnnouncementCreatePermission);
    const { subject } = await access.caller(options.credentials);
    if (announcement.createdBy !== subject) {
      await this.#sendsTo(announcement, seen);
    }
    return seen;
  }

  /** Who may send it to somebody; with whom that is. */
  async #asSender(
    id: string,
    options: AnnouncementsOptions,
  ): Promise<AnnouncementsOptions> {
    const seen = await this.#seen(options);
    const announcement = await this.#options.announcements.get(id, seen);
    return { ...seen, sendsTo: await this.#sendsTo(announcement, seen) };
  }

  /** Whom of those concerned the caller may send to; where that is nobody, it is refused. */
  async #sendsTo(
    { id, customers, state }: Announcement,
    seen: AnnouncementsOptions,
  ): Promise<NonNullable<AnnouncementsOptions['sendsTo']>> {
    const { access } = this.#options;
    const { credentials } = seen;
    const sendsTo = {
      customers: await access.customerScope(
        credentials,
        slaAnnouncementUpdatePermission,
      ),
      except: customersSideOf(await access.caller(credentials)),
      author: null,
    };
    // Of what was told its author may see none of those who were.
    const isForSomebody = customers.length > 0 || state !== 'draft';
    const mayNot =
      isForSomebody && !(await this.#isAnyOf(id, { ...seen, scope: sendsTo }));
    if (mayNot) {
      throw new NotAllowedError(
        `You do not have the permission ${slaAnnouncementUpdatePermission.name} on any of these customers`,
      );
    }
    return sendsTo;
  }

  async #isAnyOf(id: string, options: AnnouncementsOptions): Promise<boolean> {
    try {
      const found = await this.#options.announcements.get(id, options);
      return found.customers.length > 0;
    } catch (error) {
      if (error instanceof NotFoundError) {
        return false;
      }
      throw error;
    }
  }

  async #seen(options: AnnouncementsOptions): Promise<AnnouncementsOptions> {
    const { access, customerAccess } = this.#options;
    const { credentials } = options;
    const caller = await access.caller(credentials);
    return {
      ...options,
      scope: {
        customers: await customerAccess.scope(
          credentials,
          slaAnnouncementReadPermission,
        ),
        except: customersSideOf(caller),
        author: caller.representsOnly ? null : caller.subject,
      },
      agreements: await access.agreementScope(
        credentials,
        slaAgreementReadPermission,
      ),
    };
  }
}
