/**
 * The address of a mail to somebody. What is encoded cannot add a head such as
 * `bcc`; the `@` between the parts stays, as RFC 6068 has it.
 */
export function mailTo(email: string): string {
  const at = email.lastIndexOf('@');
  const [mailbox, domain] = [email.slice(0, at), email.slice(at + 1)];
  return `mailto:${encodeURIComponent(mailbox)}@${encodeURIComponent(domain)}`;
}

/** The address of a call: digits, and the + of an international number. */
export function callTo(phone: string): string {
  return `tel:${phone.replace(/[^0-9+]/g, '')}`;
}
