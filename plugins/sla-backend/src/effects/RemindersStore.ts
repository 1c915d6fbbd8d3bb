/** When somebody is reminded: three days before, on the day, and after it. */
export type ReminderStage = 'due-soon' | 'due' | 'overdue';

/** A reminder that one turn of the job has claimed, and nobody else sends. */
export interface ClaimedReminder {
  readonly kind: 'action' | 'complaint';
  /** Of the action or the complaint. */
  readonly id: string;
  readonly stage: ReminderStage;
  /** Date. */
  readonly due: string;
  readonly title: string;
  readonly customerRef: string;
  /** Refs of users and groups. */
  readonly recipients: readonly string[];
}

/** Which reminders were sent. */
export interface RemindersStore {
  /**
   * Claims what is to be sent now and committed to nobody yet: what is new,
   * what failed some minutes ago, and what somebody claimed an hour ago and
   * never finished. Three attempts at most.
   */
  claim(turn: {
    /** UUID of the turn. */
    readonly claimId: string;
    /** Epoch seconds. */
    readonly now: number;
    readonly limit: number;
  }): Promise<readonly ClaimedReminder[]>;

  /** It was sent; a complaint that is overdue has been escalated by it. */
  sent(reminder: ClaimedReminder, now: number): Promise<void>;

  /** It could not be sent this time. */
  failed(reminder: ClaimedReminder): Promise<void>;

  /** Gives back what a turn claimed and did not send, as if it had never begun. */
  release(claimId: string): Promise<void>;
}
