import {
  formatInstant,
  type ComplaintState,
  type HandoverList,
  type HeldAction,
  type HeldComplaint,
  type HeldMeeting,
  type Visibility,
} from '@service-levels/backstage-plugin-sla-common';
import type { Knex } from 'knex';
import type { CustomerActionRow, InteractionRow } from '../../database/tables';

/** So many of each kind are shown one by one. */
const MOST_LISTED = 200;

/** Whose, and for which customer. */
export interface Held {
  readonly customerRef: string;
  readonly from: string;
}

function listOf<T>(all: readonly T[]): HandoverList<T> {
  return { total: all.length, first: all.slice(0, MOST_LISTED) };
}

/** Actions in somebody's hands that are not done. */
export function openActions(knex: Knex, { customerRef, from }: Held) {
  return knex<CustomerActionRow>('customer_actions').where({
    customer_ref: customerRef,
    owner_ref: from,
    state: 'open',
  });
}

/** Complaints in somebody's hands that are not closed. */
export function openComplaints(knex: Knex, { customerRef, from }: Held) {
  return knex<InteractionRow>('interactions')
    .where({ customer_ref: customerRef, owner_ref: from })
    .whereIn('complaint_state', ['open', 'answered']);
}

/** What is due first comes first. */
export async function readActions(
  knex: Knex,
  held: Held,
): Promise<HandoverList<HeldAction>> {
  const rows = await openActions(knex, held)
    .select('id', 'title', 'due_on', 'visibility')
    .orderBy(['due_on', 'id']);
  return listOf(
    rows.map(row => ({
      id: row.id,
      title: row.title,
      due: row.due_on,
      visibility: row.visibility as Visibility,
    })),
  );
}

/** What is due first comes first. */
export async function readComplaints(
  knex: Knex,
  held: Held,
): Promise<HandoverList<HeldComplaint>> {
  const rows = await openComplaints(knex, held)
    .select('id', 'title', 'due_on', 'visibility', 'complaint_state')
    .orderBy(['due_on', 'id']);
  return listOf(
    rows.map(row => ({
      id: row.id,
      title: row.title,
      due: row.due_on ?? '',
      visibility: row.visibility as Visibility,
      state: row.complaint_state as ComplaintState,
    })),
  );
}

/** What is next comes first. */
export async function readMeetings(
  knex: Knex,
  { customerRef, from, now }: Held & { readonly now: number },
): Promise<HandoverList<HeldMeeting>> {
  const rows = await knex<InteractionRow>('interactions')
    .where({ customer_ref: customerRef, kind: 'meeting' })
    .where('starts_at', '>', now)
    .select('id', 'title', 'starts_at', 'participants')
    .orderBy(['starts_at', 'id']);
  const takesPart = ({ participants }: Pick<InteractionRow, 'participants'>) =>
    JSON.parse(participants).includes(from);
  return listOf(
    rows.filter(takesPart).map(row => ({
      id: row.id,
      title: row.title,
      at: formatInstant(Number(row.starts_at)),
    })),
  );
}

/** Owners of what is open for a customer. */
export async function readOwners(
  knex: Knex,
  customerRef: string,
): Promise<readonly string[]> {
  const ofActions = await knex<CustomerActionRow>('customer_actions')
    .where({ customer_ref: customerRef, state: 'open' })
    .distinct('owner_ref');
  const ofComplaints = await knex<InteractionRow>('interactions')
    .where({ customer_ref: customerRef })
    .whereIn('complaint_state', ['open', 'answered'])
    .distinct('owner_ref');
  return [...ofActions, ...ofComplaints].flatMap(row => row.owner_ref ?? []);
}
