import { createTransport } from 'nodemailer';
import type { Mail } from './Mail';
import { messageOf } from './messageOf';

/**
 * A mail as a file (RFC 5322) that one's own program opens as a draft.
 *
 * @param at - when it is written, in epoch seconds
 */
export async function writeEml(mail: Mail, at: number): Promise<Buffer> {
  const transport = createTransport({
    streamTransport: true,
    buffer: true,
    newline: 'windows',
  });
  const { message } = await transport.sendMail({
    ...messageOf(mail),
    date: new Date(at * 1000),
    // Mail programs open it as something to be sent, not as something received.
    headers: { 'X-Unsent': '1' },
  });
  if (!Buffer.isBuffer(message)) {
    throw new Error('The mail was not written in one piece');
  }
  return message;
}
