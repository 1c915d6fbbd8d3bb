import { randomUUID } from 'node:crypto';
import type { LoggerService } from '@backstage/backend-plugin-api';
import { NotFoundError, toError } from '@backstage/errors';
import {
  createInteractionSchema,
  type Contact,
  type Report,
  type ReportSending,
  type SendReport,
} from '@service-levels/backstage-plugin-sla-common';
import {
  contactsOf,
  mailContacts,
  withoutAddress,
} from '../../announcements/mailContacts';
import type { Contacts } from '../../contacts/Contacts';
import type { Dialogue } from '../../dialogue/Dialogue';
import { FieldConflictError } from '../../errors';
import { toIdempotencyKey } from '../../idempotency/IdempotencyKey';
import type { Mail, Mailer } from '../../mail/Mail';
import { MailNotSentError } from '../../mail/MailNotSentError';
import { writeEml } from '../../mail/writeEml';
import type { Callers } from '../../permissions/Caller';
import type { ReportOptions, Reports } from '../Reports';
import type { StoredSending } from '../StoredReport';
import { toSending } from '../toReport';
import { reportMail } from './reportMail';
import type { ReportSendings } from './ReportSendings';
import type { ReportSendingsStore } from './ReportSendingsStore';

/** The longest title and text of an entry of the dialogue. */
const LONGEST = { title: 200, text: 10_000 };

interface Options {
  readonly store: ReportSendingsStore;
  readonly reports: Pick<Reports, 'get' | 'file'>;
  /** As the caller may see them. */
  readonly contacts: Pick<Contacts, 'list'>;
  readonly dialogue: Pick<Dialogue, 'record'>;
  /** Undefined where the portal sends no mails. */
  readonly mailer: Mailer | undefined;
  readonly callers: Callers;
  readonly logger: LoggerService;
  /** Epoch seconds. */
  readonly now: () => number;
}

/** Whom a mail goes to. */
function addressesOf(contacts: readonly Contact[]): string[] {
  return contacts.flatMap(({ email }) => email ?? []);
}

/** As it is kept to whom one went: nobody of them has an account. */
function sentTo(
  contacts: readonly Contact[],
): Pick<StoredSending, 'to' | 'contacts'> {
  return {
    to: contacts.map(({ name }) => ({ name, ref: null })),
    contacts: contacts.map(({ id }) => id),
  };
}

function hashOf({ published, revision }: Report): string {
  if (published === null) {
    throw new FieldConflictError('revision', `${revision} is not published`);
  }
  return published.hash;
}

/** Such as `EENVELOPE`, where nobody of a mail was taken. */
function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error
    ? String(error.code)
    : 'unknown';
}

