import {
  formatInstant,
  type Opportunity,
  type OpportunityStage,
  type WriteOpportunity,
} from '@service-levels/backstage-plugin-sla-common';
import type { Knex } from 'knex';
import { revisionOf } from '../database/revisionOf';
import type { OpportunityRow } from '../database/tables';
import { objectOfKey } from '../idempotency/claimIdempotencyKey';
import type { IdempotencyKey } from '../idempotency/IdempotencyKey';
import { insertOnce } from '../idempotency/insertOnce';
import type { Numbered } from '../paging/page';
import type { OpportunitiesStore, OpportunityKey } from './OpportunitiesStore';

function rowToOpportunity(row: OpportunityRow): Opportunity {
  const { amount, currency, changed_at: changedAt } = row;
  return {
    id: row.id,
    customerRef: row.customer_ref,
    title: row.title,
    text: row.text,
    stage: row.stage as OpportunityStage,
    value:
      amount === null || currency === null
        ? null
        : { amount: Number(amount), currency },
    services: JSON.parse(row.services),
    nextStep: row.next_step,
    nextStepDue: row.next_step_due,
    createdAt: formatInstant(Number(row.created_at)),
    createdBy: row.created_by,
    changedAt: changedAt === null ? null : formatInstant(Number(changedAt)),
    changedBy: row.changed_by,
    etag: String(row.revision),
  };
}

function opportunityToRow(opportunity: WriteOpportunity) {
  return {
    title: opportunity.title,
    text: opportunity.text,
    stage: opportunity.stage,
    amount: opportunity.value?.amount ?? null,
    currency: opportunity.value?.currency ?? null,
    services: JSON.stringify(opportunity.services),
    next_step: opportunity.nextStep,
    next_step_due: opportunity.nextStepDue,
  };
}

/** Opportunities in the portal's database. */
export class DatabaseOpportunitiesStore implements OpportunitiesStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(options: { knex: Knex }): DatabaseOpportunitiesStore {
    return new DatabaseOpportunitiesStore(options.knex);
  }

  async madeBy(key: IdempotencyKey, now: number): Promise<string | undefined> {
    return await objectOfKey(this.#knex, { ...key, now });
  }

  async insert(
    made: Parameters<OpportunitiesStore['insert']>[0],
  ): Promise<string> {
    const { id, at, idempotencyKey } = made;
    return await insertOnce(this.#knex, { id, now: at, idempotencyKey }, tx =>
      tx<OpportunityRow>('opportunities').insert({
        id,
        customer_ref: made.customerRef,
        ...opportunityToRow(made.opportunity),
        revision: 1,
        created_at: at,
        created_by: made.by,
        changed_at: null,
        changed_by: null,
      }),
    );
  }

  async get({
    customerRef,
    id,
  }: OpportunityKey): Promise<Opportunity | undefined> {
    const row = await this.#knex<OpportunityRow>('opportunities')
      .where({ id, customer_ref: customerRef })
      .first();
    return row && rowToOpportunity(row);
  }

  async list(query: {
    customerRef: string;
    after?: readonly string[];
    limit: number;
  }): Promise<readonly Numbered<Opportunity>[]> {
    const { customerRef, after, limit } = query;
    const select = this.#knex<OpportunityRow>('opportunities')
      .where('customer_ref', customerRef)
      .orderBy('key', 'desc')
      .limit(limit);
    if (after !== undefined) {
      select.where('key', '<', Number(after[0]));
    }
    return (await select).map(row => ({
      key: String(row.key),
      item: rowToOpportunity(row),
    }));
  }

  async update(
    change: Parameters<OpportunitiesStore['update']>[0],
  ): Promise<boolean> {
    const { id, etag, opportunity, at, by } = change;
    const revision = revisionOf(etag);
    const changed = await this.#knex<OpportunityRow>('opportunities')
      .where({ id, revision })
      .update({
        ...opportunityToRow(opportunity),
        revision: revision + 1,
        changed_at: at,
        changed_by: by,
      });
    return changed > 0;
  }
}
