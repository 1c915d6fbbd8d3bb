/** Whose page targets stand on: a service's say with whom they were agreed, a customer's on which service. */
export type TargetsOf = 'service' | 'customer';
