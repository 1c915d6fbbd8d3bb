/** What nodemailer says of what went wrong; none of it for other errors. */
interface SmtpError extends Error {
  readonly code?: unknown;
  /** The step that it was at; `CONN` for what happens to the connection, whenever that is. */
  readonly command?: unknown;
  /** Of the server's answer. */
  readonly responseCode?: unknown;
}

/** From here on answers say that the server did not do it. */
const REFUSED = 400;
/** The server may have the mail by then. */
const STEPS_WITH_MAIL = ['CONN', 'DATA'];

/** Whether a server that we were connected to did not take the mail. */
export function isRefusal({ command, responseCode }: SmtpError): boolean {
  return (
    (typeof responseCode === 'number' && responseCode >= REFUSED) ||
    (typeof command === 'string' && !STEPS_WITH_MAIL.includes(command))
  );
}

/** A mail that surely nobody got: the server refused it, or it was not handed over. */
export class MailNotSentError extends Error {
  /** Such as `EENVELOPE`, where the server took it for nobody. */
  readonly code: unknown;

  constructor(cause: SmtpError) {
    super(cause.message, { cause });
    this.name = 'MailNotSentError';
    this.code = cause.code;
  }
}
