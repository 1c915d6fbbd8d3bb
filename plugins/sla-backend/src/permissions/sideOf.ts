import type { Caller } from './Caller';

/** Whose side of a relationship somebody is on. */
export type Side = 'provider' | 'customer';

/**
 * On whose side of the relationship with a customer the caller is. Who acts for
 * the customer is on its side, whatever the policy says, unless they look after
 * it or manage all service levels. The customer's side is shown nothing that is
 * internal.
 */
export function sideOf(
  caller: Pick<Caller, 'isManager' | 'manages' | 'represents'>,
  customerRef: string,
): Side {
  return customersSideOf(caller).includes(customerRef)
    ? 'customer'
    : 'provider';
}

/** Refs of the customers on whose side the caller is. */
export function customersSideOf(
  caller: Pick<Caller, 'isManager' | 'manages' | 'represents'>,
): readonly string[] {
  return caller.isManager
    ? []
    : caller.represents.filter(ref => !caller.manages.includes(ref));
}
