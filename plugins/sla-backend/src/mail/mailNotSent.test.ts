import { toError } from '@backstage/errors';
import { mailServer } from './__testUtils__/mailServer';
import { MailNotSentError } from './MailNotSentError';
import { SmtpMailer, type SmtpConfig } from './SmtpMailer';

const MAIL = {
  to: ['jane@acme.example'],
  subject: 'A report',
  text: 'In short: all was kept.',
  attachments: [],
};

async function errorOf(config: Partial<SmtpConfig>): Promise<Error> {
  const mailer = SmtpMailer.create({
    host: '127.0.0.1',
    port: 0,
    secure: false,
    requireTls: false,
    username: undefined,
    password: undefined,
    from: 'service-levels@provider.example',
    ...config,
  });
  try {
    await mailer.send(MAIL);
  } catch (error) {
    return toError(error);
  }
  throw new Error('The mail was sent');
}

type ServerOptions = Parameters<typeof mailServer>[0];

describe('a mail that could not be sent', () => {
  it.each<[string, Partial<ServerOptions>, Partial<SmtpConfig>]>([
    ['refuses everybody', { refuses: true }, {}],
    ['refuses the mail once it has it', { atEnd: 'refuse' }, {}],
    ['has no TLS where that is required', {}, { requireTls: true }],
    ['speaks no TLS where that is expected', {}, { secure: true }],
  ])(
    'is known to have reached nobody where a server %s',
    async (_, options, config) => {
      const server = await mailServer({ refuses: false, ...options });
      try {
        const error = await errorOf({ port: server.port, ...config });
        expect(error).toBeInstanceOf(MailNotSentError);
      } finally {
        await server.stop();
      }
    },
  );

  it('is known to have reached nobody where there is no server', async () => {
    const server = await mailServer({ refuses: false });
    await server.stop();
    expect(await errorOf({ port: server.port })).toBeInstanceOf(
      MailNotSentError,
    );
  });

  it('may have arrived where the server hung up once it had it', async () => {
    const server = await mailServer({ refuses: false, atEnd: 'hang-up' });
    try {
      const error = await errorOf({ port: server.port });
      expect(server.envelopes).toHaveLength(1);
      expect(error).not.toBeInstanceOf(MailNotSentError);
    } finally {
      await server.stop();
    }
  });
});
