import { ERASED_PERSON } from '@service-levels/backstage-plugin-sla-common';
import type { Knex } from 'knex';
import type { ReminderRow } from '../../database/tables';
import type { ClaimedReminder } from '../RemindersStore';
import { readManagers } from './readManagers';

interface Claimed extends Omit<ClaimedReminder, 'recipients' | 'kind'> {
  readonly owner: string | null;
}

/** The claimed reminders of what is in one table; who was erased owns nothing. */
async function claimedIn(
  tx: Knex.Transaction,
  table: 'customer_actions' | 'interactions',
  claimId: string,
): Promise<readonly Claimed[]> {
  const rows: Claimed[] = await tx<ReminderRow>('reminders')
    .join(table, `${table}.id`, 'reminders.subject_id')
    .where('reminders.claim_id', claimId)
    .where('reminders.state', 'claimed')
    .orderBy(['reminders.due_on', 'reminders.subject_id'])
    .select({
      id: `${table}.id`,
      stage: 'reminders.stage',
      due: 'reminders.due_on',
      title: `${table}.title`,
      customerRef: `${table}.customer_ref`,
      owner: `${table}.owner_ref`,
    });
  return rows.map(row => ({
    ...row,
    owner: row.owner === ERASED_PERSON.ref ? null : row.owner,
  }));
}

/**
 * What a turn has claimed, with whom it is sent to: the owner; of a complaint
 * that is overdue, and of what nobody owns, both managers.
 */
export async function readClaimed(
  tx: Knex.Transaction,
  claimId: string,
): Promise<ClaimedReminder[]> {
  const actions = await claimedIn(tx, 'customer_actions', claimId);
  const complaints = await claimedIn(tx, 'interactions', claimId);
  const managers = await readManagers(
    tx,
    [...actions, ...complaints].map(({ customerRef }) => customerRef),
  );
  const toRecipients = ({ owner, stage, customerRef }: Claimed) => [
    ...new Set([
      ...(owner === null ? [] : [owner]),
      ...(owner === null || stage === 'overdue' ? managers(customerRef) : []),
    ]),
  ];
  return [
    ...actions.map(({ owner, ...action }) => ({
      ...action,
      kind: 'action' as const,
      recipients: owner === null ? managers(action.customerRef) : [owner],
    })),
    ...complaints.map(({ owner, ...complaint }) => ({
      ...complaint,
      kind: 'complaint' as const,
      recipients: toRecipients({ owner, ...complaint }),
    })),
  ];
}
