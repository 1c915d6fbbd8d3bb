import type { ErrorDetail } from '@service-levels/backstage-plugin-sla-common';
import type { CustomersStore } from '../customers/CustomersStore';
import type { ReadRow } from './Imports';

/** So many refs are remembered; a portal has thousands of customers at most. */
const MOST_REMEMBERED = 10_000;

/** Names the rows whose customer nobody knows. */
export type CustomerCheck = (
  rows: readonly ReadRow[],
) => Promise<readonly ErrorDetail[]>;

/**
 * A check for one file, which asks for each customer once: a misspelt
 * customer would make an outage invisible to the very one it hit.
 */
export function createCustomerCheck(options: {
  customers: Pick<CustomersStore, 'unknown'>;
}): CustomerCheck {
  const known = new Set<string>();
  return async rows => {
    const named = new Set(rows.flatMap(({ fact }) => fact.customer ?? []));
    const asked = [...named].filter(ref => !known.has(ref));
    if (asked.length === 0) {
      return [];
    }
    const unknown = new Set(await options.customers.unknown(asked));
    if (known.size > MOST_REMEMBERED) {
      known.clear();
    }
    asked.filter(ref => !unknown.has(ref)).forEach(ref => known.add(ref));
    return rows.flatMap(({ fact, index, line }) =>
      fact.customer !== null && unknown.has(fact.customer)
        ? [
            {
              field: 'customer',
              reason: `there is no customer ${fact.customer}`,
              index,
              line,
            },
          ]
        : [],
    );
  };
}
