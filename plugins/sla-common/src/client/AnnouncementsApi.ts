import type {
  Announcement,
  ChangeAnnouncementInput,
  CustomerAnnouncement,
  DecideRecipient,
  DiscardedAnnouncement,
  DraftAnnouncementInput,
  MailedAnnouncementInput,
  Page,
  WithdrawAnnouncement,
} from '../model';
import type { OfCustomer } from './DialogueApi';
import type { ListQuery, SlaRequestOptions } from './ListQuery';

/** Which announcements; newest first. @public */
export interface AnnouncementsQuery extends ListQuery {
  /** About this entity, or about what lies beneath or above it. */
  readonly entityRef?: string;
}

/** Announcements, as the client offers them. @public */
export interface AnnouncementsApi {
  getAnnouncements(
    query: AnnouncementsQuery,
    options?: SlaRequestOptions,
  ): Promise<Page<Announcement>>;

  getAnnouncement(
    id: string,
    options?: SlaRequestOptions,
  ): Promise<Announcement>;

  draftAnnouncement(
    announcement: DraftAnnouncementInput,
    options?: SlaRequestOptions,
  ): Promise<Announcement>;

  changeAnnouncement(
    id: string,
    etag: string,
    announcement: ChangeAnnouncementInput,
    options?: SlaRequestOptions,
  ): Promise<Announcement>;

  /** Removes one that nobody was told of. */
  discardAnnouncement(
    id: string,
    etag: string,
    options?: SlaRequestOptions,
  ): Promise<DiscardedAnnouncement>;

  /** Takes one back that was sent, and notifies those again who were notified. */
  withdrawAnnouncement(
    id: string,
    etag: string,
    withdrawal: WithdrawAnnouncement,
    options?: SlaRequestOptions,
  ): Promise<Announcement>;

  /** Notifies the representatives of those whom the caller may send to; once it is withdrawn, of that. */
  sendAnnouncement(
    id: string,
    etag: string,
    options?: SlaRequestOptions,
  ): Promise<Announcement>;

  /** Leaves a customer out, or adds it; `id` is of the announcement. */
  decideAnnouncementCustomer(
    recipient: OfCustomer,
    etag: string,
    decision: DecideRecipient,
    options?: SlaRequestOptions,
  ): Promise<Announcement>;

  /**
   * A mail to one customer, to be sent with one's own program; once it is
   * withdrawn, one that says so. It is addressed to the contacts that are named.
   */
  getAnnouncementMail(
    recipient: OfCustomer & { readonly contacts?: readonly string[] },
    options?: SlaRequestOptions,
  ): Promise<string>;

  /** Records that somebody sent such a mail. */
  recordAnnouncementMail(
    recipient: OfCustomer,
    mail: MailedAnnouncementInput,
    options?: SlaRequestOptions,
  ): Promise<Announcement>;

  /** What a customer was told, newest first. */
  getToldAnnouncements(
    customerRef: string,
    query: ListQuery,
    options?: SlaRequestOptions,
  ): Promise<Page<CustomerAnnouncement>>;

  /** For the side of the customer alone. */
  readAnnouncement(
    told: OfCustomer,
    options?: SlaRequestOptions,
  ): Promise<CustomerAnnouncement>;

  /** For the side of the customer alone. */
  objectToAnnouncement(
    told: OfCustomer,
    body: { readonly reason: string },
    options?: SlaRequestOptions,
  ): Promise<CustomerAnnouncement>;
}