/** Sends by the server for mails where there is one, else writes drafts. */
export class DefaultReportSendings implements ReportSendings {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): DefaultReportSendings {
    return new DefaultReportSendings(options);
  }

  async send(
    request: SendReport & { id: string; idempotencyKey?: string },
    options: ReportOptions,
  ): Promise<ReportSending> {
    const { store, contacts, mailer, callers, now } = this.#options;
    const { id, idempotencyKey: key, ...body } = request;
    const { revision, note } = body;
    const { subject: principal } = await callers.caller(options.credentials);
    const report = await this.#options.reports.get({ id, revision }, options);
    hashOf(report);
    const { customerRef } = report;
    const chosen = await mailContacts(
      contacts,
      { customerRef, ids: body.contacts, credentials: options.credentials },
      withoutAddress,
    );
    // Written before it is kept that it is sent: what fails here may be sent again.
    const mail = await this.#mail(
      report,
      { revision, note },
      addressesOf(chosen),
      options,
    );
    const isSent = mailer !== undefined && chosen.length > 0;
    const { sending, isNew } = await store.begin({
      id: randomUUID(),
      reportId: id,
      state: isSent ? 'sending' : 'sent',
      how: isSent ? 'smtp' : 'eml',
      revision,
      ...sentTo(chosen),
      note,
      at: now(),
      by: principal,
      idempotencyKey: toIdempotencyKey({
        principal,
        key,
        what: `report-sending ${id}`,
        body,
      }),
    });
    if (!isNew) {
      return toSending(sending);
    }
    const done = isSent
      ? await this.#handIn(mailer, mail, { sending, chosen })
      : sending;
    if (done.state === 'sent') {
      await this.#sayInDialogue(customerRef, { mail, sending: done }, options);
    }
    return toSending(done);
  }

  async mailOf(
    { id, sendingId }: { id: string; sendingId: string },
    options: ReportOptions,
  ): Promise<Buffer> {
    const { store, reports, contacts } = this.#options;
    const sending = await store.get({ reportId: id, id: sendingId });
    if (sending === undefined) {
      throw new NotFoundError(`There is no sending ${sendingId}`);
    }
    const { revision } = sending;
    const report = await reports.get({ id, revision }, options);
    const { customerRef } = report;
    const { credentials } = options;
    const all = await contactsOf(contacts, customerRef, credentials);
    const reachable = all.filter(
      contact =>
        sending.contacts.includes(contact.id) &&
        withoutAddress(contact) === undefined,
    );
    return await writeEml(
      await this.#mail(report, sending, addressesOf(reachable), options),
      sending.at,
    );
  }

  async #mail(
    report: Report,
    { revision, note }: Pick<StoredSending, 'revision' | 'note'>,
    to: readonly string[],
    options: ReportOptions,
  ): Promise<Mail> {
    const { id, content } = report;
    const { content: pdf } = await this.#options.reports.file(
      { id, revision, format: 'pdf' },
      options,
    );
    return reportMail({ content, hash: hashOf(report), pdf }, { to, note });
  }

  /** What became of it is stored; where that is not known, it stays `sending`. */
  async #handIn(
    mailer: Mailer,
    mail: Mail,
    { sending, chosen }: { sending: StoredSending; chosen: readonly Contact[] },
  ): Promise<StoredSending> {
    const { store, logger } = this.#options;
    let done: StoredSending;
    try {
      const refused = await mailer.send(mail);
      if (refused.length > 0) {
        logger.warn(
          'a report was sent by mail, and the server for mails refused some of those whom it was for',
          { refused: refused.length },
        );
      }
      const isTaken = ({ email }: Contact) =>
        email !== null && !refused.includes(email);
      done = { ...sending, state: 'sent', ...sentTo(chosen.filter(isTaken)) };
    } catch (error) {
      // What the server answered may name an address: only its code is logged.
      const code = codeOf(error);
      if (!(error instanceof MailNotSentError)) {
        logger.warn(
          'a report was sent by mail, and it is not known whether it arrived',
          { code },
        );
        return sending;
      }
      logger.warn(
        'a report could not be sent by mail: the server for mails did not take it',
        { code },
      );
      done = { ...sending, state: 'failed' };
    }
    await store.done(done);
    return done;
  }

  /** The mail is under way: that it cannot be said does not fail the request. */
  async #sayInDialogue(
    customerRef: string,
    { mail, sending }: { mail: Mail; sending: StoredSending },
    { credentials }: ReportOptions,
  ): Promise<void> {
    const { dialogue, logger } = this.#options;
    try {
      await dialogue.record(
        {
          customerRef,
          interaction: createInteractionSchema.parse({
            kind: 'email',
            title: [...mail.subject].slice(0, LONGEST.title).join(''),
            text: [...mail.text].slice(0, LONGEST.text).join(''),
            participants: sending.to.map(({ name }) => name),
            visibility: 'shared',
          }),
          idempotencyKey: `report-sending-${sending.id}`,
        },
        { credentials },
      );
    } catch (error) {
      logger.warn(
        'a report was sent, but the dialogue does not say so',
        toError(error),
      );
    }
  }
}
