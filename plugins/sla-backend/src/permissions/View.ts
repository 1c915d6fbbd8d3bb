import type { Caller } from './Caller';

/**
 * How an agreement is shown to a caller: with everything that the provider
 * knows; as its customer signed it; or as it holds for a customer that it
 * covers besides, to whom the others are nobody's business.
 */
export type View =
  | { readonly kind: 'provider' }
  | { readonly kind: 'party' }
  | {
      readonly kind: 'covered';
      /** The covered customers that the caller acts for, at least one. */
      readonly customers: readonly [string, ...string[]];
    };

/** Whom an agreement is between. */
export interface Parties {
  readonly providerRef: string | null;
  readonly customerRef: string;
  readonly covers: readonly string[];
}

/**
 * Who acts for a customer of the agreement sees the customer's side of it,
 * unless they stand on the provider's side of this very agreement as well.
 */
export function viewOf(caller: Caller, parties: Parties): View {
  const { providerRef, customerRef, covers } = parties;
  const isProvider =
    caller.isManager ||
    (providerRef !== null && caller.ownershipRefs.includes(providerRef)) ||
    [customerRef, ...covers].some(ref => caller.manages.includes(ref));
  if (isProvider) {
    return { kind: 'provider' };
  }
  if (caller.represents.includes(customerRef)) {
    return { kind: 'party' };
  }
  const [first, ...rest] = covers.filter(ref =>
    caller.represents.includes(ref),
  );
  return first === undefined
    ? { kind: 'provider' }
    : { kind: 'covered', customers: [first, ...rest] };
}
