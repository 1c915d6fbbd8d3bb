/** A customer that one turn of the job asks, and nobody else. */
export interface ClaimedRequest {
  readonly customerRef: string;
  /** Such as `2026-Q3`. */
  readonly quarter: string;
  /** Refs of who represents the customer, at least one. */
  readonly representatives: readonly string[];
}

/** Who was asked how satisfied they are. */
export interface SatisfactionRequestsStore {
  /**
   * Claims customers that were not asked about the quarter yet, that somebody
   * represents and that own or use something. What failed some minutes ago, and
   * what was claimed an hour ago and never sent, is claimed again, three times at most.
   */
  claim(turn: {
    /** UUID of the turn. */
    readonly claimId: string;
    readonly quarter: string;
    /** Epoch seconds. */
    readonly now: number;
    readonly limit: number;
  }): Promise<readonly ClaimedRequest[]>;

  /** What came of sending it. */
  done(request: ClaimedRequest, state: 'sent' | 'failed'): Promise<void>;

  /** Gives back what a turn claimed and did not send, as if it had never begun. */
  release(claimId: string): Promise<void>;
}
