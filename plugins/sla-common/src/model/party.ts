/** The two sides of an agreement. @public */
export type Party = 'provider' | 'customer';
