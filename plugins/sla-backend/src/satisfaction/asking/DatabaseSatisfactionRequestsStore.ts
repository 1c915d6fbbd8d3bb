import type { Knex } from 'knex';
import type {
  CustomerPersonRow,
  SatisfactionRequestRow,
} from '../../database/tables';
import { whereClaimable } from '../../effects/whereClaimable';
import type {
  ClaimedRequest,
  SatisfactionRequestsStore,
} from './SatisfactionRequestsStore';

const REPRESENTATIVE = 'representative';

/** Requests that may be claimed although somebody has claimed them before. */
function whereFree(requests: Knex.QueryBuilder, now: number): void {
  whereClaimable(requests, 'satisfaction_requests', now);
}

/** Requests in the portal's database. */
export class DatabaseSatisfactionRequestsStore
  implements SatisfactionRequestsStore
{
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(options: { knex: Knex }): DatabaseSatisfactionRequestsStore {
    return new DatabaseSatisfactionRequestsStore(options.knex);
  }

  async claim(turn: {
    claimId: string;
    quarter: string;
    now: number;
    limit: number;
  }): Promise<readonly ClaimedRequest[]> {
    const { claimId, quarter, now } = turn;
    return await this.#knex.transaction(async tx => {
      const found = await askable(tx, turn);
      if (found.length === 0) {
        return [];
      }
      await tx<SatisfactionRequestRow>('satisfaction_requests')
        .insert(
          found.map(({ ref }) => ({
            customer_ref: ref,
            quarter,
            state: 'claimed',
            attempts: 1,
            claim_id: claimId,
            claimed_at: now,
          })),
        )
        .onConflict(['customer_ref', 'quarter'])
        .merge({
          state: 'claimed',
          attempts: tx.raw('satisfaction_requests.attempts + 1'),
          claim_id: claimId,
          claimed_at: now,
        })
        .where(requests => whereFree(requests, now));
      return await readClaimed(tx, claimId);
    });
  }

  async done(
    { customerRef, quarter }: ClaimedRequest,
    state: 'sent' | 'failed',
  ): Promise<void> {
    await this.#knex<SatisfactionRequestRow>('satisfaction_requests')
      .where({ customer_ref: customerRef, quarter })
      .update({ state });
  }

  async release(claimId: string): Promise<void> {
    await this.#knex<SatisfactionRequestRow>('satisfaction_requests')
      .where({ claim_id: claimId, state: 'claimed' })
      .delete();
  }
}

async function askable(
  tx: Knex.Transaction,
  turn: {
    readonly quarter: string;
    readonly now: number;
    readonly limit: number;
  },
): Promise<readonly { ref: string }[]> {
  const { quarter, now, limit } = turn;
  return await tx('customers')
    .leftJoin('satisfaction_requests', join =>
      join
        .on('satisfaction_requests.customer_ref', 'customers.ref')
        .andOnVal('satisfaction_requests.quarter', quarter),
    )
    .where('customers.state', 'declared')
    .whereExists(
      tx('customer_people')
        .whereRaw('customer_people.customer_ref = customers.ref')
        .where('customer_people.role', REPRESENTATIVE),
    )
    .whereExists(
      tx('customer_entities').whereRaw(
        'customer_entities.customer_ref = customers.ref',
      ),
    )
    .where(wanted =>
      wanted
        .whereNull('satisfaction_requests.customer_ref')
        .orWhere(requests => whereFree(requests, now)),
    )
    .orderBy('customers.ref')
    .limit(limit)
    .select({ ref: 'customers.ref' });
}

/** What this turn has; another may have been faster with some of it. */
async function readClaimed(
  tx: Knex.Transaction,
  claimId: string,
): Promise<readonly ClaimedRequest[]> {
  const requests = await tx<SatisfactionRequestRow>('satisfaction_requests')
    .where({ claim_id: claimId, state: 'claimed' })
    .orderBy('customer_ref');
  const people = await tx<CustomerPersonRow>('customer_people')
    .whereIn(
      'customer_ref',
      requests.map(request => request.customer_ref),
    )
    .where('role', REPRESENTATIVE)
    .orderBy('position');
  return requests.map(({ customer_ref: customerRef, quarter }) => ({
    customerRef,
    quarter,
    representatives: people
      .filter(person => person.customer_ref === customerRef)
      .map(person => person.person_ref),
  }));
}
