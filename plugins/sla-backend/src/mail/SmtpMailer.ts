import { PassThrough } from 'node:stream';
import { toError } from '@backstage/errors';
import { createTransport } from 'nodemailer';
import type SMTPTransport from 'nodemailer/lib/smtp-transport';
import type { Mail, Mailer } from './Mail';
import { isRefusal, MailNotSentError } from './MailNotSentError';
import { messageOf } from './messageOf';

/** How long a server may take for each step, in milliseconds. */
const PATIENCE = 20_000;

/** Where mails are handed in. */
export interface SmtpConfig {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte; else it is begun by STARTTLS where the server has it. */
  readonly secure: boolean;
  /** Refuses a server without TLS. */
  readonly requireTls: boolean;
  readonly username: string | undefined;
  readonly password: string | undefined;
  /** Whom mails come from: a plain address. */
  readonly from: string;
}

/** Hands mails to a server. */
export class SmtpMailer implements Mailer {
  readonly #server: SMTPTransport.Options;
  readonly #from: string;

  private constructor(server: SMTPTransport.Options, from: string) {
    this.#server = server;
    this.#from = from;
  }

  static create(config: SmtpConfig): SmtpMailer {
    const { host, port, secure, requireTls, username, password, from } = config;
    const server = {
      host,
      port,
      secure,
      requireTLS: requireTls,
      auth:
        username === undefined
          ? undefined
          : { user: username, pass: password ?? '' },
      connectionTimeout: PATIENCE,
      greetingTimeout: PATIENCE,
      socketTimeout: PATIENCE,
    };
    return new SmtpMailer(server, from);
  }

  async send(mail: Mail): Promise<readonly string[]> {
    const transport = createTransport(this.#server);
    let isBegun = false;
    transport.use('stream', ({ message }, done) => {
      // Asked for once the server is connected to and has let us in, not before.
      message.transform(() => {
        isBegun = true;
        return new PassThrough();
      });
      done();
    });
    try {
      const { rejected } = await transport.sendMail({
        ...messageOf(mail),
        from: this.#from,
      });
      return rejected;
    } catch (thrown) {
      const error = toError(thrown);
      throw isBegun && !isRefusal(error) ? error : new MailNotSentError(error);
    }
  }
}
