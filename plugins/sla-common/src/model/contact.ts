import { z } from 'zod';
import { lineSchema, orNull } from './primitives';

/** Whether somebody still is who to turn to. @public */
export const CONTACT_STATES = ['active', 'left'] as const;

/** Whether somebody still is who to turn to. @public */
export type ContactState = (typeof CONTACT_STATES)[number];

/** The `addr-spec` of RFC 5321 has at most so many characters. */
const LONGEST_EMAIL = 254;
const LONGEST_PHONE = 40;

/** What browsers take as an address (HTML, "valid e-mail address"): ASCII, no list, no name before it, no space. */
const EMAIL =
  /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$/i;
const PHONE = /^\+?[0-9(][0-9 ()/.-]*$/;
const LANGUAGE = /^[a-z]{2}(-[A-Z]{2})?$/;

function hasThreeDigits(phone: string): boolean {
  return phone.replace(/\D/g, '').length >= 3;
}

/** One plain address for mails, without a name, which cannot become another line of a head. @public */
export const emailAddressSchema = z
  .string()
  .max(LONGEST_EMAIL, `must have at most ${LONGEST_EMAIL} characters`)
  .regex(EMAIL, 'must be one plain address such as berg@example.org');

/** `POST /customers/{namespace}/{name}/contacts`, and `PUT` of one. @public */
export const contactSchema = z.strictObject({
  name: lineSchema,
  /** What they do there, such as "Head of payments". */
  function: orNull(lineSchema),
  email: orNull(emailAddressSchema),
  phone: orNull(
    z
      .string()
      .max(LONGEST_PHONE, `must have at most ${LONGEST_PHONE} characters`)
      .refine(
        phone => PHONE.test(phone) && hasThreeDigits(phone),
        'must be a phone number such as +49 30 1234-56',
      ),
  ),
  language: orNull(z.string().regex(LANGUAGE, 'must be a language such as de')),
  /** Whether announcements are sent to them. */
  receivesAnnouncements: z.boolean().default(false),
  /** Whether service level reports are sent to them. */
  receivesReports: z.boolean().default(false),
  state: z
    .enum(CONTACT_STATES, {
      error: `must be one of ${CONTACT_STATES.join(', ')}`,
    })
    .default('active'),
});

/** A parsed contact. @public */
export type WriteContact = z.output<typeof contactSchema>;

/** What may be sent as a contact. @public */
export type WriteContactInput = z.input<typeof contactSchema>;

/**
 * Somebody of a customer who has no account in the portal. Kept in its database
 * alone, and never shown to the customer's side.
 *
 * @public
 */
export interface Contact extends WriteContact {
  readonly id: string;
  readonly customerRef: string;
  /** Instant. */
  readonly createdAt: string;
  /** Entity ref of a user, or subject of a service. */
  readonly createdBy: string;
  /** Instant; null where it was never changed. */
  readonly changedAt: string | null;
  readonly changedBy: string | null;
  readonly etag: string;
}

/** What was removed. @public */
export interface RemovedContact {
  readonly id: string;
}
