import type { Knex } from 'knex';

const MOST_ATTEMPTS = 3;
/** After how many seconds what failed is tried again. */
const FAILED_FOR = 300;
/** After how many seconds whoever claimed it is taken for dead. */
const CLAIMED_FOR = 3600;

/** Tables of claims. */
export type ClaimableTable =
  | 'agreement_reminders'
  | 'alert_notices'
  | 'reminders'
  | 'report_notices'
  | 'review_reminders'
  | 'report_ask_notices'
  | 'satisfaction_requests'
  | 'underpinning_notices';

/**
 * What of a table of claims may be claimed once more (ADR 20): what failed some
 * minutes ago, and what was claimed an hour ago and never sent; three times in all.
 *
 * @param table - has the columns `state`, `attempts` and `claimed_at`
 * @param now - epoch seconds
 */
export function whereClaimable(
  claims: Knex.QueryBuilder,
  table: ClaimableTable,
  now: number,
): void {
  claims
    .where(`${table}.attempts`, '<', MOST_ATTEMPTS)
    .where(given =>
      given
        .where(failed =>
          failed
            .where(`${table}.state`, 'failed')
            .where(`${table}.claimed_at`, '<=', now - FAILED_FOR),
        )
        .orWhere(claimed =>
          claimed
            .where(`${table}.state`, 'claimed')
            .where(`${table}.claimed_at`, '<=', now - CLAIMED_FOR),
        ),
    );
}
