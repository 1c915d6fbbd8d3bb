import type { Knex } from 'knex';
import { readConcerns } from '../maintenance/database/readConcerns';
import type {
  CountedExclusion,
  CountedExclusions,
  CountedQuery,
} from './CountedExclusions';
import { countMaintenance } from './database/countMaintenance';
import { readCounting } from './database/readExclusions';
import type { StoredExclusion } from './StoredExclusion';

function countedOf(exclusion: StoredExclusion): CountedExclusion {
  return {
    from: exclusion.from,
    to: exclusion.to,
    version: exclusion.version,
    targets: exclusion.targets,
    kind: 'declared',
    id: exclusion.id,
    ground: exclusion.ground,
    reason: exclusion.reason,
    declaredBy: exclusion.declaredBy,
    declaredAt: exclusion.declaredAt,
    countsSince: exclusion.countsSince ?? exclusion.declaredAt,
    approval: exclusion.approval,
    disputed: exclusion.disputed,
  };
}

/** Asks the portal's database what counts as excluded. */
export class DatabaseCountedExclusions implements CountedExclusions {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(options: { knex: Knex }): DatabaseCountedExclusions {
    return new DatabaseCountedExclusions(options.knex);
  }

  async counted(
    query: CountedQuery,
    tx: Knex = this.#knex,
  ): Promise<ReadonlyMap<string, readonly CountedExclusion[]>> {
    const counted = new Map<string, CountedExclusion[]>();
    const add = (agreementId: string, exclusion: CountedExclusion) => {
      const known = counted.get(agreementId) ?? [];
      known.push(exclusion);
      counted.set(agreementId, known);
    };
    const ids = new Set(query.agreements.map(({ id }) => id));
    const declared = await readCounting(tx, { ...query, agreementIds: ids });
    declared.forEach(exclusion =>
      add(exclusion.agreementId, countedOf(exclusion)),
    );
    const maintenance = await countMaintenance(
      tx,
      query,
      query.concernsOn ??
        (entityRefs =>
          readConcerns(tx, { entityRefs, scope: { kind: 'all' } })),
    );
    maintenance.forEach((exclusions, agreementId) =>
      exclusions.forEach(exclusion => add(agreementId, exclusion)),
    );
    counted.forEach(list => list.sort((a, b) => a.from - b.from));
    return counted;
  }
}
