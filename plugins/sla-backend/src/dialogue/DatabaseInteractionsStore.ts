import { NotFoundError } from '@backstage/errors';
import type { Knex } from 'knex';
import { touchAttention } from '../attention/touchAttention';
import type { NewAction } from '../customerActions/CustomerActionsStore';
import { insertActions } from '../customerActions/database/insertActions';
import { isPostgres } from '../database/isPostgres';
import type {
  InteractionEntityRow,
  InteractionRow,
  InteractionStepRow,
} from '../database/tables';
import { objectOfKey } from '../idempotency/claimIdempotencyKey';
import type { IdempotencyKey } from '../idempotency/IdempotencyKey';
import { insertOnce } from '../idempotency/insertOnce';
import { whereCustomerVisible } from '../permissions/whereVisible';
import {
  insertEntities,
  insertInteraction,
} from './database/insertInteraction';
import { contentToRow } from './database/interactionToRow';
import {
  readInteractions,
  type InteractionOfCustomerRow,
} from './database/readInteractions';
import { whereShown } from '../database/whereShown';
import type {
  DialogueScope,
  InteractionChange,
  InteractionKey,
  InteractionsFilter,
  InteractionsStore,
  NewInteraction,
} from './InteractionsStore';
import type { StoredInteraction } from './StoredInteraction';

const EVERYTHING: DialogueScope = {
  customers: { kind: 'all' },
  sharedOnly: [],
};

/** The dialogue in the portal's database. */
export class DatabaseInteractionsStore implements InteractionsStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(options: { knex: Knex }): DatabaseInteractionsStore {
    return new DatabaseInteractionsStore(options.knex);
  }

  async madeBy(key: IdempotencyKey, now: number): Promise<string | undefined> {
    return await objectOfKey(this.#knex, { ...key, now });
  }

  async insert(
    interaction: NewInteraction,
    options: {
      actions: readonly NewAction[];
      idempotencyKey?: IdempotencyKey;
    },
  ): Promise<string> {
    const { actions, idempotencyKey } = options;
    const { id, createdAt: now } = interaction;
    return await insertOnce(
      this.#knex,
      { id, now, idempotencyKey },
      async tx => {
        await insertInteraction(tx, interaction);
        await insertActions(tx, actions);
        await touchAttention(tx, [interaction.customerRef]);
      },
    );
  }

  async get(
    { customerRef, id }: InteractionKey,
    scope: DialogueScope,
  ): Promise<StoredInteraction | undefined> {
    const rows = await this.#visible(scope)
      .where('interactions.customer_ref', customerRef)
      .where('interactions.id', id);
    const [interaction] = await readInteractions(this.#knex, rows);
    return interaction;
  }

  async list(
    query: InteractionsFilter & {
      scope: DialogueScope;
      after?: readonly string[];
      limit: number;
    },
  ): Promise<readonly StoredInteraction[]> {
    const { scope, customerRef, kind, state, entityRef, from, to } = query;
    const select = this.#visible(scope)
      .orderBy('interactions.starts_at', 'desc')
      .orderBy('interactions.id', 'desc')
      .limit(query.limit);
    const equal = Object.entries({
      'interactions.customer_ref': customerRef,
      'interactions.kind': kind,
      'interactions.complaint_state': state,
    });
    for (const [column, value] of equal) {
      if (value !== undefined) {
        select.where(column, value);
      }
    }
    if (entityRef !== undefined) {
      select.whereIn(
        'interactions.id',
        this.#knex<InteractionEntityRow>('interaction_entities')
          .where('entity_ref', entityRef)
          .select('interaction_id'),
      );
    }
    if (from !== undefined) {
      select.where('interactions.starts_at', '>=', from);
    }
    if (to !== undefined) {
      select.where('interactions.starts_at', '<', to);
    }
    if (query.after !== undefined) {
      const [at, id] = query.after;
      select.whereRaw('(interactions.starts_at, interactions.id) < (?, ?)', [
        Number(at),
        id,
      ]);
    }
    return await readInteractions(this.#knex, await select);
  }

  async change(
    key: InteractionKey,
    by: { subject: string; now: number },
    decide: (before: StoredInteraction) => InteractionChange | undefined,
  ): Promise<void> {
    const { customerRef, id } = key;
    await this.#knex.transaction(async tx => {
      const select = tx<InteractionRow>('interactions')
        .where({ id, customer_ref: customerRef })
        .first('id');
      const locked = await (isPostgres(tx) ? select.forUpdate() : select);
      const store = DatabaseInteractionsStore.create({ knex: tx });
      const before = locked && (await store.get(key, EVERYTHING));
      if (before === undefined) {
        throw new NotFoundError(`There is no interaction ${id}`);
      }
      const change = decide(before);
      if (change === undefined) {
        return;
      }
      const { after, steps } = change;
      await tx<InteractionRow>('interactions')
        .where({ id })
        .update({
          ...contentToRow(after),
          revision: before.revision + 1,
          changed_at: after.changedAt,
          changed_by: after.changedBy,
        });
      await tx<InteractionEntityRow>('interaction_entities')
        .where({ interaction_id: id })
        .delete();
      await insertEntities(tx, id, after.entities);
      const rows = steps.map(({ kind, text }, i) => ({
        interaction_id: id,
        position: before.steps.length + i,
        kind,
        text,
        done_at: by.now,
        done_by: by.subject,
      }));
      if (rows.length > 0) {
        await tx<InteractionStepRow>('interaction_steps').insert(rows);
      }
      await touchAttention(tx, [customerRef]);
    });
  }

  #visible(
    scope: DialogueScope,
  ): Knex.QueryBuilder<InteractionOfCustomerRow, InteractionOfCustomerRow[]> {
    const select = this.#knex('interactions')
      .join('customers', 'customers.ref', 'interactions.customer_ref')
      .select('interactions.*', { customer_title: 'customers.title' })
      .modify(whereShown, 'interactions', scope.sharedOnly);
    return whereCustomerVisible(select, scope.customers);
  }
}
