import { secondsOrNull } from '../../database/secondsOrNull';
import type { ReportAskRow } from '../../database/tables';
import type { StoredAsk } from './StoredAsk';

/** Snake case ends here. */
export function rowToAsk(row: ReportAskRow): StoredAsk {
  return {
    id: row.id,
    agreementId: row.agreement_id,
    targetId: row.target_id,
    month: row.month,
    customerRef: row.customer_ref,
    title: row.title,
    owner: row.owner_ref,
    due: row.due_on,
    note: row.note,
    actionId: row.action_id,
    askedAt: Number(row.asked_at),
    askedBy: row.asked_by,
    remindedAt: Number(row.reminded_at),
    reminders: row.reminders,
    answeredAt: secondsOrNull(row.answered_at),
    answeredBy: row.answered_by,
  };
}

/** The row of an ask. */
export function askToRow(ask: StoredAsk): ReportAskRow {
  return {
    id: ask.id,
    agreement_id: ask.agreementId,
    target_id: ask.targetId,
    month: ask.month,
    customer_ref: ask.customerRef,
    title: ask.title,
    owner_ref: ask.owner,
    due_on: ask.due,
    note: ask.note,
    action_id: ask.actionId,
    asked_at: ask.askedAt,
    asked_by: ask.askedBy,
    reminded_at: ask.remindedAt,
    reminders: ask.reminders,
    answered_at: ask.answeredAt,
    answered_by: ask.answeredBy,
  };
}
