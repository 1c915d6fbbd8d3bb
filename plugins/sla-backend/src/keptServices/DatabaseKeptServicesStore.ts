import { NotFoundError } from '@backstage/errors';
import type {
  KeptService,
  ServiceDeclaration,
} from '@service-levels/backstage-plugin-sla-common';
import type { Knex } from 'knex';
import { chunksOf } from '../database/chunksOf';
import { isPostgres } from '../database/isPostgres';
import type { KeptServiceRow } from '../database/tables';
import { FieldConflictError } from '../errors';
import {
  claimIdempotencyKey,
  objectOfKey,
} from '../idempotency/claimIdempotencyKey';
import type { IdempotencyKey } from '../idempotency/IdempotencyKey';
import type {
  KeptServicesStore,
  ServiceChange,
  StoredService,
} from './KeptServicesStore';
import { rowToService, serviceToRow } from './serviceRows';

const REFS_PER_STATEMENT = 200;

/** Services that the portal keeps, in its database. */
export class DatabaseKeptServicesStore implements KeptServicesStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(options: { knex: Knex }): DatabaseKeptServicesStore {
    return new DatabaseKeptServicesStore(options.knex);
  }

  async create(service: {
    ref: string;
    declaration: ServiceDeclaration;
    now: number;
    by: string;
    idempotencyKey: IdempotencyKey | undefined;
  }): Promise<string> {
    const { ref, declaration, now, by, idempotencyKey } = service;
    return await this.#knex.transaction(async tx => {
      await lockServices(tx);
      const made =
        idempotencyKey && (await objectOfKey(tx, { ...idempotencyKey, now }));
      if (made !== undefined) {
        return made;
      }
      await requireFree(tx, ref);
      const kept: StoredService = {
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
      await tx<KeptServiceRow>('kept_services').insert(serviceToRow(kept));
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

  async madeBy(key: IdempotencyKey, now: number): Promise<string | undefined> {
    return await objectOfKey(this.#knex, { ...key, now });
  }

  async change(
    request: { ref: string; now: number; by: string },
    decide: (kept: StoredService) => ServiceChange,
  ): Promise<void> {
    const { ref, now, by } = request;
    await this.#knex.transaction(async tx => {
      await lockServices(tx);
      const before = await find(tx, ref);
      if (before === undefined) {
        throw new NotFoundError(`The portal does not keep a service ${ref}`);
      }
      const change = decide(before);
      if (change.kind === 'none') {
        return;
      }
      const after: StoredService = {
        ...before,
        ...changed(change, { now, by }),
        revision: before.revision + 1,
        changedAt: now,
        changedBy: by,
      };
      await tx<KeptServiceRow>('kept_services')
        .where({ ref })
        .update(serviceToRow(after));
    });
  }

  async get(ref: string): Promise<StoredService | undefined> {
    return await find(this.#knex, ref);
  }

  async list(query: {
    state?: KeptService['state'];
    after?: readonly string[];
    limit: number;
  }): Promise<readonly StoredService[]> {
    const { state, after, limit } = query;
    const select = this.#knex<KeptServiceRow>('kept_services')
      .orderBy('ref')
      .limit(limit);
    if (state === 'kept') {
      select.whereNull('archived_at');
    }
    if (state === 'archived') {
      select.whereNotNull('archived_at');
    }
    if (after !== undefined) {
      select.where('ref', '>', after[0]);
    }
    return (await select).map(rowToService);
  }

  async kept(refs: readonly string[]): Promise<readonly StoredService[]> {
    const found: StoredService[] = [];
    for (const chunk of chunksOf(refs, REFS_PER_STATEMENT)) {
      const rows = await this.#knex<KeptServiceRow>('kept_services')
        .whereIn('ref', chunk)
        .whereNull('archived_at');
      found.push(...rows.map(rowToService));
    }
    return found;
  }
}

/** Lets one transaction at a time write: a name is given once. SQLite has one writer anyway. */
async function lockServices(tx: Knex.Transaction): Promise<void> {
  if (isPostgres(tx)) {
    await tx.raw('lock table kept_services in share row exclusive mode');
  }
}

async function find(
  knex: Knex,
  ref: string,
): Promise<StoredService | undefined> {
  const row = await knex<KeptServiceRow>('kept_services')
    .where({ ref })
    .first();
  return row && rowToService(row);
}

function changed(
  change: Exclude<ServiceChange, { kind: 'none' }>,
  { now, by }: { now: number; by: string },
): Partial<StoredService> {
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

async function requireFree(tx: Knex.Transaction, ref: string): Promise<void> {
  const known = await find(tx, ref);
  if (known !== undefined) {
    throw new FieldConflictError(
      'name',
      known.archivedAt === null
        ? 'is that of a service which is there already'
        : 'is that of an archived service, which can be restored',
    );
  }
}
