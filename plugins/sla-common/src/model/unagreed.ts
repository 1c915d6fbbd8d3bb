/**
 * How much is measured, owned or used although nothing is agreed about it, and
 * how much is agreed and not reviewed, as far as the caller may see it.
 *
 * @public
 */
export interface UnagreedCounts {
  /** Indicators that no target measures in what is in force, signed, on offer or being written. */
  readonly indicators: number;
  /** Systems and components of customers that no SLA holds for; one counts once for each customer. */
  readonly services: number;
  /** Agreements in force whose review is overdue, or that agree on none and were not reviewed for a year. */
  readonly unreviewed: number;
}

/** A service that a customer owns or uses, without an SLA that is signed and not over. @public */
export interface UnagreedService {
  readonly entityRef: string;
  readonly customerRef: string;
  readonly link: 'owns' | 'uses';
}
