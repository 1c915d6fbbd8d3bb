import type { Customer } from '@service-levels/backstage-plugin-sla-common';

/** A customer as the list shows it. */
export interface CustomerRow {
  readonly customer: Customer;
  /** The title of its relationship manager. */
  readonly manager: string | undefined;
}

/** What narrows the list of customers. */
export interface CustomerFilter {
  readonly text: string;
  readonly type: Customer['type'] | '';
  /** Only those that the reader looks after. */
  readonly isMine: boolean;
  /** Archived ones instead of the others. */
  readonly isArchived: boolean;
}

/** Narrows nothing. */
export const EVERY_CUSTOMER: CustomerFilter = {
  text: '',
  type: '',
  isMine: false,
  isArchived: false,
};

/** Whether a customer that was read is shown; the API has looked at the rest. */
export function matches(row: CustomerRow, filter: CustomerFilter): boolean {
  const { customer, manager = '' } = row;
  const text = filter.text.trim().toLocaleLowerCase();
  return (
    (filter.type === '' || customer.type === filter.type) &&
    [customer.title, customer.ref, manager].some(one =>
      one.toLocaleLowerCase().includes(text),
    )
  );
}
