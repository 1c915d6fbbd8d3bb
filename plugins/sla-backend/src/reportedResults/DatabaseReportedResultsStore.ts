import {
  formatInstant,
  type ReportedResult,
} from '@service-levels/backstage-plugin-sla-common';
import type { AgreementFilter } from '@service-levels/backstage-plugin-sla-node';
import type { Knex } from 'knex';
import type { IdempotencyKey } from '../idempotency/IdempotencyKey';
import {
  claimIdempotencyKey,
  objectOfKey,
} from '../idempotency/claimIdempotencyKey';
import { chunksOf } from '../database/chunksOf';
import type { ReportedResultRow } from '../database/tables';
import type { Scope } from '../permissions/Scope';
import { whereAgreementVisible } from '../permissions/whereVisible';
import type {
  NewReportedResult,
  ReportedResultsStore,
} from './ReportedResultsStore';

/** Stays below SQLite's limit on bound values. */
const IDS_PER_QUERY = 400;

function rowToResult(row: ReportedResultRow): ReportedResult {
  const { revoked_at: at, revoked_by: by, revoke_reason: reason } = row;
  return {
    id: row.id,
    agreementId: row.agreement_id,
    targetId: row.target_id,
    period: row.period,
    attained: Number(row.attained),
    reportedBy: row.reported_by,
    reason: row.reason,
    evidence: row.evidence,
    createdAt: formatInstant(Number(row.created_at)),
    createdBy: row.created_by,
    revoked:
      at === null || by === null || reason === null
        ? null
        : { at: formatInstant(Number(at)), by, reason },
  };
}

/** Reported results in the portal's database. */
export class DatabaseReportedResultsStore implements ReportedResultsStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(options: { knex: Knex }): DatabaseReportedResultsStore {
    return new DatabaseReportedResultsStore(options.knex);
  }

  async madeBy(key: IdempotencyKey, now: number): Promise<string | undefined> {
    return await objectOfKey(this.#knex, { ...key, now });
  }

  async insert(result: NewReportedResult): Promise<string> {
    const { id, createdAt, idempotencyKey } = result;
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
      await tx<ReportedResultRow>('reported_results').insert({
        id,
        agreement_id: result.agreementId,
        target_id: result.targetId,
        period: result.period,
        attained: String(result.attained),
        reported_by: result.reportedBy,
        reason: result.reason,
        evidence: result.evidence,
        created_at: createdAt,
        created_by: result.createdBy,
      });
      return id;
    });
  }

  async byId(
    id: string,
    scope: Scope<AgreementFilter>,
  ): Promise<ReportedResult | undefined> {
    const row = await this.#visible(scope)
      .where('reported_results.id', id)
      .first();
    return row && rowToResult(row);
  }

  async list(query: {
    scope: Scope<AgreementFilter>;
    targetId?: string;
    agreementId?: string;
    after?: readonly string[];
    limit: number;
  }): Promise<readonly ReportedResult[]> {
    const { scope, targetId, agreementId, after, limit } = query;
    const select = this.#visible(scope)
      .orderBy('reported_results.key', 'desc')
      .limit(limit);
    if (targetId !== undefined) {
      select.where('reported_results.target_id', targetId);
    }
    if (agreementId !== undefined) {
      select.where('reported_results.agreement_id', agreementId);
    }
    if (after !== undefined) {
      const last = this.#knex('reported_results').where('id', after[0]);
      select.where('reported_results.key', '<', last.select('key'));
    }
    const rows: ReportedResultRow[] = await select;
    return rows.map(rowToResult);
  }

  async revoke(revocation: {
    id: string;
    at: number;
    by: string;
    reason: string;
  }): Promise<boolean> {
    const { id, at, by, reason } = revocation;
    const revoked = await this.#knex<ReportedResultRow>('reported_results')
      .where({ id })
      .whereNull('revoked_at')
      .update({ revoked_at: at, revoked_by: by, revoke_reason: reason });
    return revoked > 0;
  }

  async inForce(
    targetIds: readonly string[],
  ): Promise<ReadonlyMap<string, ReadonlyMap<string, ReportedResult>>> {
    const found = new Map<string, Map<string, ReportedResult>>();
    for (const chunk of chunksOf([...new Set(targetIds)], IDS_PER_QUERY)) {
      const rows = await this.#knex<ReportedResultRow>('reported_results')
        .whereIn('target_id', chunk)
        .whereNull('revoked_at')
        .orderBy('key');
      for (const row of rows) {
        const ofTarget = found.get(row.target_id) ?? new Map();
        ofTarget.set(row.period, rowToResult(row));
        found.set(row.target_id, ofTarget);
      }
    }
    return found;
  }

  #visible(
    scope: Scope<AgreementFilter>,
  ): Knex.QueryBuilder<ReportedResultRow> {
    return whereAgreementVisible(
      this.#knex('reported_results')
        .join('agreements', 'agreements.id', 'reported_results.agreement_id')
        .select('reported_results.*'),
      scope,
    );
  }
}
