import type {
  ExclusionApproval,
  ExclusionGround,
  ExclusionWordKind,
} from '@service-levels/backstage-plugin-sla-common';
import type { Knex } from 'knex';
import { secondsOrNull } from '../../database/secondsOrNull';
import type { ExclusionRow, ExclusionWordRow } from '../../database/tables';
import type { StoredExclusion, StoredWord } from '../StoredExclusion';

function rowToWord(row: ExclusionWordRow): StoredWord {
  return {
    kind: row.kind as ExclusionWordKind,
    reason: row.reason,
    evidence: row.evidence,
    at: Number(row.said_at),
    by: row.said_by,
  };
}

function rowToExclusion(
  row: ExclusionRow,
  words: readonly StoredWord[],
): StoredExclusion {
  return {
    id: row.id,
    agreementId: row.agreement_id,
    version: row.version,
    from: Number(row.starts_at),
    to: Number(row.ends_at),
    ground: row.ground as ExclusionGround,
    reason: row.reason,
    evidence: row.evidence,
    targets: row.targets === null ? null : JSON.parse(row.targets),
    approval: row.approval as ExclusionApproval,
    revision: row.revision,
    countsSince: secondsOrNull(row.counts_since),
    disputed: Boolean(row.disputed),
    declaredAt: Number(row.declared_at),
    declaredBy: row.declared_by,
    words,
  };
}

/** Completes rows of `exclusions` with what was said of them; at most 500 at once. */
export async function readExclusions(
  knex: Knex,
  rows: readonly ExclusionRow[],
): Promise<StoredExclusion[]> {
  const words = await knex<ExclusionWordRow>('exclusion_words')
    .whereIn(
      'exclusion_id',
      rows.map(({ id }) => id),
    )
    .orderBy('position');
  return rows.map(row =>
    rowToExclusion(
      row,
      words.filter(({ exclusion_id: id }) => id === row.id).map(rowToWord),
    ),
  );
}

/** Exclusions that count in a span, by agreement, without what was said of them. */
export async function readCounting(
  knex: Knex,
  query: {
    readonly agreementIds: ReadonlySet<string>;
    readonly from: number;
    readonly to: number;
  },
): Promise<StoredExclusion[]> {
  const rows = await knex<ExclusionRow>('exclusions')
    .whereNotNull('counts_since')
    .where('starts_at', '<', query.to)
    .where('ends_at', '>', query.from)
    .orderBy([{ column: 'starts_at' }, { column: 'id' }]);
  return rows
    .filter(row => query.agreementIds.has(row.agreement_id))
    .map(row => rowToExclusion(row, []));
}
