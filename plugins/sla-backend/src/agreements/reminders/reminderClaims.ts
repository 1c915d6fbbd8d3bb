import type { Knex } from 'knex';
import { DatabaseNoticeClaims } from '../../effects/DatabaseNoticeClaims';
import type { AgreementReminder } from './AgreementReminder';

/** Which reminders were sent, by what each is about. */
export function reminderClaims(
  knex: Knex,
): DatabaseNoticeClaims<AgreementReminder> {
  return DatabaseNoticeClaims.create({
    knex,
    table: 'agreement_reminders',
    keyOf: (reminder: AgreementReminder) => ({
      agreement_id: reminder.agreementId,
      kind: reminder.kind,
      occasion: reminder.occasion,
    }),
  });
}
