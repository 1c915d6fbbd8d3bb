import type { Knex } from 'knex';
import type { NewAction } from '../../customerActions/CustomerActionsStore';
import { insertActions } from '../../customerActions/database/insertActions';
import { isPostgres } from '../../database/isPostgres';
import type { CustomerActionRow, ReportAskRow } from '../../database/tables';
import {
  claimIdempotencyKey,
  objectOfKey,
} from '../../idempotency/claimIdempotencyKey';
import type { IdempotencyKey } from '../../idempotency/IdempotencyKey';
import { askToRow, rowToAsk } from './askRows';
import type { AskedAgain, AsksStore } from './AsksStore';
import type { StoredAsk } from './StoredAsk';

/** Asks in the portal's database. */
export class DatabaseAsksStore implements AsksStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(options: { knex: Knex }): DatabaseAsksStore {
    return new DatabaseAsksStore(options.knex);
  }

  async get(id: string): Promise<StoredAsk | undefined> {
    const row = await this.#knex<ReportAskRow>('report_asks')
      .where({ id })
      .first();
    return row && rowToAsk(row);
  }

  async ofMonth(
    agreementIds: readonly string[],
    month: string,
  ): Promise<readonly StoredAsk[]> {
    const rows = await this.#knex<ReportAskRow>('report_asks')
      .where({ month })
      .whereIn('agreement_id', [...agreementIds]);
    return rows.map(rowToAsk);
  }

  async madeBy(key: IdempotencyKey, now: number): Promise<string | undefined> {
    return await objectOfKey(this.#knex, { ...key, now });
  }

  async ask(
    first: AskedAgain,
    decideAgain: (before: StoredAsk) => AskedAgain | undefined,
    idempotencyKey?: IdempotencyKey,
  ): Promise<{ ask: StoredAsk; isNew: boolean }> {
    return await this.#knex.transaction(async tx => {
      await tx<ReportAskRow>('report_asks')
        .insert(askToRow(first.ask))
        .onConflict(['agreement_id', 'target_id', 'month'])
        .ignore();
      const { agreementId, targetId, month, askedAt: now } = first.ask;
      const before = await lockAsk(tx, {
        agreement_id: agreementId,
        target_id: targetId,
        month,
      });
      if (idempotencyKey !== undefined) {
        const objectId = before.id;
        await claimIdempotencyKey(tx, { ...idempotencyKey, objectId, now });
      }
      if (before.id !== first.ask.id) {
        const ask = await askAgain(tx, before, decideAgain);
        return { ask, isNew: false };
      }
      await insertActions(tx, [first.action]);
      return { ask: before, isNew: true };
    });
  }

  async answered(
    id: string,
    { at, by }: { at: number; by: string },
  ): Promise<void> {
    await this.#knex.transaction(async tx => {
      const ask = await lockAsk(tx, { id });
      await tx<ReportAskRow>('report_asks')
        .where({ id })
        .whereNull('answered_at')
        .update({ answered_at: at, answered_by: by });
      await tx<CustomerActionRow>('customer_actions')
        .where({ id: ask.actionId, state: 'open' })
        .update({ state: 'done', ended_at: at, ended_by: by })
        .increment('revision', 1);
    });
  }

  async newsSince(query: {
    since: number;
    after: string | undefined;
    limit: number;
  }): Promise<readonly StoredAsk[]> {
    const { since, after, limit } = query;
    const select = this.#knex<ReportAskRow>('report_asks')
      .where(news =>
        news
          .where('reminded_at', '>=', since)
          .orWhere('answered_at', '>=', since),
      )
      .orderBy('id')
      .limit(limit);
    if (after !== undefined) {
      select.where('id', '>', after);
    }
    return (await select).map(rowToAsk);
  }
}

/** The ask, which nobody else changes meanwhile. */
async function lockAsk(
  tx: Knex.Transaction,
  key: Partial<ReportAskRow>,
): Promise<StoredAsk> {
  const select = tx<ReportAskRow>('report_asks').where(key).first();
  const row = await (isPostgres(tx) ? select.forUpdate() : select);
  if (row === undefined) {
    throw new Error('An ask that was just read is not there any more');
  }
  return rowToAsk(row);
}

async function askAgain(
  tx: Knex.Transaction,
  before: StoredAsk,
  decideAgain: (before: StoredAsk) => AskedAgain | undefined,
): Promise<StoredAsk> {
  const again = decideAgain(before);
  if (again === undefined) {
    return before;
  }
  const isOpen = await changeOpenAction(tx, before.actionId, again.action);
  if (!isOpen) {
    await insertActions(tx, [again.action]);
  }
  const ask = {
    ...again.ask,
    actionId: isOpen ? before.actionId : again.action.id,
  };
  await tx<ReportAskRow>('report_asks')
    .where({ id: ask.id })
    .update(askToRow(ask));
  return ask;
}

/** Answers whether the action was open, and says now what is asked. */
async function changeOpenAction(
  tx: Knex.Transaction,
  id: string,
  { owner, due, text, createdAt, createdBy }: NewAction,
): Promise<boolean> {
  const changed = await tx<CustomerActionRow>('customer_actions')
    .where({ id, state: 'open' })
    .update({
      owner_ref: owner,
      due_on: due,
      text,
      changed_at: createdAt,
      changed_by: createdBy,
    })
    .increment('revision', 1);
  return changed > 0;
}
