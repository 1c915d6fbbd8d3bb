/** Keeps what of each customer wants attention. */
export interface AttentionStore {
  /**
   * Counts again those customers whose dialogue or answers were written since,
   * and those for whom time has changed something.
   *
   * @param now - epoch seconds
   */
  recount(now: number): Promise<void>;
}
