import { createTransport, type Transporter } from 'nodemailer';
import type SMTPTransport from 'nodemailer/lib/smtp-transport';
import type { Mail, Mailer } from './Mail';
import { messageOf } from './messageOf';

/** How long a server may take for each step, in milliseconds. */
const PATIENCE = 20_000;

type Transport = Transporter<SMTPTransport.SentMessageInfo>;

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
  readonly #transport: Transport;
  readonly #from: string;

  private constructor(transport: Transport, from: string) {
    this.#transport = transport;
    this.#from = from;
  }

  static create(config: SmtpConfig): SmtpMailer {
    const { host, port, secure, requireTls, username, password, from } = config;
    const transport = createTransport({
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
    });
    return new SmtpMailer(transport, from);
  }

  async send(mail: Mail): Promise<readonly string[]> {
    const { rejected } = await this.#transport.sendMail({
      ...messageOf(mail),
      from: this.#from,
    });
    return rejected;
  }
}
