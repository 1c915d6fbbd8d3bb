/** Who is shown something of a relationship: the provider alone, or the customer's side as well. @public */
export const VISIBILITIES = ['internal', 'shared'] as const;

/** @public */
export type Visibility = (typeof VISIBILITIES)[number];
