import type { Correction } from '@service-levels/backstage-plugin-sla-common';
import type { AgreementFilter } from '@service-levels/backstage-plugin-sla-node';
import type { Knex } from 'knex';
import type { IdempotencyKey } from '../idempotency/IdempotencyKey';
import {
  claimIdempotencyKey,
  objectOfKey,
} from '../idempotency/claimIdempotencyKey';
import { chunksOf } from '../database/chunksOf';
import { whereInList } from '../database/inList';
import type { CorrectionRow } from '../database/tables';
import { InvalidInputError } from '../errors';
import { factSpan } from '../measurements/database/factSpan';
import {
  lockIndicator,
  type LockedIndicator,
} from '../measurements/database/lockIndicator';
import { touchSpans } from '../measurements/database/touchedFacts';
import type { Scope } from '../permissions/Scope';
import { finalProblem } from '../indicators/openDays';
import { whereAgreementVisible } from '../permissions/whereVisible';
import type {
  CorrectionsInForce,
  CorrectionsStore,
  NewCorrection,
} from './CorrectionsStore';
import { correctionsInForce } from './database/correctionsInForce';
import { rowToCorrection, type JoinedRow } from './database/rowToCorrection';

/**
 * Of buckets whose days are final nothing can be put right any more (ADR 19).
 *
 * @throws InputError - where it is of such a bucket
 */
function requireOpen(
  indicator: LockedIndicator,
  { field, factKey }: NewCorrection,
): void {
  // The key of a bucket begins with its start; of nothing else any day is final.
  const reason = factKey && finalProblem(indicator, Number(factKey[0]));
  if (reason !== undefined) {
    throw InvalidInputError.of(`${field}.start`, reason);
  }
}

