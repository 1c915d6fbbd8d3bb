import { NotFoundError } from '@backstage/errors';
import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  parseInstant,
  type MailedAnnouncement,
} from '@service-levels/backstage-plugin-sla-common';
import type { Contacts } from '../contacts/Contacts';
import { FieldConflictError, InvalidInputError } from '../errors';
import { announcementMail } from './announcementMail';
import type { AnnouncementsStore } from './AnnouncementsStore';
import { mailContacts, withoutAddress } from './mailContacts';
import { minuteOf } from './minuteOf';
import type { AnnouncementWithCustomers } from './StoredAnnouncement';
import type { Doing } from './ToldAnnouncements';

interface Options {
  readonly store: Pick<AnnouncementsStore, 'prove'>;
  /** As the caller may see them. */
  readonly contacts: Pick<Contacts, 'list'>;
}

/** One customer of an announcement, and who asks. */
interface ToOne {
  readonly announcement: AnnouncementWithCustomers;
  readonly customerRef: string;
  readonly credentials: BackstageCredentials;
}

function requireNotLeftOut({ announcement, customerRef }: ToOne): void {
  const found = announcement.customers.find(
    one => one.customerRef === customerRef,
  );
  if (found === undefined) {
    throw new NotFoundError(
      `The announcement ${announcement.id} is not for ${customerRef}`,
    );
  }
  if (found.state === 'left-out') {
    throw new FieldConflictError('customer', 'is left out');
  }
}

/** Announcements as mails, which people send by their own programs. */
export class MailedAnnouncements {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): MailedAnnouncements {
    return new MailedAnnouncements(options);
  }

  async write(to: ToOne, ids: readonly string[]): Promise<string> {
    requireNotLeftOut(to);
    const chosen = await mailContacts(
      this.#options.contacts,
      { ...to, ids },
      withoutAddress,
    );
    const addresses = chosen.flatMap(({ email }) => email ?? []);
    return announcementMail(to.announcement, addresses);
  }

  /** Keeps that one was sent, by the names of those whom it went to. */
  async record(
    to: ToOne,
    mail: MailedAnnouncement,
    { at: now, by }: Doing,
  ): Promise<void> {
    requireNotLeftOut(to);
    const { announcement, customerRef } = to;
    const at = mail.at === null ? now : parseInstant(mail.at);
    if (at > now) {
      throw InvalidInputError.of('at', 'must not lie in the future');
    }
    if (at < minuteOf(announcement.createdAt)) {
      throw InvalidInputError.of('at', 'must not be before it was drafted');
    }
    const contacts = await mailContacts(this.#options.contacts, {
      ...to,
      ids: mail.contacts,
    });
    const key = { id: announcement.id, customerRef };
    await this.#options.store.prove(key, mail.about, {
      how: 'mail',
      at,
      recordedAt: now,
      by,
      to: [...contacts.map(({ name }) => name), ...mail.to],
    });
  }
}
