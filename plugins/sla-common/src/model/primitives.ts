import { z } from 'zod';
import { secondsOfInstant } from '../time/instant';

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const ENTITY_REF = /^[a-z0-9]+:[a-z0-9][a-z0-9._-]*\/[a-z0-9][a-z0-9._-]*$/i;

/** True where the text is a date that exists, `2026-02-28` but not `2026-02-30`. */
function isRealDate(text: string): boolean {
  const parsed = new Date(`${text}T00:00:00Z`);
  return (
    !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text)
  );
}

/** An instant as text: ISO 8601 with `Z` or an offset, whole seconds. @public */
export const instantSchema = z
  .string()
  .refine(
    text => !Number.isNaN(secondsOfInstant(text)),
    'must be an instant with Z or an offset and whole seconds, such as 2026-11-11T08:12:00Z',
  );

/** A calendar date as text, `YYYY-MM-DD`. @public */
export const dateSchema = z
  .string()
  .refine(
    text => DATE.test(text) && isRealDate(text),
    'must be a date such as 2026-12-31',
  );

/** A full entity reference, `kind:namespace/name`; answered in lower case. @public */
export const entityRefSchema = z
  .string()
  .regex(
    ENTITY_REF,
    'must be a full entity reference such as system:default/payments',
  )
  .transform(ref => ref.toLowerCase());

/**
 * The same of what is no person: who is a person stands only where people are
 * meant, and can be erased.
 */
export const thingRefSchema = entityRefSchema.refine(
  ref => !ref.startsWith('user:'),
  'must not be a user',
);

/** An IANA time zone that this runtime knows. @public */
export const timeZoneSchema = z.string().refine(zone => {
  if (!/^[A-Za-z]/.test(zone)) {
    return false;
  }
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    return false;
  }
}, 'must be an IANA time zone such as Europe/Berlin');

/** Whether a text has at most so many characters: an emoji is one, though JavaScript counts two. */
function hasAtMost(text: string, max: number): boolean {
  return text.length <= max || [...text].length <= max;
}

/**
 * A text that people or programs wrote. NUL is refused, since PostgreSQL
 * cannot store it, and half a character, which would come back as another.
 *
 * @param options - `min` is the fewest characters that it may have, 1 unless
 * given; `max` the most
 *
 * @public
 */
export function textSchema(options: {
  readonly min?: 0 | 1;
  readonly max: number;
}) {
  return z
    .string()
    .min(options.min ?? 1, 'must not be empty')
    .refine(
      text => hasAtMost(text, options.max),
      `must have at most ${options.max} characters`,
    )
    .refine(
      text => !text.includes('\u0000'),
      'must not contain the character NUL',
    )
    .refine(
      text => !/\p{Surrogate}/u.test(text),
      'must not contain half a character',
    );
}

/** A title, a name or another text of one line, which may come to stand in the head of a mail. */
export const lineSchema = z
  .string()
  .trim()
  .pipe(textSchema({ max: 200 }))
  .refine(text => !/[\p{Cc}\u2028\u2029]/u.test(text), 'must be one line');

/** What may be left out: null then. */
export function orNull<TSchema extends z.ZodType>(schema: TSchema) {
  return schema.nullish().transform(value => value ?? null);
}

const INDICATOR_REF = /^[^:/\s\0]+:[^/\s\0]+\/[^/\s\0]+\/[^/\s\0]+$/;

/** The ref of an indicator, `<entityRef>/<name>`; answered in lower case. @public */
export const indicatorRefSchema = z
  .string()
  .regex(
    INDICATOR_REF,
    'must be an indicator such as system:default/payments/availability',
  )
  .transform(ref => ref.toLowerCase());

/** A percentage from 0 to 100 with at most six decimals, read as an exact decimal. */
export const percentSchema = z
  .number()
  .min(0, 'must be at least 0')
  .max(100, 'must be at most 100')
  .refine(hasAtMostSixDecimals, 'must have at most six decimals');

/** True where the number is written with at most six decimals. */
export function hasAtMostSixDecimals(value: number): boolean {
  return Number(value.toFixed(6)) === value;
}
