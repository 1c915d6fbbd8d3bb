/** A mail, before it is written. */
export interface Mail {
  /** Plain addresses, as contacts have them. */
  readonly to: readonly string[];
  readonly subject: string;
  /** Plain text. */
  readonly text: string;
  readonly attachments: readonly MailAttachment[];
}

/** A file that goes with a mail. */
export interface MailAttachment {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly content: Buffer;
}

/** Sends mails, where the portal has a server for them. */
export interface Mailer {
  /**
   * @returns addresses that the server refused, while it took the mail for others
   * @throws MailNotSentError - where nobody got it
   * @throws Error - any other, where it is not known whether somebody did
   */
  send(mail: Mail): Promise<readonly string[]>;
}
