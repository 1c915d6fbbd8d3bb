import type { OfCustomer } from '../DialogueApi';

/** The path of a customer. */
export function customerPath(ref: string): string {
  const path = ref
    .slice(ref.indexOf(':') + 1)
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  return `/customers/${path}`;
}

/** The path of something of a customer, such as one of its `interactions`. */
export function beneath({ customerRef, id }: OfCustomer, what: string): string {
  return `${customerPath(customerRef)}/${what}/${encodeURIComponent(id)}`;
}
