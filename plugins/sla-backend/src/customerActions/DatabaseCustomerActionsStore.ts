import { NotFoundError } from '@backstage/errors';
import type { Knex } from 'knex';
import { isPostgres } from '../database/isPostgres';
import type { CustomerActionRow } from '../database/tables';
import { whereShown } from '../database/whereShown';
import { objectOfKey } from '../idempotency/claimIdempotencyKey';
import type { IdempotencyKey } from '../idempotency/IdempotencyKey';
import { insertOnce } from '../idempotency/insertOnce';
import { whereCustomerVisible } from '../permissions/whereVisible';
import type {
  ActionKey,
  ActionsFilter,
  ActionsPage,
  ActionsScope,
  CustomerActionsStore,
  NewAction,
} from './CustomerActionsStore';
import { insertActions } from './database/insertActions';
import { rowToAction, type ActionOfCustomerRow } from './database/rowToAction';
import type { StoredAction } from './StoredAction';

const EVERYTHING: ActionsScope = { customers: { kind: 'all' }, sharedOnly: [] };

type Actions = Knex.QueryBuilder<ActionOfCustomerRow, ActionOfCustomerRow[]>;

/** Actions in the portal's database. */
export class DatabaseCustomerActionsStore implements CustomerActionsStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(options: { knex: Knex }): DatabaseCustomerActionsStore {
    return new DatabaseCustomerActionsStore(options.knex);
  }

  async madeBy(key: IdempotencyKey, now: number): Promise<string | undefined> {
    return await objectOfKey(this.#knex, { ...key, now });
  }

  async insert(
    action: NewAction,
    idempotencyKey?: IdempotencyKey,
  ): Promise<string> {
    const { id, createdAt: now } = action;
    return await insertOnce(
      this.#knex,
      { id, now, idempotencyKey },
      async tx => await insertActions(tx, [action]),
    );
  }

  async get(
    { customerRef, id }: ActionKey,
    scope: ActionsScope,
  ): Promise<StoredAction | undefined> {
    const row = await this.#visible(scope)
      .where('customer_actions.customer_ref', customerRef)
      .where('customer_actions.id', id)
      .first();
    return row && rowToAction(row);
  }

  async hasInteraction(
    { customerRef, id }: ActionKey,
    { customers, sharedOnly }: ActionsScope,
  ): Promise<boolean> {
    const found = await whereCustomerVisible(
      this.#knex('interactions')
        .join('customers', 'customers.ref', 'interactions.customer_ref')
        .modify(whereShown, 'interactions', sharedOnly),
      customers,
    )
      .where('interactions.customer_ref', customerRef)
      .where('interactions.id', id)
      .first('interactions.id');
    return found !== undefined;
  }

  async list(
    query: ActionsFilter & ActionsPage & { scope: ActionsScope },
  ): Promise<readonly StoredAction[]> {
    const { scope, customerRef, state, interactionId } = query;
    const select = this.#visible(scope)
      .where('customer_actions.customer_ref', customerRef)
      .modify(byDue, query);
    if (state !== undefined) {
      select.where('customer_actions.state', state);
    }
    if (interactionId !== undefined) {
      select.where('customer_actions.interaction_id', interactionId);
    }
    return (await select).map(rowToAction);
  }

  async ofOwner(query: {
    id: string;
    owners: readonly string[];
    sharedOnly: readonly string[];
  }): Promise<StoredAction | undefined> {
    const row = await this.#ofOwners(query)
      .where('customer_actions.id', query.id)
      .first();
    return row && rowToAction(row);
  }

  async listOfOwners(
    query: ActionsPage & {
      owners: readonly string[];
      sharedOnly: readonly string[];
    },
  ): Promise<readonly StoredAction[]> {
    const rows = await this.#ofOwners(query)
      .where('customer_actions.state', 'open')
      .modify(byDue, query);
    return rows.map(rowToAction);
  }

  async change(
    key: ActionKey,
    decide: (before: StoredAction) => StoredAction | undefined,
  ): Promise<void> {
    const { customerRef, id } = key;
    await this.#knex.transaction(async tx => {
      const select = tx<CustomerActionRow>('customer_actions')
        .where({ id, customer_ref: customerRef })
        .first('id');
      const locked = await (isPostgres(tx) ? select.forUpdate() : select);
      const store = DatabaseCustomerActionsStore.create({ knex: tx });
      const before = locked && (await store.get(key, EVERYTHING));
      if (before === undefined) {
        throw new NotFoundError(`There is no action ${id}`);
      }
      const after = decide(before);
      if (after === undefined) {
        return;
      }
      await tx<CustomerActionRow>('customer_actions')
        .where({ id })
        .update({
          revision: before.revision + 1,
          title: after.title,
          text: after.text,
          owner_ref: after.owner,
          due_on: after.due,
          state: after.state,
          visibility: after.visibility,
          ended_at: after.ended?.at ?? null,
          ended_by: after.ended?.by ?? null,
          drop_reason: after.ended?.reason ?? null,
          changed_at: after.changedAt,
          changed_by: after.changedBy,
        });
    });
  }

  #ofOwners(query: {
    owners: readonly string[];
    sharedOnly: readonly string[];
  }): Actions {
    const { owners, sharedOnly } = query;
    return this.#visible({ ...EVERYTHING, sharedOnly }).whereIn(
      'customer_actions.owner_ref',
      [...owners],
    );
  }

  #visible({ customers, sharedOnly }: ActionsScope): Actions {
    const select = this.#knex('customer_actions')
      .join('customers', 'customers.ref', 'customer_actions.customer_ref')
      .leftJoin(
        'interactions',
        'interactions.id',
        'customer_actions.interaction_id',
      )
      .select('customer_actions.*', {
        customer_title: 'customers.title',
        origin_visibility: 'interactions.visibility',
      })
      .modify(whereShown, 'customer_actions', sharedOnly);
    return whereCustomerVisible(select, customers);
  }
}

/** One page, what is due first at its head. */
function byDue(select: Knex.QueryBuilder, { after, limit }: ActionsPage): void {
  select
    .orderBy('customer_actions.due_on')
    .orderBy('customer_actions.id')
    .limit(limit);
  if (after !== undefined) {
    select.whereRaw('(customer_actions.due_on, customer_actions.id) > (?, ?)', [
      after[0],
      after[1],
    ]);
  }
}
