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

/**
 * An announcement as a mail (RFC 5322) that one's own program opens as a draft.
 * It is for one customer: nobody is named in it, and whom else it concerns is
 * not in it.
 */
export function announcementMail(announcement: StoredAnnouncement): string {
  const { title, text, from, to } = announcement;
  const when = [from, to]
    .flatMap(at => (at === null ? [] : [timeOf(at)]))
    .join(' – ');
  const body = [title, when, text].filter(part => part !== '').join('\n\n');
  const encoded = Buffer.from(
    `${body.replace(/\r?\n/g, '\r\n')}\r\n`,
    'utf8',
  ).toString('base64');
  return [
    // Mail programs open it as something to be sent, not as something received.
    'X-Unsent: 1',
    `Subject: ${headerOf(title)}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    ...(encoded.match(new RegExp(`.{1,${BASE64_LINE}}`, 'g')) ?? []),
    '',
  ].join('\r\n');
}
