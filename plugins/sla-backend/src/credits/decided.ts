import { FieldConflictError, StaleVersionError } from '../errors';
import type { DecideRequest } from './Credits';
import type { StoredCredit } from './StoredCredit';

/**
 * A credit after a decision.
 *
 * @throws ConflictError - where it was changed meanwhile, or cannot be decided on so
 */
export function decided(
  credit: StoredCredit,
  { etag, decision }: DecideRequest,
  { at, by }: { readonly at: number; readonly by: string },
): StoredCredit {
  const current = String(credit.revision);
  if (etag !== current) {
    throw new StaleVersionError({ field: 'If-Match', yours: etag, current });
  }
  const needed = decision.word === 'settle' ? 'confirmed' : 'proposed';
  if (credit.state !== needed) {
    throw new FieldConflictError(
      'state',
      `is ${credit.state}, and must be ${needed} to ${decision.word}`,
    );
  }
  const revision = credit.revision + 1;
  switch (decision.word) {
    case 'confirm':
      return {
        ...credit,
        revision,
        state: 'confirmed',
        decision: { at, by, reason: decision.reason ?? null },
      };
    case 'waive':
      return {
        ...credit,
        revision,
        state: 'waived',
        decision: { at, by, reason: decision.reason },
      };
    case 'settle':
      return {
        ...credit,
        revision,
        state: 'settled',
        settlement: { at, by, reference: decision.reference },
      };
    default:
      return decision satisfies never;
  }
}
