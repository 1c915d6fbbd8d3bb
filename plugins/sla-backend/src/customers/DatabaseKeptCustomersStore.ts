import { randomUUID } from 'node:crypto';
import { NotFoundError } from '@backstage/errors';
import type { CustomerDeclaration } from '@service-levels/backstage-plugin-sla-common';
import type { CustomerFilter } from '@service-levels/backstage-plugin-sla-node';
import type { Knex } from 'knex';
import type { CustomerRow, KeptCustomerRow } from '../database/tables';
import { FieldConflictError } from '../errors';
import {
  claimIdempotencyKey,
  objectOfKey,
} from '../idempotency/claimIdempotencyKey';
import type { IdempotencyKey } from '../idempotency/IdempotencyKey';
import type { Scope } from '../permissions/Scope';
import { whereCustomerVisible } from '../permissions/whereVisible';
import { keptToRow, rowToKept } from './database/keptRows';
import { putKept } from './database/putKept';
import { lockProjection } from './database/replaceProjection';
import type {
  CustomerChange,
  KeptCustomersStore,
  StoredCustomer,
} from './KeptCustomersStore';

/** Customers that the portal keeps, in its database. */
export class DatabaseKeptCustomersStore implements KeptCustomersStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(options: { knex: Knex }): DatabaseKeptCustomersStore {
    return new DatabaseKeptCustomersStore(options.knex);
  }

  async create(customer: {
    ref: string;
    declaration: CustomerDeclaration;
    now: number;
    by: string;
    idempotencyKey: IdempotencyKey | undefined;
  }): Promise<string> {
    const { ref, declaration, now, by, idempotencyKey } = customer;
    return await this.#knex.transaction(async tx => {
      await lockProjection(tx);
      const made =
        idempotencyKey && (await objectOfKey(tx, { ...idempotencyKey, now }));
      if (made !== undefined) {
        return made;
      }
      await insertKept(tx, { ref, declaration, now, by });
      if (idempotencyKey !== undefined) {
        await claimIdempotencyKey(tx, {
          ...idempotencyKey,
          objectId: ref,
          now,
        });
      }
      return ref;
    });
  }

  async createAll(
    customers: readonly { ref: string; declaration: CustomerDeclaration }[],
    request: {
      now: number;
      by: string;
      idempotencyKey: IdempotencyKey | undefined;
    },
  ): Promise<void> {
    const { now, by, idempotencyKey } = request;
    await this.#knex.transaction(async tx => {
      await lockProjection(tx);
      const objectId = randomUUID();
      const made =
        idempotencyKey &&
        (await claimIdempotencyKey(tx, { ...idempotencyKey, objectId, now }));
      if (made !== undefined && made !== objectId) {
        return;
      }
      for (const customer of customers) {
        await insertKept(tx, { ...customer, now, by });
      }
    });
  }

  async madeBy(key: IdempotencyKey, now: number): Promise<string | undefined> {
    return await objectOfKey(this.#knex, { ...key, now });
  }

  async change(
    request: { ref: string; now: number; by: string },
    decide: (kept: StoredCustomer) => CustomerChange,
  ): Promise<void> {
    const { ref, now, by } = request;
    await this.#knex.transaction(async tx => {
      await lockProjection(tx);
      const before = await this.#find(tx, ref);
      if (before === undefined) {
        throw new NotFoundError(`The portal does not keep a customer ${ref}`);
      }
      const change = decide(before);
      if (change.kind === 'none') {
        return;
      }
      const after: StoredCustomer = {
        ...before,
        ...changed(change, { now, by }),
        revision: before.revision + 1,
        changedAt: now,
        changedBy: by,
      };
      await tx<KeptCustomerRow>('kept_customers')
        .where({ ref })
        .update(keptToRow(after));
      await putKept(tx, { before, after, now });
    });
  }

  async get(ref: string): Promise<StoredCustomer | undefined> {
    return await this.#find(this.#knex, ref);
  }

  async list(query: {
    scope: Scope<CustomerFilter>;
    after?: readonly string[];
    limit: number;
  }): Promise<readonly StoredCustomer[]> {
    const { scope, after, limit } = query;
    const select = whereCustomerVisible(
      this.#knex('kept_customers')
        .join('customers', 'customers.ref', 'kept_customers.ref')
        .select('kept_customers.*'),
      scope,
    )
      .orderBy('kept_customers.ref')
      .limit(limit);
    if (after !== undefined) {
      select.where('kept_customers.ref', '>', after[0]);
    }
    const rows: KeptCustomerRow[] = await select;
    return rows.map(rowToKept);
  }

  async #find(knex: Knex, ref: string): Promise<StoredCustomer | undefined> {
    const row = await knex<KeptCustomerRow>('kept_customers')
      .where({ ref })
      .first();
    return row && rowToKept(row);
  }
}

function changed(
  change: Exclude<CustomerChange, { kind: 'none' }>,
  { now, by }: { now: number; by: string },
): Partial<StoredCustomer> {
  switch (change.kind) {
    case 'declare':
      return { declaration: change.declaration };
    case 'archive':
      return { archivedAt: now, archivedBy: by };
    case 'restore':
      return { archivedAt: null, archivedBy: null };
    default:
      return change satisfies never;
  }
}

async function insertKept(
  tx: Knex.Transaction,
  customer: {
    ref: string;
    declaration: CustomerDeclaration;
    now: number;
    by: string;
  },
): Promise<void> {
  const { ref, declaration, now, by } = customer;
  await requireFree(tx, ref);
  const kept: StoredCustomer = {
    ref,
    declaration,
    revision: 1,
    createdAt: now,
    createdBy: by,
    changedAt: now,
    changedBy: by,
    archivedAt: null,
    archivedBy: null,
  };
  await tx<KeptCustomerRow>('kept_customers').insert(keptToRow(kept));
  await putKept(tx, { after: kept, now });
}

/** Refuses a name that another customer has, in the catalog or here. */
async function requireFree(tx: Knex.Transaction, ref: string): Promise<void> {
  const known = await tx<CustomerRow>('customers').where({ ref }).first();
  if (known !== undefined && known.state !== 'undeclared') {
    throw new FieldConflictError('name', `is that of ${whose(known)}`);
  }
}

function whose({ home, state }: CustomerRow): string {
  if (home === 'catalog') {
    return 'a customer which the catalog declares';
  }
  return state === 'archived'
    ? 'an archived customer, which can be restored'
    : 'a customer which is there already';
}
