import { simpleParser, type ParsedMail } from 'mailparser';
import { mailServer } from './__testUtils__/mailServer';
import type { Mail } from './Mail';
import { SmtpMailer } from './SmtpMailer';
import { writeEml } from './writeEml';

const PDF = Buffer.from(
  '%PDF-1.7 bytes that must not change \u0000\r\n\n',
  'latin1',
);

const MAIL: Mail = {
  to: ['jane@acme.example', 'joe@acme.example'],
  subject: 'Bericht über „Zahlungen" im Oktober 🎉\r\nBcc: thief@example.com',
  text: 'Guten Tag,\n\nanbei der Bericht für Oktober.\n.\nViele Grüße',
  attachments: [
    { name: 'bericht-2026-10.pdf', type: 'application/pdf', content: PDF },
  ],
};

const AT = Date.UTC(2026, 10, 3, 9, 0) / 1000;

function addressesOf(field: ParsedMail['to']): string[] {
  return [field ?? []]
    .flat()
    .flatMap(({ value }) => value.map(({ address }) => address ?? ''));
}

describe('writeEml', () => {
  it('writes a draft that another program reads as it was meant', async () => {
    const file = await writeEml(MAIL, AT);

    const read = await simpleParser(file);
    expect(addressesOf(read.to)).toEqual(MAIL.to);
    expect(read.subject).toContain('Bericht über „Zahlungen" im Oktober 🎉');
    expect(read.text?.trimEnd()).toBe(MAIL.text);
    expect(read.headers.get('x-unsent')).toBe('1');
    expect(read.date).toEqual(new Date(AT * 1000));
    expect(read.attachments).toHaveLength(1);
    expect(read.attachments[0]).toMatchObject({
      filename: 'bericht-2026-10.pdf',
      contentType: 'application/pdf',
      content: PDF,
    });
  });

  it('lets no subject become another head', async () => {
    const read = await simpleParser(await writeEml(MAIL, AT));
    expect(read.bcc).toBeUndefined();
    expect(read.headers.has('bcc')).toBe(false);
  });

  it('is written for nobody where somebody is to be chosen yet', async () => {
    const read = await simpleParser(await writeEml({ ...MAIL, to: [] }, AT));
    expect(read.to).toBeUndefined();
  });
});

describe('SmtpMailer', () => {
  const config = {
    host: '127.0.0.1',
    secure: false,
    requireTls: false,
    username: undefined,
    password: undefined,
    from: 'service-levels@provider.example',
  };

  it('hands a mail with its file to the server', async () => {
    const server = await mailServer({ refuses: false });
    try {
      await SmtpMailer.create({ ...config, port: server.port }).send(MAIL);

      expect(server.envelopes).toEqual([{ from: config.from, to: MAIL.to }]);
      const [mail] = await server.received();
      expect(mail?.attachments[0]?.content).toEqual(PDF);
      expect(mail?.headers.has('bcc')).toBe(false);
      expect(mail?.headers.has('x-unsent')).toBe(false);
    } finally {
      await server.stop();
    }
  });

  it('says that a mail was not taken', async () => {
    const server = await mailServer({ refuses: true });
    try {
      await expect(
        SmtpMailer.create({ ...config, port: server.port }).send(MAIL),
      ).rejects.toThrow(/no such mailbox/);
    } finally {
      await server.stop();
    }
  });

  it('sends nothing to a server without TLS where TLS is required', async () => {
    const server = await mailServer({ refuses: false });
    try {
      await expect(
        SmtpMailer.create({
          ...config,
          port: server.port,
          requireTls: true,
        }).send(MAIL),
      ).rejects.toThrow();
      expect(server.envelopes).toEqual([]);
    } finally {
      await server.stop();
    }
  });
});
