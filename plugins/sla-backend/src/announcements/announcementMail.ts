import type { StoredAnnouncement } from './StoredAnnouncement';

/** So many characters of a title fit into one encoded word: 75 octets in all (RFC 2047, section 2). */
const CHARACTERS_PER_WORD = 10;
/** Of base64 on one line (RFC 2045, section 6.8). */
const BASE64_LINE = 76;

/** A text of any script in a header, so that nothing in it can become another header. */
function headerOf(text: string): string {
  const characters = [...text];
  const words: string[] = [];
  for (let i = 0; i < characters.length; i += CHARACTERS_PER_WORD) {
    const part = characters.slice(i, i + CHARACTERS_PER_WORD).join('');
    words.push(`=?UTF-8?B?${Buffer.from(part, 'utf8').toString('base64')}?=`);
  }
  return words.join('\r\n ');
}

function timeOf(seconds: number): string {
  return `${new Date(seconds * 1000).toISOString().slice(0, 16)}Z`;
}

/** What it says: of a withdrawn announcement that it is, and why. */
function contentOf(announcement: StoredAnnouncement) {
  const { title, text, from, to, withdrawal } = announcement;
  const when = [from, to]
    .flatMap(at => (at === null ? [] : [timeOf(at)]))
    .join(' – ');
  const subject = withdrawal === null ? title : `Withdrawn: ${title}`;
  const body = withdrawal === null ? text : withdrawal.reason;
  return {
    subject,
    text: [subject, when, body].filter(part => part !== '').join('\n\n'),
  };
}

/**
 * An announcement, or that it was withdrawn, as a mail (RFC 5322) that one's own
 * program opens as a draft. It is for one customer: nobody is named in its text,
 * and whom else it concerns is not in it.
 *
 * @param addresses - plain ones, as `Contact` has them
 */
export function announcementMail(
  announcement: StoredAnnouncement,
  addresses: readonly string[],
): string {
  const { subject, text } = contentOf(announcement);
  const encoded = Buffer.from(
    `${text.replace(/\r?\n/g, '\r\n')}\r\n`,
    'utf8',
  ).toString('base64');
  return [
    // Mail programs open it as something to be sent, not as something received.
    'X-Unsent: 1',
    // Each on a line of its own: lines have at most 998 characters (RFC 5322, section 2.1.1).
    ...(addresses.length === 0 ? [] : [`To: ${addresses.join(',\r\n ')}`]),
    `Subject: ${headerOf(subject)}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    ...(encoded.match(new RegExp(`.{1,${BASE64_LINE}}`, 'g')) ?? []),
    '',
  ].join('\r\n');
}
