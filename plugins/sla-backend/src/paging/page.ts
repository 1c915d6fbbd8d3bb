import { z } from 'zod';
import { InvalidInputError } from '../errors';

/** How many items a page has, and after which one it begins. */
export interface PageRequest {
  readonly limit: number;
  /** Keys of the last item of the page before. */
  readonly after: readonly string[] | undefined;
}

const cursorSchema = z.array(z.string()).min(1).max(3);

/** The cursor that continues after an item with these sort keys. */
export function encodeCursor(keys: readonly string[]): string {
  return Buffer.from(JSON.stringify(keys), 'utf8').toString('base64url');
}

/** Reads a cursor; what no page of ours gave out is refused. */
export function decodeCursor(
  cursor: string | undefined,
): readonly string[] | undefined {
  if (cursor === undefined) {
    return undefined;
  }
  try {
    return cursorSchema.parse(
      JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')),
    );
  } catch {
    throw InvalidInputError.of(
      'cursor',
      'must be the nextCursor of a page before',
    );
  }
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
