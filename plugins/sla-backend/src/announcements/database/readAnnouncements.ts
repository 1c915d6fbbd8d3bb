import type {
  AnnouncementKind,
  RecipientState,
} from '@service-levels/backstage-plugin-sla-common';
import type { Knex } from 'knex';
import { grouped } from '../../collections/grouped';
import { secondsOrNull } from '../../database/secondsOrNull';
import type {
  AnnouncementCustomerRow,
  AnnouncementEntityRow,
  AnnouncementObjectionRow,
  AnnouncementProofRow,
  AnnouncementReplacementRow,
  AnnouncementRow,
  AnnouncementWithdrawalRow,
  WithdrawalClaimRow,
  WithdrawalProofRow,
} from '../../database/tables';
import type {
  StoredAnnouncement,
  StoredObjection,
  StoredProof,
  StoredRecipient,
} from '../StoredAnnouncement';

/** What came to stand beside an announcement. */
type Later = Pick<StoredAnnouncement, 'withdrawal' | 'replaces' | 'replacedBy'>;

type CustomerRow = AnnouncementCustomerRow & { title: string };

function rowToAnnouncement(
  row: AnnouncementRow,
  entities: readonly string[],
  later: Later,
): StoredAnnouncement {
  return {
    ...later,
    id: row.id,
    revision: row.revision,
    kind: row.kind as AnnouncementKind,
    title: row.title,
    text: row.text,
    entities,
    from: secondsOrNull(row.starts_at),
    to: secondsOrNull(row.ends_at),
    maintenanceWindow: row.maintenance_window_id,
    createdAt: Number(row.created_at),
    createdBy: row.created_by,
    sentAt: secondsOrNull(row.sent_at),
  };
}

function rowToProof(row: AnnouncementProofRow): StoredProof {
  return {
    how: row.how === 'mail' ? 'mail' : 'notification',
    at: Number(row.sent_at),
    recordedAt: Number(row.recorded_at),
    by: row.sent_by,
    to: JSON.parse(row.sent_to),
  };
}

function claimToState(
  row: WithdrawalClaimRow | undefined,
): StoredRecipient['withdrawalClaim'] {
  if (row === undefined) {
    return null;
  }
  return row.state === 'failed' ? 'failed' : 'sending';
}

function rowToObjection(row: AnnouncementObjectionRow): StoredObjection {
  return { id: row.id, reason: row.reason, at: Number(row.at), by: row.by };
}

async function readLater(
  knex: Knex,
  ids: readonly string[],
): Promise<(id: string) => Later> {
  const withdrawals = await knex<AnnouncementWithdrawalRow>(
    'announcement_withdrawals',
  ).whereIn('announcement_id', [...ids]);
  const replacements = await knex<AnnouncementReplacementRow>(
    'announcement_replacements',
  )
    .whereIn('announcement_id', [...ids])
    .orWhereIn('replaces', [...ids]);
  return id => {
    const withdrawn = withdrawals.find(row => row.announcement_id === id);
    return {
      withdrawal:
        withdrawn === undefined
          ? null
          : {
              at: Number(withdrawn.withdrawn_at),
              by: withdrawn.withdrawn_by,
              reason: withdrawn.reason,
            },
      replaces:
        replacements.find(row => row.announcement_id === id)?.replaces ?? null,
      replacedBy:
        replacements.find(row => row.replaces === id)?.announcement_id ?? null,
    };
  };
}

/** Completes rows of `announcements` with their entities, and whether they were withdrawn or replaced. */
export async function readAnnouncements(
  knex: Knex,
  rows: readonly AnnouncementRow[],
): Promise<StoredAnnouncement[]> {
  const entities = await knex<AnnouncementEntityRow>('announcement_entities')
    .whereIn(
      'announcement_id',
      rows.map(({ id }) => id),
    )
    .orderBy('position');
  const laterOf = await readLater(
    knex,
    rows.map(({ id }) => id),
  );
  return rows.map(row =>
    rowToAnnouncement(
      row,
      entities
        .filter(({ announcement_id: id }) => id === row.id)
        .map(({ entity_ref: ref }) => ref),
      laterOf(row.id),
    ),
  );
}

/** Of which customer of which announcement something is. */
function keyOf(row: {
  readonly announcement_id: string;
  readonly customer_ref: string;
}): string {
  return `${row.announcement_id} ${row.customer_ref}`;
}

/**
 * The customers of some announcements, in the order of their refs.
 *
 * @param narrow - leaves away those that may not be seen
 */
export async function readRecipients(
  knex: Knex,
  ids: readonly string[],
  narrow: (query: Knex.QueryBuilder) => void,
): Promise<ReadonlyMap<string, readonly StoredRecipient[]>> {
  const rows: CustomerRow[] = await knex('announcement_customers')
    .join('customers', 'customers.ref', 'announcement_customers.customer_ref')
    .whereIn('announcement_customers.announcement_id', [...ids])
    .where(narrow)
    .orderBy('announcement_customers.customer_ref')
    .select('announcement_customers.*', 'customers.title');
  const refs = [...new Set(rows.map(({ customer_ref: ref }) => ref))];
  const proofs = await knex<AnnouncementProofRow>('announcement_proofs')
    .whereIn('announcement_id', [...ids])
    .whereIn('customer_ref', refs)
    .orderBy(['sent_at', 'key']);
  const withdrawalProofs = await knex<WithdrawalProofRow>(
    'announcement_withdrawal_proofs',
  )
    .whereIn('announcement_id', [...ids])
    .whereIn('customer_ref', refs)
    .orderBy(['sent_at', 'key']);
  const claims = await knex<WithdrawalClaimRow>(
    'announcement_withdrawal_claims',
  )
    .whereIn('announcement_id', [...ids])
    .whereIn('customer_ref', refs);
  const objections = await knex<AnnouncementObjectionRow>(
    'announcement_objections',
  )
    .whereIn('announcement_id', [...ids])
    .whereIn('customer_ref', refs)
    .orderBy('key');
  // By key and not one in the other: a page may have ten thousands of each.
  const proofsOf = grouped(proofs, keyOf);
  const withdrawalProofsOf = grouped(withdrawalProofs, keyOf);
  const claimsOf = grouped(claims, keyOf);
  const objectionsOf = grouped(objections, keyOf);
  const rowsOf = grouped(rows, row => row.announcement_id);
  const toRecipient = (row: CustomerRow): StoredRecipient => {
    const key = keyOf(row);
    return {
      customerRef: row.customer_ref,
      customerTitle: row.title,
      state: row.state as RecipientState,
      concerns: JSON.parse(row.concerns),
      reason: row.reason,
      claimedAt: secondsOrNull(row.claimed_at),
      readAt: secondsOrNull(row.read_at),
      readBy: row.read_by,
      proofs: (proofsOf.get(key) ?? []).map(rowToProof),
      withdrawalProofs: (withdrawalProofsOf.get(key) ?? []).map(rowToProof),
      withdrawalClaim: claimToState(claimsOf.get(key)?.[0]),
      objections: (objectionsOf.get(key) ?? []).map(rowToObjection),
    };
  };
  return new Map([...rowsOf].map(([id, of]) => [id, of.map(toRecipient)]));
}
