import { randomUUID } from 'node:crypto';
import { NotFoundError } from '@backstage/errors';
import type { AgreementFilter } from '@service-levels/backstage-plugin-sla-node';
import type { Knex } from 'knex';
import { chunksOf } from '../database/chunksOf';
import { isPostgres } from '../database/isPostgres';
import type { AgreementRow } from '../database/tables';
import type { Scope } from '../permissions/Scope';
import { whereAgreementVisible } from '../permissions/whereVisible';
import type { AgreementChange, AgreementsStore } from './AgreementsStore';
import { insertAgreement } from './database/insertAgreement';
import type { AgreementsToList, FoundAgreement } from './AgreementsFilter';
import { applyChange } from './database/applyChange';
import { AgreementsRead } from './database/AgreementsRead';
import { listAgreements } from './database/listAgreements';
import { readAgreements } from './database/readAgreements';
import {
  unmeasuredTargets,
  type VersionOf,
} from './database/unmeasuredTargets';
import {
  claimIdempotencyKey,
  objectOfKey,
} from '../idempotency/claimIdempotencyKey';
import { insertOnce } from '../idempotency/insertOnce';
import type { IdempotencyKey } from '../idempotency/IdempotencyKey';
import type { NewAgreement } from './NewAgreement';
import type { StoredAgreement } from './StoredAgreement';

/** Stays below SQLite's limit on bound values. */
const IDS_PER_QUERY = 400;

/** Agreements in the portal's database. */
export class DatabaseAgreementsStore implements AgreementsStore {
  readonly #knex: Knex;
  readonly #read = AgreementsRead.create();

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(options: { knex: Knex }): DatabaseAgreementsStore {
    return new DatabaseAgreementsStore(options.knex);
  }

  async insert(
    agreement: NewAgreement & { idempotencyKey?: IdempotencyKey },
  ): Promise<string> {
    const { id, createdAt, idempotencyKey } = agreement;
    return await this.#knex.transaction(async tx => {
      if (idempotencyKey !== undefined) {
        const made = await claimIdempotencyKey(tx, {
          ...idempotencyKey,
          objectId: id,
          now: createdAt,
        });
        if (made !== id) {
          return made;
        }
      }
      await insertAgreement(tx, agreement);
      return id;
    });
  }

  async insertAll(
    agreements: readonly NewAgreement[],
    request: { now: number; idempotencyKey?: IdempotencyKey },
  ): Promise<void> {
    const batch = { ...request, id: randomUUID() };
    await insertOnce(this.#knex, batch, async tx => {
      for (const agreement of agreements) {
        await insertAgreement(tx, agreement);
      }
    });
  }

  async madeBy(key: IdempotencyKey, now: number): Promise<string | undefined> {
    return await objectOfKey(this.#knex, { ...key, now });
  }

  async get(
    id: string,
    scope: Scope<AgreementFilter>,
  ): Promise<StoredAgreement | undefined> {
    const row = await whereAgreementVisible(
      this.#knex<AgreementRow>('agreements').select('agreements.*'),
      scope,
    )
      .where('agreements.id', id)
      .first();
    if (row === undefined) {
      return undefined;
    }
    const [agreement] = await readAgreements(this.#knex, [row]);
    return agreement;
  }

  async byIds(ids: readonly string[]): Promise<readonly StoredAgreement[]> {
    const found: StoredAgreement[] = [];
    for (const chunk of chunksOf([...new Set(ids)], IDS_PER_QUERY)) {
      const rows = await this.#knex<AgreementRow>('agreements').whereIn(
        'id',
        chunk,
      );
      found.push(...(await this.#read.complete(this.#knex, rows)));
    }
    return found;
  }

  async readable(
    ids: readonly string[],
    scope: Scope<AgreementFilter>,
  ): Promise<readonly StoredAgreement[]> {
    const found: StoredAgreement[] = [];
    for (const chunk of chunksOf([...new Set(ids)], IDS_PER_QUERY)) {
      const rows = await whereAgreementVisible(
        this.#knex<AgreementRow>('agreements').whereIn('agreements.id', chunk),
        scope,
      );
      found.push(...(await this.#read.complete(this.#knex, rows)));
    }
    return found;
  }

  async atRevisions(
    revisions: ReadonlyMap<string, number>,
  ): Promise<readonly StoredAgreement[]> {
    const found = [...revisions].map(([id, revision]) => ({
      id,
      agreement: this.#read.remembered(id, revision),
    }));
    const others = found.filter(({ agreement }) => agreement === undefined);
    return [
      ...found.flatMap(({ agreement }) => agreement ?? []),
      ...(await this.byIds(others.map(({ id }) => id))),
    ];
  }

  async list(query: AgreementsToList): Promise<readonly FoundAgreement[]> {
    const found = await listAgreements(this.#knex, query);
    const read = await readAgreements(
      this.#knex,
      found.map(({ row }) => row),
    );
    return read.map((agreement, i) => ({ agreement, keys: found[i].keys }));
  }

  async unmeasuredTargets(
    versions: readonly VersionOf[],
  ): Promise<ReadonlyMap<string, readonly string[]>> {
    return await unmeasuredTargets(this.#knex, versions);
  }

  async change(
    id: string,
    decide: (agreement: StoredAgreement) => AgreementChange,
  ): Promise<StoredAgreement> {
    return await this.#knex.transaction(async tx => {
      const row = await this.#lock(tx, id);
      const [agreement] = await readAgreements(tx, [row]);
      const change = decide(agreement);
      if (change.kind === 'none') {
        return agreement;
      }
      await applyChange(tx, id, change);
      const revision = row.revision + 1;
      await tx<AgreementRow>('agreements').where({ id }).update({ revision });
      const [changed] = await readAgreements(tx, [
        { ...row, ...(await this.#parties(tx, id)), revision },
      ]);
      return changed;
    });
  }

  /** SQLite has one writer at a time; PostgreSQL locks the row. */
  async #lock(tx: Knex.Transaction, id: string): Promise<AgreementRow> {
    const select = tx<AgreementRow>('agreements').where({ id }).first();
    const row = await (isPostgres(this.#knex) ? select.forUpdate() : select);
    if (row === undefined) {
      throw new NotFoundError(`There is no agreement ${id}`);
    }
    return row;
  }

  async #parties(
    tx: Knex.Transaction,
    id: string,
  ): Promise<Pick<AgreementRow, 'type' | 'provider_ref' | 'customer_ref'>> {
    const row = await tx<AgreementRow>('agreements')
      .where({ id })
      .first('type', 'provider_ref', 'customer_ref');
    if (row === undefined) {
      throw new NotFoundError(`There is no agreement ${id}`);
    }
    return row;
  }
}
