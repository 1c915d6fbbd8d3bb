import fc from 'fast-check';
import { announcementMail } from './announcementMail';

const mailOf = (changes: object, addresses: readonly string[] = []) =>
  announcementMail(
    {
      id: 'a',
      revision: 1,
      kind: 'other',
      title: 'A new release',
      text: '',
      entities: [],
      from: null,
      to: null,
      maintenanceWindow: null,
      createdAt: 0,
      createdBy: 'user:default/markus',
      sentAt: null,
      withdrawal: null,
      replaces: null,
      replacedBy: null,
      ...changes,
    },
    addresses,
  );

/** The text that a mail program shows. */
const bodyOf = (mail: string) =>
  Buffer.from(mail.split('\r\n\r\n')[1], 'base64').toString('utf8');

const subjectOf = (mail: string) =>
  [...mail.matchAll(/=\?UTF-8\?B\?([^?]*)\?=/g)]
    .map(([, word]) => Buffer.from(word, 'base64').toString('utf8'))
    .join('');

describe('announcementMail', () => {
  it('says when, in UTC', () => {
    const mail = mailOf({ from: 0, to: 3600, text: 'It **pauses**' });
    expect(bodyOf(mail)).toBe(
      'A new release\r\n\r\n1970-01-01T00:00Z – 1970-01-01T01:00Z\r\n\r\nIt **pauses**\r\n',
    );
  });

  it('holds any title and text, and lets neither become a header', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(words, words, (title, text) => {
        const mail = mailOf({ title: `${title}\r\nBcc: x@y`, text });
        const [head] = mail.split('\r\n\r\n');
        expect(head).not.toMatch(/^(Bcc|To|Cc):/m);
        expect(subjectOf(mail)).toBe(`${title}\r\nBcc: x@y`);
        expect(bodyOf(mail)).toContain(text.replace(/\r?\n/g, '\r\n'));
        for (const line of mail.split('\r\n')) {
          expect(line.length).toBeLessThanOrEqual(998);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('is addressed to contacts, each on a line of its own', () => {
    const mail = mailOf({}, ['berg@example.org', 'meyer@example.org']);
    expect(mail).toContain(
      '\r\nTo: berg@example.org,\r\n meyer@example.org\r\nSubject:',
    );
  });

  it('says that it was withdrawn, and why', () => {
    const withdrawal = { at: 1, by: 'user:default/markus', reason: 'Too soon' };
    const mail = mailOf({ withdrawal, text: 'It pauses' });
    expect(subjectOf(mail)).toBe('Withdrawn: A new release');
    expect(bodyOf(mail)).toBe('Withdrawn: A new release\r\n\r\nToo soon\r\n');
    expect(mail).not.toContain('markus');
  });
});
