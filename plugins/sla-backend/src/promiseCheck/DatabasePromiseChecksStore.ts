import type {
  AgreementType,
  PromiseCheckFailure,
} from '@service-levels/backstage-plugin-sla-common';
import type { Knex } from 'knex';
import { chunksOf } from '../database/chunksOf';
import type { AgreementRow, PromiseCheckRow } from '../database/tables';
import type { PromiseChecksStore } from './PromiseChecksStore';
import type { StoredPromiseCheck } from './StoredPromiseCheck';

/** Stays below SQLite's limit on bound values. */
const REFS_PER_QUERY = 500;

function rowToCheck(row: PromiseCheckRow): StoredPromiseCheck {
  return {
    checkedAt: Number(row.checked_at),
    failure: row.failure as PromiseCheckFailure | null,
    targets: JSON.parse(row.targets),
  };
}

/** Promise checks in the portal's database. */
export class DatabasePromiseChecksStore implements PromiseChecksStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(options: { knex: Knex }): DatabasePromiseChecksStore {
    return new DatabasePromiseChecksStore(options.knex);
  }

  async get({
    agreementId,
    version,
  }: {
    agreementId: string;
    version: number;
  }): Promise<StoredPromiseCheck | undefined> {
    const row = await this.#knex<PromiseCheckRow>('promise_checks')
      .where({ agreement_id: agreementId, version })
      .first();
    return row && rowToCheck(row);
  }

  async agreementsOn(
    entityRefs: readonly string[],
    types: readonly AgreementType[],
  ): Promise<readonly string[]> {
    const ids = new Set<string>();
    for (const chunk of chunksOf(entityRefs, REFS_PER_QUERY)) {
      const found: string[] = await this.#knex<AgreementRow>('agreements')
        .join(
          'agreement_entities',
          'agreement_entities.agreement_id',
          'agreements.id',
        )
        .whereIn('agreement_entities.entity_ref', chunk)
        .whereIn('agreements.type', [...types])
        .distinct()
        .pluck('agreements.id');
      found.forEach(id => ids.add(id));
    }
    return [...ids].sort();
  }
}
