import type { Knex } from 'knex';
import type { InteractionRow, ReminderRow } from '../database/tables';
import { readClaimed } from './database/readClaimed';
import { reminderStages, type DueDates } from './reminderStages';
import type { ClaimedReminder, RemindersStore } from './RemindersStore';
import { whereClaimable } from './whereClaimable';

/** Where open things are that people are reminded of. */
const SUBJECTS = [
  {
    table: 'customer_actions',
    stateColumn: 'state',
    stages: ['due-soon', 'due', 'overdue'],
  },
  {
    table: 'interactions',
    stateColumn: 'complaint_state',
    stages: ['due', 'overdue'],
  },
] as const;

/** Reminders in the portal's database. */
export class DatabaseRemindersStore implements RemindersStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(options: { knex: Knex }): DatabaseRemindersStore {
    return new DatabaseRemindersStore(options.knex);
  }

  async claim(turn: {
    claimId: string;
    now: number;
    limit: number;
  }): Promise<readonly ClaimedReminder[]> {
    return await this.#knex.transaction(async tx => {
      for (const subject of SUBJECTS) {
        for (const dates of reminderStages(turn.now)) {
          if (subject.stages.some(stage => stage === dates.stage)) {
            await claimStage(tx, { ...turn, subject, dates });
          }
        }
      }
      return await readClaimed(tx, turn.claimId);
    });
  }

  async sent(reminder: ClaimedReminder, now: number): Promise<void> {
    const { kind, id, stage, due } = reminder;
    await this.#knex.transaction(async tx => {
      await this.#of(reminder, tx).update({ state: 'sent' });
      if (kind === 'complaint' && stage === 'overdue') {
        await tx<InteractionRow>('interactions')
          .where({ id, due_on: due })
          .update({ escalated_at: now });
      }
    });
  }

  async failed(reminder: ClaimedReminder): Promise<void> {
    await this.#of(reminder).update({ state: 'failed' });
  }

  async release(claimId: string): Promise<void> {
    await this.#knex<ReminderRow>('reminders')
      .where({ claim_id: claimId, state: 'claimed' })
      .delete();
  }

  #of({ id, stage, due }: ClaimedReminder, knex: Knex = this.#knex) {
    return knex<ReminderRow>('reminders').where({
      subject_id: id,
      stage,
      due_on: due,
    });
  }
}

/** Claims one stage of one kind of things. Who is faster has it. */
async function claimStage(
  tx: Knex.Transaction,
  options: {
    readonly claimId: string;
    readonly now: number;
    readonly limit: number;
    readonly subject: (typeof SUBJECTS)[number];
    readonly dates: DueDates;
  },
): Promise<void> {
  const { claimId, now, limit, subject, dates } = options;
  const { table, stateColumn } = subject;
  const { stage, from, to } = dates;
  const isFree = (reminder: Knex.QueryBuilder) =>
    whereClaimable(reminder, 'reminders', now);
  const open = tx(table)
    .leftJoin('reminders', join =>
      join
        .on('reminders.subject_id', `${table}.id`)
        .andOn('reminders.due_on', `${table}.due_on`)
        .andOnVal('reminders.stage', stage),
    )
    .where(`${table}.${stateColumn}`, 'open')
    .where(`${table}.due_on`, '<=', to)
    .where(wanted => wanted.whereNull('reminders.subject_id').orWhere(isFree))
    .orderBy([`${table}.due_on`, `${table}.id`])
    .limit(limit)
    .select({ id: `${table}.id`, due: `${table}.due_on` });
  if (from !== undefined) {
    open.where(`${table}.due_on`, '>=', from);
  }
  const found: { id: string; due: string }[] = await open;
  if (found.length === 0) {
    return;
  }
  await tx<ReminderRow>('reminders')
    .insert(
      found.map(({ id, due }) => ({
        subject_id: id,
        stage,
        due_on: due,
        state: 'claimed',
        attempts: 1,
        claim_id: claimId,
        claimed_at: now,
      })),
    )
    .onConflict(['subject_id', 'stage', 'due_on'])
    .merge({
      state: 'claimed',
      attempts: tx.raw('reminders.attempts + 1'),
      claim_id: claimId,
      claimed_at: now,
    })
    .where(isFree);
}
