import { z } from 'zod';
import { InvalidInputError } from '../errors';

/** How many items a page has, and after which one it begins. */
export interface PageRequest {
  readonly limit: number;
  /** Keys of the last item of the page before. */
  readonly after: readonly string[] | undefined;
}

const TEXT_KEY = z.string().refine(key => !key.includes('\u0000'));

/** Sort keys that are texts, such as refs. */
export const TEXT_KEYS = z.array(TEXT_KEY).min(1).max(3);

/** The sort key of lists that are ordered by a ref alone. */
export const REF_KEY = z.tuple([TEXT_KEY]);

/** The sort keys of lists that are ordered by a title, then by a ref. */
export const TITLED_KEY = z.tuple([TEXT_KEY, TEXT_KEY]);

/** The sort keys of lists that are ordered by a text, then by a generated id. */
export const TITLE_AND_ID_KEY = z.tuple([TEXT_KEY, z.uuid()]);

/** The sort key of lists that are ordered by a generated id. */
export const ID_KEY = z.tuple([z.uuid()]);

/** The last number that a column of `increments` holds in PostgreSQL. */
const LAST_SERIAL = 2_147_483_647;

/**
 * The sort key of lists in the order of insertion: the number of the row. The
 * cursor holds the number itself, not the id, so that the list goes on after a
 * row that was removed meanwhile.
 */
export const SERIAL_KEY = z.tuple([
  z
    .string()
    .regex(/^\d{1,10}$/)
    .refine(key => Number(key) <= LAST_SERIAL),
]);

/** The sort keys of lists that are ordered by a date, then by a generated id. */
export const DATED_KEY = z.tuple([z.iso.date(), z.uuid()]);
/** The sort keys of lists by time: an instant in epoch seconds, and an id. */
export const INSTANT_KEY = z.tuple([
  z.string().regex(/^-?\d{1,12}$/),
  z.uuid(),
]);
/** The same of lists whose items have a ref. */
export const INSTANT_AND_REF_KEY = z.tuple([
  z.string().regex(/^-?\d{1,12}$/),
  TEXT_KEY,
]);

/** The cursor that continues after an item with these sort keys. */
export function encodeCursor(keys: readonly string[]): string {
  return Buffer.from(JSON.stringify(keys), 'utf8').toString('base64url');
}

/**
 * Reads a cursor; what no page of this list gave out is refused.
 *
 * @param keys - what the keys of this list look like
 */
export function decodeCursor(
  cursor: string | undefined,
  keys: z.ZodType<readonly string[]>,
): readonly string[] | undefined {
  if (cursor === undefined) {
    return undefined;
  }
  try {
    return keys.parse(
      JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')),
    );
  } catch {
    throw InvalidInputError.of(
      'cursor',
      'must be the nextCursor of a page before',
    );
  }
}

/** An item with the number of its row, the key of `SERIAL_KEY`. */
export interface Numbered<T> {
  readonly key: string;
  readonly item: T;
}

/** A page of a list in the order of insertion, read with one item too many. */
export function toSerialPage<T>(
  found: readonly Numbered<T>[],
  limit: number,
): { items: readonly T[]; nextCursor?: string } {
  const { items, ...rest } = toPage(found, limit, ({ key }) => [key]);
  return { ...rest, items: items.map(({ item }) => item) };
}

/** Cuts what was read with one item too many to a page; the surplus tells that there is another. */
export function toPage<T>(
  items: readonly T[],
  limit: number,
  keysOf: (item: T) => readonly string[],
): { items: readonly T[]; nextCursor?: string } {
  if (items.length <= limit) {
    return { items };
  }
  const page = items.slice(0, limit);
  return {
    items: page,
    nextCursor: encodeCursor(keysOf(page[page.length - 1])),
  };
}
