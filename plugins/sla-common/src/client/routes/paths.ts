import type { OfCustomer } from '../DialogueApi';

function nameInPath(ref: string): string {
  return ref
    .slice(ref.indexOf(':') + 1)
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}

/** The path of an agreement. */
export function agreementPath(id: string): string {
  return `/agreements/${encodeURIComponent(id)}`;
}

/** The path of a customer. */
export function customerPath(ref: string): string {
  return `/customers/${nameInPath(ref)}`;
}

/** The path of a service that the portal keeps, by the ref of its System. */
export function servicePath(ref: string): string {
  return `/services/${nameInPath(ref)}`;
}

/** The path of something of a customer, such as one of its `interactions`. */
export function beneath({ customerRef, id }: OfCustomer, what: string): string {
  return `${customerPath(customerRef)}/${what}/${encodeURIComponent(id)}`;
}
