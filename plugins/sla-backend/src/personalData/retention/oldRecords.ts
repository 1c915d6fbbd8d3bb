import type { RetentionKind } from '@service-levels/backstage-plugin-sla-common';
import type { Knex } from 'knex';
import { touchAttention } from '../../attention/touchAttention';

/** What of a kind is old, and what goes with it. */
interface OldRecords {
  readonly table: string;
  /** Narrows the rows of the table to those that ended before the instant (epoch seconds) or date. */
  readonly where: (
    rows: Knex.QueryBuilder,
    before: { readonly instant: number; readonly date: string },
  ) => void;
  /** Removes or lets go what hangs on them. */
  readonly with: (
    tx: Knex.Transaction,
    ids: readonly string[],
  ) => Promise<void>;
}

/** Where words on requirements stand, which are kept as long as these. */
const WORDS_ON_REQUIREMENTS = [
  'requirement_transitions',
  'requirement_changes',
  'requirement_comments',
];

async function nothing(): Promise<void> {}

/** Has the customers counted again whose dialogue or answers are removed. */
async function touch(
  tx: Knex.Transaction,
  table: 'interactions' | 'satisfaction_answers',
  ids: readonly string[],
): Promise<void> {
  const customers: string[] = await tx(table)
    .whereIn('id', [...ids])
    .distinct()
    .pluck('customer_ref');
  await touchAttention(tx, customers);
}

/**
 * What may be removed: what is over, and what no agreement rests on. An open
 * complaint or action, a requirement that is not declined, and an opportunity
 * that is neither won nor lost stay, however old they are.
 */
export const OLD_RECORDS: Readonly<Record<RetentionKind, OldRecords>> = {
  interactions: {
    table: 'interactions',
    where: (rows, { instant }) => {
      rows
        .where('starts_at', '<', instant)
        .whereRaw('coalesce(ends_at, starts_at) < ?', [instant])
        .whereRaw(`coalesce(complaint_state, 'closed') = 'closed'`)
        // Else the last step of a complaint could be younger than it.
        .whereRaw(
          `not exists (select 1 from interaction_steps s where s.interaction_id = interactions.id and s.done_at >= ?)`,
          [instant],
        )
        .whereRaw(
          `not exists (select 1 from customer_actions a where a.interaction_id = interactions.id and a.state = 'open')`,
        );
    },
    with: async (tx, ids) => {
      await tx('customer_actions')
        .whereIn('interaction_id', ids)
        .update({ interaction_id: null });
      // With what hangs on them.
      await tx('reviews').whereIn('interaction_id', ids).delete();
      await tx('interaction_steps').whereIn('interaction_id', ids).delete();
      await tx('interaction_entities').whereIn('interaction_id', ids).delete();
      await tx('reminders').whereIn('subject_id', ids).delete();
      await touch(tx, 'interactions', ids);
    },
  },
  actions: {
    table: 'customer_actions',
    where: (rows, { instant }) => {
      rows.whereNot('state', 'open').where('ended_at', '<', instant);
    },
    with: async (tx, ids) => {
      await tx('reminders').whereIn('subject_id', ids).delete();
    },
  },
  requirements: {
    table: 'requirements',
    where: (rows, { instant }) => {
      rows
        .where('state', 'declined')
        .whereNull('target_id')
        .where('created_at', '<', instant);
      for (const words of WORDS_ON_REQUIREMENTS) {
        rows.whereRaw(
          `not exists (select 1 from ?? w where w.requirement_id = requirements.id and w.at >= ?)`,
          [words, instant],
        );
      }
    },
    with: async (tx, ids) => {
      for (const words of WORDS_ON_REQUIREMENTS) {
        await tx(words).whereIn('requirement_id', ids).delete();
      }
    },
  },
  satisfaction: {
    table: 'satisfaction_answers',
    where: (rows, { date }) => {
      rows.where('date', '<', date);
    },
    with: async (tx, ids) => await touch(tx, 'satisfaction_answers', ids),
  },
  opportunities: {
    table: 'opportunities',
    where: (rows, { instant }) => {
      rows
        .whereIn('stage', ['won', 'lost'])
        .whereRaw('coalesce(changed_at, created_at) < ?', [instant]);
    },
    with: nothing,
  },
};
