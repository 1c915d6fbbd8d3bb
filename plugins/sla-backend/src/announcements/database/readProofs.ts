import type { Interval } from '@service-levels/backstage-plugin-sla-common';
import type { Knex } from 'knex';
import { chunksOf } from '../../database/chunksOf';
import { secondsOrNull } from '../../database/secondsOrNull';

/** That a customer was told of the times that a window has in a span. */
export interface WindowProof extends Interval {
  readonly windowId: string;
  readonly customerRef: string;
  /** Epoch seconds of the sending. */
  readonly at: number;
  /** Epoch seconds of when it was withdrawn; null where it holds. */
  readonly withdrawnAt: number | null;
}

type ProofRow = Record<
  Exclude<keyof WindowProof, 'withdrawnAt'>,
  string | number
> & { withdrawnAt: string | number | null };

/** Stays below SQLite's limit on bound values. */
const IDS_PER_QUERY = 400;

/** Who was told of windows when, by announcements that were sent. */
export async function readProofs(
  knex: Knex,
  windowIds: readonly string[],
): Promise<WindowProof[]> {
  const found: WindowProof[] = [];
  for (const ids of chunksOf(windowIds, IDS_PER_QUERY)) {
    const rows: ProofRow[] = await knex('announcements')
      .join(
        'announcement_proofs',
        'announcement_proofs.announcement_id',
        'announcements.id',
      )
      .leftJoin(
        'announcement_withdrawals',
        'announcement_withdrawals.announcement_id',
        'announcements.id',
      )
      .whereIn('announcements.maintenance_window_id', ids)
      .whereNotNull('announcements.starts_at')
      .whereNotNull('announcements.ends_at')
      .orderBy('announcement_proofs.key')
      .select({
        windowId: 'announcements.maintenance_window_id',
        customerRef: 'announcement_proofs.customer_ref',
        from: 'announcements.starts_at',
        to: 'announcements.ends_at',
        at: 'announcement_proofs.sent_at',
        withdrawnAt: 'announcement_withdrawals.withdrawn_at',
      });
    rows.forEach(row =>
      found.push({
        windowId: String(row.windowId),
        customerRef: String(row.customerRef),
        from: Number(row.from),
        to: Number(row.to),
        at: Number(row.at),
        withdrawnAt: secondsOrNull(row.withdrawnAt),
      }),
    );
  }
  return found;
}
