/** What is kept of a customer that may want attention; instants in epoch seconds. */
export interface StoredAttention {
  /** When the portal came to know the customer. */
  readonly knownSince: number;
  /** Begin of the last contact; `NEVER` where there was none. */
  readonly lastContactAt: number;
  /** Complaints that are not closed. */
  readonly openComplaints: number;
  /** The first date by which a complaint that has no answer is due. */
  readonly complaintDue: string | null;
  /** The service that the customer is least satisfied with, by the mean of twelve months. */
  readonly lowest: { readonly service: string; readonly mean: number } | null;
}

/** Before every contact, so that who was never in contact comes first. */
export const NEVER = 0;
