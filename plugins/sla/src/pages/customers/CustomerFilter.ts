import type {
  Customer,
  CustomerSort,
  ListedCustomer,
} from '@service-levels/backstage-plugin-sla-common';

/** A customer as the list shows it. */
export interface CustomerRow {
  readonly customer: ListedCustomer;
  /** The title of its relationship manager. */
  readonly manager: string | undefined;
  /** The titles of services by ref. */
  readonly titleOf: (ref: string) => string;
}

/** By what the list can be sorted. */
export type CustomerOrder = Exclude<CustomerSort, 'ref'>;

/** What narrows the list of customers; the last three are for the provider's side alone. */
export interface CustomerFilter {
  readonly text: string;
  readonly type: Customer['type'] | '';
  /** Only those that the reader looks after. */
  readonly isMine: boolean;
  /** Archived ones instead of the others. */
  readonly isArchived: boolean;
  readonly isAtRisk: boolean;
  readonly isComplaintOpen: boolean;
  /** Only those without a contact in so many weeks. */
  readonly noContactForWeeks: number | undefined;
}

/** Does not narrow by what wants attention. */
export const WITHOUT_ATTENTION = {
  isAtRisk: false,
  isComplaintOpen: false,
  noContactForWeeks: undefined,
} as const;

/** Narrows nothing. */
export const EVERY_CUSTOMER: CustomerFilter = {
  text: '',
  type: '',
  isMine: false,
  isArchived: false,
  ...WITHOUT_ATTENTION,
};

const WEEK = 7 * 86_400_000;

/** Whole weeks since the last contact; undefined where there was none. */
export function weeksSinceContact(
  lastContactAt: string | null,
  now: number,
): number | undefined {
  return lastContactAt === null
    ? undefined
    : Math.max(0, Math.floor((now - Date.parse(lastContactAt)) / WEEK));
}

/** Whether what wants attention of a customer is told to the reader. */
export function isTold(rows: readonly CustomerRow[]): boolean {
  return rows.some(({ customer }) => customer.attention !== null);
}

function wantsAttention(
  { attention }: ListedCustomer,
  filter: CustomerFilter,
  now: number,
): boolean {
  const { isAtRisk, isComplaintOpen, noContactForWeeks: least } = filter;
  if (attention === null) {
    return !isAtRisk && !isComplaintOpen && least === undefined;
  }
  const { lastContactAt, openComplaints, risks } = attention;
  const weeks = weeksSinceContact(lastContactAt, now) ?? Infinity;
  return (
    (!isAtRisk || risks.length > 0) &&
    (!isComplaintOpen || openComplaints > 0) &&
    (least === undefined || weeks >= least)
  );
}

/**
 * Whether a customer that was read is shown; the API has looked at the rest.
 *
 * @param now - in milliseconds
 */
export function matches(
  row: CustomerRow,
  filter: CustomerFilter,
  now: number,
): boolean {
  const { customer, manager = '' } = row;
  const text = filter.text.trim().toLocaleLowerCase();
  return (
    (filter.type === '' || customer.type === filter.type) &&
    wantsAttention(customer, filter, now) &&
    [customer.title, customer.ref, manager].some(one =>
      one.toLocaleLowerCase().includes(text),
    )
  );
}

/** By title; or who was never in contact first, then the longest ago. */
export function inOrder(
  rows: readonly CustomerRow[],
  order: CustomerOrder,
): readonly CustomerRow[] {
  const contactOf = ({ customer: { attention } }: CustomerRow) =>
    attention === null || attention.lastContactAt === null
      ? 0
      : Date.parse(attention.lastContactAt);
  return [...rows].sort(
    (a, b) =>
      (order === 'last-contact' ? contactOf(a) - contactOf(b) : 0) ||
      a.customer.title.localeCompare(b.customer.title),
  );
}
