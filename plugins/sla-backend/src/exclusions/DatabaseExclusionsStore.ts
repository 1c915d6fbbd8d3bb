import { NotFoundError } from '@backstage/errors';
import type { Knex } from 'knex';
import type { IdempotencyKey } from '../idempotency/IdempotencyKey';
import {
  claimIdempotencyKey,
  objectOfKey,
} from '../idempotency/claimIdempotencyKey';
import { isPostgres } from '../database/isPostgres';
import type {
  ExclusionRow,
  ExclusionWordRow,
  TargetRow,
} from '../database/tables';
import { InvalidInputError } from '../errors';
import { finalProblem } from '../indicators/openDays';
import { lockIndicators, type LockedKey } from '../touchedDays/lockIndicators';
import { touchDays } from '../touchedDays/touchDays';
import { readExclusions } from './database/readExclusions';
import type { ExclusionsStore } from './ExclusionsStore';
import {
  countsSinceOf,
  isDisputed,
  type StoredExclusion,
  type StoredWord,
} from './StoredExclusion';

/**
 * Days whose buckets are not kept one by one are final (ADR 19).
 *
 * @throws InputError - where one of the indicators has such days from then on
 */
function requireOpenDays(indicators: Iterable<LockedKey>, from: number): void {
  for (const indicator of indicators) {
    const reason = finalProblem(indicator, from);
    if (reason !== undefined) {
      throw InvalidInputError.of('from', reason);
    }
  }
}

/** Locks what the targets of an exclusion are measured by, and marks its days. */
async function touchExcluded(
  tx: Knex.Transaction,
  exclusion: StoredExclusion,
): Promise<void> {
  const { agreementId, version, targets, from, to } = exclusion;
  const rows = await tx<TargetRow>('targets')
    .where({ agreement_id: agreementId, version })
    .select('id', 'indicator_id');
  const keys = [
    ...new Set(
      rows
        .filter(({ id }) => targets === null || targets.includes(id))
        .map(({ indicator_id: key }) => key),
    ),
  ].sort((a, b) => a - b);
  const locked = await lockIndicators(tx, keys);
  requireOpenDays(locked.values(), from);
  for (const key of keys) {
    await touchDays(tx, key, [{ from, to }]);
  }
}

/** Exclusions in the portal's database. */
export class DatabaseExclusionsStore implements ExclusionsStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(options: { knex: Knex }): DatabaseExclusionsStore {
    return new DatabaseExclusionsStore(options.knex);
  }

  async madeBy(key: IdempotencyKey, now: number): Promise<string | undefined> {
    return await objectOfKey(this.#knex, { ...key, now });
  }

  async insert(
    exclusion: StoredExclusion,
    idempotencyKey?: IdempotencyKey,
  ): Promise<string> {
    return await this.#knex.transaction(async tx => {
      if (idempotencyKey !== undefined) {
        const made = await claimIdempotencyKey(tx, {
          ...idempotencyKey,
          objectId: exclusion.id,
          now: exclusion.declaredAt,
        });
        if (made !== exclusion.id) {
          return made;
        }
      }
      if (exclusion.countsSince !== null) {
        await touchExcluded(tx, exclusion);
      }
      await tx<ExclusionRow>('exclusions').insert({
        id: exclusion.id,
        agreement_id: exclusion.agreementId,
        version: exclusion.version,
        starts_at: exclusion.from,
        ends_at: exclusion.to,
        ground: exclusion.ground,
        reason: exclusion.reason,
        evidence: exclusion.evidence,
        targets: exclusion.targets && JSON.stringify(exclusion.targets),
        approval: exclusion.approval,
        revision: exclusion.revision,
        counts_since: exclusion.countsSince,
        disputed: exclusion.disputed,
        declared_at: exclusion.declaredAt,
        declared_by: exclusion.declaredBy,
      });
      return exclusion.id;
    });
  }

  async get(
    agreementId: string,
    exclusionId: string,
  ): Promise<StoredExclusion | undefined> {
    const rows = await this.#knex<ExclusionRow>('exclusions').where({
      id: exclusionId,
      agreement_id: agreementId,
    });
    const [exclusion] = await readExclusions(this.#knex, rows);
    return exclusion;
  }

  async list(query: {
    agreementId: string;
    after?: readonly string[];
    limit: number;
  }): Promise<readonly StoredExclusion[]> {
    const { agreementId, after, limit } = query;
    const select = this.#knex<ExclusionRow>('exclusions')
      .where('agreement_id', agreementId)
      .orderBy([
        { column: 'declared_at', order: 'desc' },
        { column: 'id', order: 'desc' },
      ])
      .limit(limit);
    if (after !== undefined) {
      const [at, id] = after;
      select.where(earlier =>
        earlier
          .where('declared_at', '<', Number(at))
          .orWhere(same =>
            same.where('declared_at', Number(at)).where('id', '<', id),
          ),
      );
    }
    return await readExclusions(this.#knex, await select);
  }

  async say(
    agreementId: string,
    exclusionId: string,
    decide: (exclusion: StoredExclusion) => StoredWord | undefined,
  ): Promise<StoredExclusion> {
    return await this.#knex.transaction(async tx => {
      const select = tx<ExclusionRow>('exclusions')
        .where({ id: exclusionId, agreement_id: agreementId })
        .first();
      const row = await (isPostgres(tx) ? select.forUpdate() : select);
      if (row === undefined) {
        throw new NotFoundError(`There is no exclusion ${exclusionId}`);
      }
      const [before] = await readExclusions(tx, [row]);
      const word = decide(before);
      if (word === undefined) {
        return before;
      }
      const words = [...before.words, word];
      const after: StoredExclusion = {
        ...before,
        words,
        revision: before.revision + 1,
        countsSince: countsSinceOf({ ...before, words }),
        disputed: isDisputed(words),
      };
      if ((before.countsSince === null) !== (after.countsSince === null)) {
        await touchExcluded(tx, after);
      }
      await tx<ExclusionWordRow>('exclusion_words').insert({
        exclusion_id: exclusionId,
        position: before.words.length,
        kind: word.kind,
        reason: word.reason,
        evidence: word.evidence,
        said_at: word.at,
        said_by: word.by,
      });
      await tx<ExclusionRow>('exclusions').where({ id: exclusionId }).update({
        revision: after.revision,
        counts_since: after.countsSince,
        disputed: after.disputed,
      });
      return after;
    });
  }
}
