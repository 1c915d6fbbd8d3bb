/**
 * `unsigned`: an offer waits for signatures; `notice`: the next day until which
 * notice has to be given comes near; `ends`: the last day does.
 */
export type ReminderKind = 'unsigned' | 'notice' | 'ends';

/** Something about an agreement of which who keeps it is reminded once. */
export interface AgreementReminder {
  readonly agreementId: string;
  readonly kind: ReminderKind;
  /** The version, or the date and the stage, that it is about: another one is told anew. */
  readonly occasion: string;
  readonly title: string;
  /** Days that the offer has waited, or the date. */
  readonly about: string;
  /** Refs of users and groups. */
  readonly recipients: readonly string[];
}
