import type { Report } from '@service-levels/backstage-plugin-sla-common';
import { withoutAddress } from '../../announcements/mailContacts';
import type { ContactsStore } from '../../contacts/ContactsStore';
import type { SeenRevision } from '../SeenReports';
import { publishedOf, type StoredReport } from '../StoredReport';
import { isMailDue, untoldOf } from './untoldOf';

interface Options {
  readonly contacts: Pick<ContactsStore, 'get'>;
  /** Whether the portal mails corrections by itself. */
  readonly isMailed: boolean;
  /** Epoch seconds. */
  readonly now: () => number;
}

/** Knows who received a report by mail and was not told that it is corrected. */
export class UntoldContacts {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): UntoldContacts {
    return new UntoldContacts(options);
  }

  /** Those of them who can still be written to. */
  async of(report: StoredReport): Promise<Report['untold']> {
    const { customerRef } = report;
    const found = await Promise.all(
      untoldOf(report).map(async ({ contactId: id, revision }) => ({
        revision,
        contact: await this.#options.contacts.get({ customerRef, id }),
      })),
    );
    return found.flatMap(({ revision, contact }) =>
      contact === undefined || withoutAddress(contact) !== undefined
        ? []
        : [{ contactId: contact.id, name: contact.name, revision }],
    );
  }

  /** Beside the newest revision for the provider's side, and not while the portal is about to tell them. */
  async shownWith({
    report,
    revision,
    side,
  }: SeenRevision): Promise<Report['untold']> {
    const { isMailed, now } = this.#options;
    const isNewest = publishedOf(report)?.revision === revision.revision;
    const isShown =
      side === 'provider' &&
      isNewest &&
      !(isMailed && isMailDue(report, now()));
    return isShown ? await this.of(report) : [];
  }
}
