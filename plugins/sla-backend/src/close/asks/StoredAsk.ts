/** That somebody was asked for cause and measure of a miss, as kept. Instants are epoch seconds. */
export interface StoredAsk {
  readonly id: string;
  readonly agreementId: string;
  readonly targetId: string;
  /** Such as `2026-10`. */
  readonly month: string;
  readonly customerRef: string;
  /** What was missed, such as `Payments: Availability`. */
  readonly title: string;
  /** Ref of a user or a group. */
  readonly owner: string;
  readonly due: string;
  readonly note: string | null;
  /** The action of the owner; the last one where there were several. */
  readonly actionId: string;
  readonly askedAt: number;
  readonly askedBy: string;
  /** When they were asked or reminded last. */
  readonly remindedAt: number;
  readonly reminders: number;
  readonly answeredAt: number | null;
  readonly answeredBy: string | null;
}
