import type { SendMailOptions } from 'nodemailer';
import type { Mail } from './Mail';

/**
 * A mail in nodemailer's words. It writes heads and encodes them, so that
 * nothing in a subject or a name becomes another head; addresses are taken as
 * they are and never as a list.
 */
export function messageOf({
  to,
  subject,
  text,
  attachments,
}: Mail): SendMailOptions {
  return {
    to: to.map(address => ({ name: '', address })),
    subject,
    text,
    attachments: attachments.map(({ name, type, content }) => ({
      filename: name,
      contentType: type,
      content,
    })),
    // A text may name a path or an address; nothing is ever fetched for a mail.
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
