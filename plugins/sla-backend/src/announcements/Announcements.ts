import type { BackstageCredentials } from '@backstage/backend-plugin-api';
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
import type { AgreementFilter } from '@service-levels/backstage-plugin-sla-node';
import type { PageRequest } from '../paging/page';
import type { Scope } from '../permissions/Scope';
import type { AnnouncementsScope, RecipientKey } from './AnnouncementsStore';

/** With whose credentials, and what these may see; the permission decorator fills the scopes in. */
export interface AnnouncementsOptions {
  readonly credentials: BackstageCredentials;
  readonly scope?: AnnouncementsScope;
  readonly agreements?: Scope<AgreementFilter>;
  /** Customers whom the caller may send to. */
  readonly sendsTo?: AnnouncementsScope;
}

/** What the provider tells its customers in advance. */
export interface Announcements {
  draft(
    request: { announcement: DraftAnnouncement; idempotencyKey?: string },
    options: AnnouncementsOptions,
  ): Promise<Announcement>;

  list(
    query: PageRequest & { entityRef?: string },
    options: AnnouncementsOptions,
  ): Promise<Page<Announcement>>;

  get(id: string, options: AnnouncementsOptions): Promise<Announcement>;

  change(
    request: { id: string; etag: string; announcement: ChangeAnnouncement },
    options: AnnouncementsOptions,
  ): Promise<Announcement>;

  /** Removes what nobody was told. */
  discard(
    request: { id: string; etag: string },
    options: AnnouncementsOptions,
  ): Promise<DiscardedAnnouncement>;

  /**
   * Takes back what was sent, and notifies those again who were notified; the
   * rest can be sent a mail. Sent again it does the rest of it.
   */
  withdraw(
    request: { id: string; etag: string; reason: string },
    options: AnnouncementsOptions,
  ): Promise<Announcement>;

  decide(
    request: RecipientKey & { etag: string; decision: DecideRecipient },
    options: AnnouncementsOptions,
  ): Promise<Announcement>;

  /** Notifies the representatives of all whom the caller may send to; once it is withdrawn, of that. */
  send(
    request: { id: string; etag: string },
    options: AnnouncementsOptions,
  ): Promise<Announcement>;

  /** A mail to one customer, to be sent with one's own program to `contacts` of theirs. */
  mail(
    request: RecipientKey & { contacts: readonly string[] },
    options: AnnouncementsOptions,
  ): Promise<string>;

  /** Records that somebody sent such a mail. */
  mailed(
    request: RecipientKey & { mail: MailedAnnouncement },
    options: AnnouncementsOptions,
  ): Promise<Announcement>;

  /** What a customer was told. */
  told(
    query: PageRequest & { customerRef: string },
    options: AnnouncementsOptions,
  ): Promise<Page<CustomerAnnouncement>>;

  read(
    key: RecipientKey,
    options: AnnouncementsOptions,
  ): Promise<CustomerAnnouncement>;

  object(
    request: RecipientKey & { reason: string; idempotencyKey?: string },
    options: AnnouncementsOptions,
  ): Promise<CustomerAnnouncement>;
}
