import { NotFoundError } from '@backstage/errors';
import type {
  Offering,
  OfferingDeclaration,
} from '@service-levels/backstage-plugin-sla-common';
import type { Knex } from 'knex';
import { isPostgres } from '../database/isPostgres';
import type { AgreementOfferingRow, OfferingRow } from '../database/tables';
import { FieldConflictError } from '../errors';
import {
  claimIdempotencyKey,
  objectOfKey,
} from '../idempotency/claimIdempotencyKey';
import type { IdempotencyKey } from '../idempotency/IdempotencyKey';
import { offeringToRow, rowToOffering } from './offeringRows';
import type {
  OfferingChange,
  OfferingsStore,
  StoredOffering,
} from './OfferingsStore';

/** Service offerings in the portal's database. */
export class DatabaseOfferingsStore implements OfferingsStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(options: { knex: Knex }): DatabaseOfferingsStore {
    return new DatabaseOfferingsStore(options.knex);
  }

  async create(offering: {
    name: string;
    declaration: OfferingDeclaration;
    now: number;
    by: string;
    idempotencyKey: IdempotencyKey | undefined;
  }): Promise<string> {
    const { name, declaration, now, by, idempotencyKey } = offering;
    return await this.#knex.transaction(async tx => {
      await lockOfferings(tx);
      const made =
        idempotencyKey && (await objectOfKey(tx, { ...idempotencyKey, now }));
      if (made !== undefined) {
        return made;
      }
      const kept: StoredOffering = {
        name,
        declaration,
        revision: 1,
        createdAt: now,
        createdBy: by,
        changedAt: now,
        changedBy: by,
        archivedAt: null,
        archivedBy: null,
      };
      const stored = await tx<OfferingRow>('offerings')
        .insert(offeringToRow(kept))
        .onConflict('name')
        .ignore()
        .returning('name');
      if (stored.length === 0) {
        throw new FieldConflictError('name', `${name} is taken`);
      }
      if (idempotencyKey !== undefined) {
        const claim = { ...idempotencyKey, objectId: name, now };
        await claimIdempotencyKey(tx, claim);
      }
      return name;
    });
  }

  async madeBy(key: IdempotencyKey, now: number): Promise<string | undefined> {
    return await objectOfKey(this.#knex, { ...key, now });
  }

  async change(
    request: { name: string; now: number; by: string },
    decide: (kept: StoredOffering) => OfferingChange,
  ): Promise<void> {
    const { name, now, by } = request;
    await this.#knex.transaction(async tx => {
      const before = await findLocked(tx, name);
      const change = decide(before);
      if (change.kind === 'none') {
        return;
      }
      const after: StoredOffering = {
        ...before,
        ...changed(change, { now, by }),
        revision: before.revision + 1,
        changedAt: now,
        changedBy: by,
      };
      await tx<OfferingRow>('offerings')
        .where({ name })
        .update(offeringToRow(after));
    });
  }

  async get(name: string): Promise<StoredOffering | undefined> {
    const row = await this.#knex<OfferingRow>('offerings')
      .where({ name })
      .first();
    return row && rowToOffering(row);
  }

  async list(query: {
    state?: Offering['state'];
    after?: readonly string[];
    limit: number;
  }): Promise<readonly StoredOffering[]> {
    const { state, after, limit } = query;
    const select = this.#knex<OfferingRow>('offerings')
      .orderBy('name')
      .limit(limit);
    if (state === 'kept') {
      select.whereNull('archived_at');
    }
    if (state === 'archived') {
      select.whereNotNull('archived_at');
    }
    if (after !== undefined) {
      select.where('name', '>', after[0]);
    }
    return (await select).map(rowToOffering);
  }

  async beganFrom(agreementId: string): Promise<StoredOffering | undefined> {
    const row = await this.#knex<OfferingRow>('offerings')
      .join<OfferingRow>(
        'agreement_offerings',
        'agreement_offerings.offering',
        'offerings.name',
      )
      .where('agreement_offerings.agreement_id', agreementId)
      .select<OfferingRow[]>('offerings.*')
      .first();
    return row && rowToOffering(row);
  }

  async setBeganFrom(request: {
    agreementId: string;
    name: string | null;
    now: number;
    by: string;
  }): Promise<void> {
    const { agreementId, name, now, by } = request;
    const table = this.#knex<AgreementOfferingRow>('agreement_offerings');
    if (name === null) {
      await table.where({ agreement_id: agreementId }).delete();
      return;
    }
    await table
      .insert({
        agreement_id: agreementId,
        offering: name,
        set_at: now,
        set_by: by,
      })
      .onConflict('agreement_id')
      .merge();
  }
}

/** Lets one transaction at a time make one: a key makes one only. SQLite has one writer anyway. */
async function lockOfferings(tx: Knex.Transaction): Promise<void> {
  if (isPostgres(tx)) {
    await tx.raw('lock table offerings in share row exclusive mode');
  }
}

async function findLocked(
  tx: Knex.Transaction,
  name: string,
): Promise<StoredOffering> {
  const select = tx<OfferingRow>('offerings').where({ name }).first();
  const row = await (isPostgres(tx) ? select.forUpdate() : select);
  if (row === undefined) {
    throw new NotFoundError(`There is no offering ${name}`);
  }
  return rowToOffering(row);
}

function changed(
  change: Exclude<OfferingChange, { kind: 'none' }>,
  { now, by }: { now: number; by: string },
): Partial<StoredOffering> {
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
