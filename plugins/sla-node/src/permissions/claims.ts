import { z } from 'zod';

/** What every rule is asked with. */
export const claimsSchema = z.object({
  claims: z
    .array(z.string())
    .describe('Refs that the caller has: their own and those of their groups'),
});

/** Refs as the portal compares them. */
export function lowerCase(refs: readonly string[]): string[] {
  return refs.map(ref => ref.toLocaleLowerCase('en-US'));
}

/** Whether a ref in lower case is among the claims. */
export function isOneOf(
  refs: readonly string[],
  claims: readonly string[],
): boolean {
  const wanted = new Set(lowerCase(claims));
  return refs.some(ref => wanted.has(ref));
}
