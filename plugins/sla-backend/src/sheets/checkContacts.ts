import {
  contactSchema,
  entityRefSchema,
  type SheetProblem,
  type SheetRow,
  type WriteContact,
} from '@service-levels/backstage-plugin-sla-common';
import { placeOf, problemAt } from './reading/Found';
import { readRows } from './reading/readRows';

/** A contact that there is not yet, of a customer. */
export interface ContactToKeep {
  readonly customerRef: string;
  readonly contact: WriteContact;
}

const rowSchema = contactSchema.extend({
  customer: entityRefSchema.refine(
    ref => ref.startsWith('customer:'),
    'must be a customer such as retail-banking',
  ),
});

/**
 * Reads contacts.
 *
 * @param refusalOf - why a customer can have no contact from this caller;
 * undefined where it can
 */
export async function checkContacts(
  rows: readonly SheetRow[],
  refusalOf: (customerRef: string) => Promise<string | undefined>,
): Promise<{
  readonly values: readonly ContactToKeep[];
  readonly problems: readonly SheetProblem[];
}> {
  const read = readRows('contacts', rows, {
    schema: rowSchema,
    toInput: cells => cells,
  });
  const problems = [...read.problems];
  const refusals = new Map<string, string | undefined>();
  for (const { row, value } of read.found) {
    const { customer } = value;
    if (!refusals.has(customer)) {
      refusals.set(customer, await refusalOf(customer));
    }
    const reason = refusals.get(customer);
    if (reason !== undefined) {
      const place = placeOf('contacts', { row });
      problems.push(problemAt(place, { field: 'customer', reason }));
    }
  }
  const values = read.found.map(({ value: { customer, ...contact } }) => ({
    customerRef: customer,
    contact,
  }));
  return { values, problems };
}
