import type { Mine } from './loadMine';

/** A service of a customer that something may be said about. */
export interface ServiceChoice {
  readonly value: string;
  readonly customerRef: string;
  readonly customerTitle: string;
  readonly service: string | undefined;
}

/** Every service that a customer has by agreement, owns or uses; the customer itself where it has none. */
export function choicesOf({ customers }: Mine): readonly ServiceChoice[] {
  return customers.flatMap(({ customer, agreements }) => {
    const services = new Set([
      ...agreements.flatMap(({ entities }) => entities),
      ...customer.owns,
      ...customer.uses,
    ]);
    const refs = services.size === 0 ? [undefined] : [...services];
    return refs.map(service => ({
      value: `${customer.ref} ${service ?? ''}`,
      customerRef: customer.ref,
      customerTitle: customer.title,
      service,
    }));
  });
}