/** Corrections in the portal's database. */
export class DatabaseCorrectionsStore implements CorrectionsStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(options: { knex: Knex }): DatabaseCorrectionsStore {
    return new DatabaseCorrectionsStore(options.knex);
  }

  async madeBy(key: IdempotencyKey, now: number): Promise<string | undefined> {
    return await objectOfKey(this.#knex, { ...key, now });
  }

  async insert(correction: NewCorrection): Promise<string | undefined> {
    const { id, indicator, span, factKey, createdAt } = correction;
    return await this.#knex.transaction(async tx => {
      const locked = await lockIndicator(tx, indicator.key, indicator.stream);
      requireOpen(locked, correction);
      const ofFact =
        factKey && (await factSpan(tx, locked, factKey, createdAt));
      if (factKey !== undefined && ofFact === undefined) {
        return undefined;
      }
      if (correction.idempotencyKey !== undefined) {
        const made = await claimIdempotencyKey(tx, {
          ...correction.idempotencyKey,
          objectId: id,
          now: createdAt,
        });
        if (made !== id) {
          return made;
        }
      }
      const spans = [span, ofFact].flatMap(one => one ?? []);
      await tx<CorrectionRow>('corrections').insert({
        id,
        indicator_id: indicator.key,
        kind: correction.change.kind,
        fact_key: factKey === undefined ? null : JSON.stringify(factKey),
        starts_at: Math.min(...spans.map(({ from }) => from)),
        ends_at: Math.max(...spans.map(({ to }) => to)),
        change: JSON.stringify(correction.change),
        reason: correction.reason,
        evidence: correction.evidence,
        approved_by: correction.approvedBy,
        created_at: createdAt,
        created_by: correction.createdBy,
      });
      await touchSpans(tx, { indicatorKey: locked.key, spans, now: createdAt });
      return id;
    });
  }

  async byId(id: string): Promise<Correction | undefined> {
    const row = await this.#corrections(this.#knex)
      .where('corrections.id', id)
      .first();
    return row && rowToCorrection(row);
  }

  async byIds(ids: readonly string[]): Promise<readonly Correction[]> {
    const found: Correction[] = [];
    for (const chunk of chunksOf(ids, 1000)) {
      const rows: JoinedRow[] = await this.#corrections(this.#knex).whereIn(
        'corrections.id',
        chunk,
      );
      found.push(...rows.map(rowToCorrection));
    }
    return found;
  }

  async list(query: {
    scope: Scope<AgreementFilter>;
    indicatorKey?: number;
    from?: number;
    to?: number;
    after?: readonly string[];
    limit: number;
  }): Promise<readonly Correction[]> {
    const { scope, indicatorKey, from, to, after, limit } = query;
    const rows: JoinedRow[] = await this.#corrections(this.#knex)
      .modify(corrections => {
        if (scope.kind !== 'all') {
          corrections.whereExists(
            whereAgreementVisible(
              this.#knex('targets')
                .join('agreements', 'agreements.id', 'targets.agreement_id')
                .whereRaw('targets.indicator_id = corrections.indicator_id'),
              scope,
            ),
          );
        }
        if (indicatorKey !== undefined) {
          corrections.where('corrections.indicator_id', indicatorKey);
        }
        if (from !== undefined) {
          corrections.where('corrections.ends_at', '>=', from);
        }
        if (to !== undefined) {
          corrections.where('corrections.starts_at', '<', to);
        }
        if (after !== undefined) {
          const last = this.#knex('corrections').where('id', after[0]);
          corrections.where('corrections.key', '<', last.select('key'));
        }
      })
      .orderBy('corrections.key', 'desc')
      .limit(limit);
    return rows.map(rowToCorrection);
  }

  async revoke(revocation: {
    id: string;
    at: number;
    by: string;
    reason: string;
  }): Promise<boolean> {
    const { id, at, by, reason } = revocation;
    return await this.#knex.transaction(async tx => {
      const row = await this.#corrections(tx)
        .where('corrections.id', id)
        .first();
      if (row === undefined) {
        return false;
      }
      const locked = await lockIndicator(tx, row.indicator_id);
      const problem = finalProblem(locked, Number(row.starts_at));
      if (problem !== undefined) {
        throw InvalidInputError.of('id', `is of a bucket that ${problem}`);
      }
      const revoked = await tx<CorrectionRow>('corrections')
        .where({ id })
        .whereNull('revoked_at')
        .update({ revoked_at: at, revoked_by: by, revoke_reason: reason });
      if (revoked === 0) {
        return false;
      }
      const was = { from: Number(row.starts_at), to: Number(row.ends_at) };
      // A fact that was sent since holds again: its own days.
      const fact =
        row.fact_key === null
          ? undefined
          : await factSpan(tx, locked, JSON.parse(row.fact_key), at);
      await touchSpans(tx, {
        indicatorKey: locked.key,
        spans: fact === undefined ? [was] : [was, fact],
        now: at,
      });
      return true;
    });
  }

  async inForce(query: {
    indicatorKeys: readonly number[];
    from: number;
    to: number;
  }): Promise<ReadonlyMap<number, CorrectionsInForce>> {
    const rows: JoinedRow[] = await this.#corrections(this.#knex)
      .whereNull('revoked_at')
      // Of buckets that are not kept one by one they are in the sums (ADR 19).
      .whereRaw(
        '(indicators.reduced_until is null or starts_at >= indicators.reduced_until)',
      )
      .modify(whereInList, this.#knex, 'indicator_id', query.indicatorKeys)
      .where(corrections =>
        corrections
          .whereNot('kind', 'override')
          .orWhere(overrides =>
            overrides
              .where('starts_at', '<=', query.to)
              .where('ends_at', '>=', query.from),
          ),
      )
      .orderBy('key');
    const rowsOf = new Map<number, JoinedRow[]>();
    for (const row of rows) {
      const ofIndicator = rowsOf.get(row.indicator_id) ?? [];
      ofIndicator.push(row);
      rowsOf.set(row.indicator_id, ofIndicator);
    }
    return new Map(
      [...rowsOf].map(([key, ofIndicator]) => [
        key,
        correctionsInForce(ofIndicator),
      ]),
    );
  }

  #corrections(knex: Knex): Knex.QueryBuilder<JoinedRow> {
    return knex('corrections')
      .join('indicators', 'indicators.id', 'corrections.indicator_id')
      .select(
        'corrections.*',
        'indicators.entity_ref',
        'indicators.name',
        'indicators.stream',
      );
  }
}
