import { toError } from '@backstage/errors';
import { orNothing } from '../../../hooks/orNothing';

/** A part of the page: what was read, not for this reader, or why it could not be read. */
export type Part<T> =
  | { readonly kind: 'read'; readonly value: T }
  | { readonly kind: 'hidden' }
  | { readonly kind: 'failed'; readonly reason: string };

/** What comes of reading a part: one that fails takes no other with it. */
export async function partOf<T>(reading: Promise<T>): Promise<Part<T>> {
  try {
    const [found] = (await orNothing(reading)).map(value => ({ value }));
    return found === undefined
      ? { kind: 'hidden' }
      : { kind: 'read', value: found.value };
  } catch (error) {
    return { kind: 'failed', reason: toError(error).message };
  }
}

/** A part with something made of what was read. */
export function mapPart<T, U>(part: Part<T>, map: (value: T) => U): Part<U> {
  return part.kind === 'read' ? { ...part, value: map(part.value) } : part;
}

/** What was read; undefined where it was not. */
export function readIn<T>(part: Part<T>): T | undefined {
  return part.kind === 'read' ? part.value : undefined;
}
